package concert.engine.war;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.Streams;
import concert.engine.tick.Streams.Purpose;
import concert.engine.tick.TickContext;
import concert.model.Pledges;
import concert.model.World;
import concert.model.event.War;
import concert.model.number.CounterRng;
import concert.model.treaty.Clause;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import concert.theory.book.Parameters;
import java.util.ArrayList;
import java.util.List;

/** Who is called to a war, by treaty or by its own stake, and whether what it gives honours the clause (E9). */
final class CasusFoederis {
    private final TickContext scene;
    private final World world;
    private final Parameters parameters;
    private final Streams streams;

    /**
     * A state called upon, before it answers.
     *
     * @param motive what v of E9 is made of, noise included
     * @param power K_{i-&gt;k}, all it could project to the place of the war
     * @param treaty the treaty that obliges it most, or null for the willing
     * @param belief outsiders' belief in what binds it, 1 for the willing
     */
    record Call(int state, boolean withDefender, Treaty treaty, War.Motive motive, double power, double belief) {
        double value() {
            return motive.value();
        }
    }

    /** What binds a state to one side: the largest obligation, the largest belief, the treaty with the former. */
    private record Bond(Treaty treaty, double obligation, double belief) {
        private static final Bond NONE = new Bond(null, 0, 1);
    }

    CasusFoederis(TickContext scene, Streams streams) {
        this.scene = scene;
        this.world = scene.world();
        this.parameters = scene.parameters();
        this.streams = streams;
    }

    /** Everyone called to one side or the other, or willing to come, in order of code; at most one call a state. */
    List<Call> called(int tick, Warfare.Quarrel quarrel, boolean[] fought) {
        List<Call> calls = new ArrayList<>();
        for (int state = 0; state < world.size(); state++) {
            boolean principal = state == quarrel.attacker() || state == quarrel.defender();
            if (!principal && world.sovereign(state) && !fought[state]) {
                long war = CounterRng.with(streams.of(quarrel.attacker()), streams.of(quarrel.defender()));
                double noise = parameters.get(LOYALTY_NOISE) * streams.normal(tick, Purpose.LOYALTY, state, war);
                Call call = call(state, quarrel, noise);
                if (call != null) {
                    calls.add(call);
                }
            }
        }
        return calls;
    }

    private Call call(int state, Warfare.Quarrel quarrel, double noise) {
        double forDefender = stake(state, quarrel.defender(), quarrel.attacker());
        double forAttacker = stake(state, quarrel.attacker(), quarrel.defender());
        Bond defending = bond(state, quarrel.defender(), quarrel.attacker(), true);
        Bond attacking = bond(state, quarrel.attacker(), quarrel.defender(), false);
        double power = world.capability[state] * world.proximity.get(state, quarrel.defender());
        if (defending.treaty() != null || attacking.treaty() != null) {
            boolean withDefender =
                    attacking.treaty() == null || defending.treaty() != null && forDefender >= forAttacker;
            Bond bond = withDefender ? defending : attacking;
            double stake = withDefender ? forDefender : forAttacker;
            double binding = parameters.get(DUTY) + bond.belief() + world.regime[state];
            double duty = parameters.get(OBLIGATION_WEIGHT) * bond.obligation() * binding;
            War.Motive motive = new War.Motive(stake, duty, parameters.get(WAR_RELUCTANCE), noise);
            return new Call(state, withDefender, bond.treaty(), motive, power, bond.belief());
        }
        boolean withDefender = forDefender >= forAttacker;
        double near = parameters.on(JOINING_REACH) ? world.proximity.get(state, quarrel.defender()) : 1;
        double stake = Math.abs(forDefender - forAttacker) * near;
        int foe = withDefender ? quarrel.attacker() : quarrel.defender();
        boolean bombs = world.nuclear(state) && world.nuclear(foe);
        double threshold = parameters.get(JOINING_THRESHOLD) + (bombs ? parameters.get(NUCLEAR_COST) : 0);
        War.Motive motive = new War.Motive(stake, 0, threshold - parameters.get(WILLINGNESS), noise);
        boolean scruple = world.pledges().get(Pledges.Of.NON_AGGRESSION, state, foe) > parameters.get(JOINING_SCRUPLE);
        return stake + noise > threshold && !scruple ? new Call(state, withDefender, null, motive, power, 1) : null;
    }

    /**
     * What a state has at stake beside a lead against its foe, at most 1: fear of the foe, the more the larger the prize
     * that the lead's power is between the two (E4's denial), and friendship for the lead.
     */
    private double stake(int state, int lead, int foe) {
        double affinity = scene.rules(state).get(AFFINITY_SEEN) * world.affinity.get(state, lead);
        double sum = world.capability[foe] + world.capability[lead];
        double prize = sum > 0 ? world.capability[lead] / sum : 0;
        double fear = world.threat.get(state, foe) * (1 + parameters.get(PRIZE) * prize);
        return Math.min(1, fear + Math.max(0, affinity));
    }

    private Bond bond(int state, int lead, int foe, boolean defending) {
        Bond bond = Bond.NONE;
        for (Treaty each : world.treatiesOf(state)) {
            Obligations owed = each.commitments().of(state, foe);
            double obligation = defending ? owed.defence() : owed.offence();
            if (obligation > 0 && each.has(lead) && obliges(each, state, foe)) {
                double belief = bond.treaty() == null ? each.belief : Math.max(bond.belief(), each.belief);
                bond = obligation > bond.obligation()
                        ? new Bond(each, obligation, belief)
                        : new Bond(bond.treaty(), bond.obligation(), belief);
            }
        }
        return bond;
    }

    /** Not against a fellow member or one pledged not to be attacked, unless the treaty is collective. */
    private boolean obliges(Treaty treaty, int state, int foe) {
        boolean collective = treaty.obligations().collective() > 0;
        if (!collective && treaty.has(foe)) {
            return false;
        }
        for (Treaty each : world.treatiesOf(state)) {
            boolean excuses = !collective || each.obligations().collective() == 0;
            if (excuses
                    && each.has(foe)
                    && parameters.scale().bindsToPeace(each.commitments().of(state))) {
                return false;
            }
        }
        return true;
    }

    /** The answer of a state that gives {@code q}: a hard clause wants a real share, a soft one anything at all. */
    War.Call answer(Call call, double q) {
        double share = call.power() > 0 ? q / call.power() : 0;
        War.Contribution contribution = q <= 0
                ? War.Contribution.NOTHING
                : share >= parameters.get(FORCE_SHARE) ? War.Contribution.FORCE : War.Contribution.TOKEN;
        boolean hard = call.treaty() != null && call.treaty().text().clause() == Clause.HARD;
        boolean honoured = call.treaty() != null && q > 0 && (!hard || share >= parameters.get(HARD_SHARE));
        int treaty = call.treaty() == null ? -1 : call.treaty().id();
        return new War.Call(
                call.state(),
                call.withDefender(),
                treaty,
                call.value(),
                q,
                contribution,
                honoured,
                call.belief(),
                call.motive());
    }
}
