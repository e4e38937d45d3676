package concert.measure.state;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Share;
import concert.measure.Unit;
import concert.model.Pledges;
import concert.model.View;
import concert.theory.Contest;

/** What pooling adds to a state's chance against the state it fears most (L18, E3). */
public final class Aggregation {
    private Aggregation() {}

    public static final Measure GAIN = Measure.of(
            "aggregation_gain",
            Unit.PROBABILITY,
            "Mean over allied states of how much their allies' trusted aid raises the chance to hold against the gravest"
                    + " threat, as perceived before the moves of the tick, alone, at decisiveness 1 (E3; Morrow 1991).",
            Aggregation::mean);

    private static double mean(Moment now) {
        double sum = 0;
        int count = 0;
        for (int me : now.allied()) {
            int foe = now.record().states().topThreat()[me];
            if (foe >= 0) {
                sum += gain(now.world(), me, foe);
                count++;
            }
        }
        return Share.of(sum, count);
    }

    /** p with allies less p without; p = D / (D + A), A the foe's own projected power (E1), no friends of it counted. */
    static double gain(View world, int me, int foe) {
        double own = world.capability(me);
        double against = world.capability(foe) * world.proximity().get(foe, me);
        double pooled = own;
        for (int ally = 0; ally < world.size(); ally++) {
            if (ally != me && ally != foe && world.pledges().get(Pledges.Of.BINDING, ally, foe) == 0) {
                pooled += aid(world, me, ally, foe);
            }
        }
        return Contest.chance(pooled, against, 1) - Contest.chance(own, against, 1);
    }

    /** r_ik K_{k->i}: pledged aid by cohesion and trust, less for an ally that is itself feared. */
    private static double aid(View world, int me, int ally, int foe) {
        double pledged = world.pledges().aid(Pledges.Of.AID, me, ally, foe);
        return pledged == 0
                ? 0
                : pledged
                        * world.trust().get(me, ally)
                        * (1 - world.threat().get(me, ally))
                        * world.capability(ally)
                        * world.proximity().get(ally, me);
    }
}
