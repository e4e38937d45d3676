package concert.engine;

import static concert.theory.book.Parameter.AFFINITY_SEEN;
import static concert.theory.book.Parameter.AID_BY_STAKE;
import static concert.theory.book.Parameter.COMMON_THREAT_SCALE;
import static concert.theory.book.Parameter.DENIAL;
import static concert.theory.book.Parameter.DUTY;
import static concert.theory.book.Parameter.LOYALTY_NOISE;
import static concert.theory.book.Parameter.OBLIGATION_WEIGHT;
import static concert.theory.book.Parameter.TETHERING;
import static concert.theory.book.Parameter.WAR_RELUCTANCE;

import concert.model.World;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.theory.Pact;
import java.util.List;

/** Aid by stake, what a graver enemy binds, and denial, read off the page (E2, E3, E4). */
final class PlainStake {
    private PlainStake() {}

    /** L*: over those that each of the two fears more than the other. */
    static double binding(Plain plain, int one, int two) {
        World world = plain.world;
        double q = 0;
        for (int foe = 0; foe < plain.n; foe++) {
            boolean graver = foe != one
                    && foe != two
                    && world.threat.get(one, foe) > world.threat.get(one, two)
                    && world.threat.get(two, foe) > world.threat.get(two, one);
            q += graver ? world.threat.get(one, foe) * world.threat.get(two, foe) : 0;
        }
        double theta = plain.p(COMMON_THREAT_SCALE);
        return q == 0 ? 0 : plain.p(TETHERING) * q / (theta * theta + q);
    }

    /** r_ikj without the promise: what a unit of k's aid to i against j is worth. */
    static double readiness(Plain plain, int me, int ally, int foe) {
        double fear = plain.world.threat.get(me, ally) * (1 - binding(plain, me, ally));
        double rs = plain.p(AID_BY_STAKE);
        return (1 - fear) * ((1 - rs) * plain.world.trust.get(me, ally) + rs * willing(plain, ally, me, foe));
    }

    /** e: how sure a state would fight beside a lead against a foe. */
    static double willing(Plain plain, int state, int lead, int foe) {
        double friendship = Math.max(0, plain.p(AFFINITY_SEEN) * plain.world.affinity.get(state, lead));
        double stake = Math.min(1, plain.world.threat.get(state, foe) + friendship);
        double v = stake + (plain.p(DUTY) + 1.5) * plain.p(OBLIGATION_WEIGHT) - plain.p(WAR_RELUCTANCE);
        double s = plain.p(LOYALTY_NOISE) / 1.7;
        return Math.max(0, Math.min(1, s == 0 ? v : s * StrictMath.log(1 + StrictMath.exp(v / s))));
    }

    static double denial(Plain plain, int me, List<Pact> without, Pact pact) {
        double sum = 0;
        for (int k : pact.members()) {
            if (k == me) {
                continue;
            }
            double before = Plain.strongest(without, k, each -> each.aid(me));
            double after = Math.max(before, pact.aid(me));
            for (int j = 0; j < plain.n; j++) {
                boolean bound = plain.wouldNotFight(me, j) || has(pact, j) && binds(pact.owed(me));
                if (j != me && j != k && plain.world.sovereign(j) && !bound) {
                    sum += of(plain, me, k, j, without, new double[] {before, after});
                }
            }
        }
        return plain.p(DENIAL) * sum;
    }

    private static double of(Plain plain, int me, int k, int j, List<Pact> without, double[] aid) {
        double rs = plain.p(AID_BY_STAKE);
        double help = (1 - rs + rs * willing(plain, me, k, j)) * plain.projected(me, k);
        double own = plain.world.capability[k];
        for (int other = 0; other < plain.n; other++) {
            own += other == me || other == k
                    ? 0
                    : plain.believed(k, other, Obligations::defence) * plain.projected(other, k);
        }
        double against = plain.projected(j, k);
        double prize = plain.world.capability[k] / (plain.world.capability[j] + plain.world.capability[k]);
        return plain.pledged(me, without, j)
                * prize
                * (plain.contest(own + aid[1] * help, against) - plain.contest(own + aid[0] * help, against));
    }

    private static boolean has(Pact pact, int state) {
        for (int each : pact.members()) {
            if (each == state) {
                return true;
            }
        }
        return false;
    }

    private static boolean binds(Obligations o) {
        return ObligationScale.STANDARD.binds(o);
    }
}
