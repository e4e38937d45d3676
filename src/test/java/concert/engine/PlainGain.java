package concert.engine;

import static concert.theory.book.Parameter.MINIMUM_REVISIONISM;

import concert.model.World;
import concert.model.treaty.Members;
import concert.model.treaty.Obligations;
import concert.theory.Pact;

/** E4's Gain read off the page. */
final class PlainGain {
    private PlainGain() {}

    static double of(Plain plain, int me, Pact pact) {
        World world = plain.world;
        double sum = 0;
        double omega = pact.voting();
        double total = 0;
        for (int k : pact.members()) {
            total += world.capability[k];
        }
        double vote = (1 - omega) / pact.members().length + omega * world.capability[me] / total;
        for (int t : pact.targets()) {
            double allies = 0;
            for (int k : pact.members()) {
                allies += k == me ? 0 : plain.projected(k, t) * world.trust.get(me, k);
            }
            double outside = world.capability[t];
            double others = world.capability[t];
            for (int k = 0; k < plain.n; k++) {
                double aid = k == t ? 0 : plain.believed(t, k, Obligations::defence) * plain.projected(k, t);
                outside += Members.has(pact.members(), k) ? 0 : aid;
                others += k == me ? 0 : aid;
            }
            double own = plain.projected(me, t);
            double together = plain.contest(own + pact.cohesion() * allies, outside);
            sum += world.capability[t]
                    / (world.capability[me] + world.capability[t])
                    * (together - plain.contest(own, others))
                    * vote;
        }
        double appetite = Math.max(world.revisionism[me], plain.p(MINIMUM_REVISIONISM));
        return Math.max(0, appetite) * pact.owed(me).offence() * sum;
    }
}
