package concert.engine;

import static concert.theory.book.Parameter.*;

import concert.model.World;
import concert.model.treaty.Obligations;
import concert.theory.book.Theory;

/** E2 and the common fears of E2 and E11 read off the page: one pair at a time, every sum in full. */
final class PlainThreats {
    private final Plain plain;
    private final World world;

    PlainThreats(Plain plain) {
        this.plain = plain;
        this.world = plain.world;
    }

    private boolean other(int you, int each) {
        return each != you && world.sovereign(each);
    }

    /** Kc of a state in the eyes of another, who never counts in it. */
    private double coalition(int me, int you) {
        double sum = world.capability[you];
        for (int k = 0; k < plain.n; k++) {
            sum += k == me || k == you ? 0 : plain.believed(you, k, Obligations::offence) * world.capability[k];
        }
        return sum;
    }

    double kappa(int me, int you) {
        double power = coalition(me, you);
        double sum = 0;
        double squares = 0;
        double all = 0;
        int states = 0;
        for (int l = 0; l < plain.n; l++) {
            double k = other(you, l) ? world.capability[l] : 0;
            sum += k;
            squares += k * k;
            all += world.sovereign(l) ? world.capability[l] : 0;
            states += world.sovereign(l) ? 1 : 0;
        }
        double kappa = power / (all / states + power);
        if (plain.p(TYPICAL_POWER) == 1) {
            double pi = plain.p(PREPONDERANCE);
            kappa = (1 - pi) * power / (squares / sum + power) + pi * Math.min(1, 2 * power / (power + sum));
        }
        double own = power / (world.capability[me] + power);
        double x = plain.p(OWN_MEASURE);
        return StrictMath.pow(kappa, 1 - x) * StrictMath.pow(own, x);
    }

    /** phi of a state as another reads it: believed is with the partner's reputation, which counts for nothing here. */
    private double posture(int me, int you) {
        double most = 0;
        for (int k = 0; k < plain.n; k++) {
            if (k != me && k != you) {
                most = Math.max(most, plain.believed(you, k, Obligations::offence) / world.reputation[k]);
            }
        }
        double phi = world.offence[you];
        return phi + plain.p(POSTURE) * (1 - phi) * most;
    }

    private double intent(int me, int you) {
        double odds = plain.p(INTENT_BASE)
                - plain.p(INTENT_AFFINITY) * plain.p(AFFINITY_SEEN) * world.affinity.get(me, you)
                + plain.p(INTENT_REVISIONISM) * world.revisionism[you]
                - plain.p(INTENT_LIKE_APPETITE) * world.revisionism[me] * world.revisionism[you]
                + plain.p(INTENT_RIVALRY) * world.rivalry.get(me, you)
                - plain.p(INTENT_DEMOCRACY) * world.regime[me] * world.regime[you]
                - plain.p(INTENT_TRADE) * world.trade.get(me, you);
        return 1 / (1 + StrictMath.exp(-odds));
    }

    /** Theta, unsmoothed. */
    double threat(int me, int you) {
        if (me == you || !world.sovereign(you)) {
            return 0;
        }
        Theory.Exponents a = plain.rules.theory().exponents();
        double near = StrictMath.pow(1 + world.distance.get(me, you), -plain.p(LOSS_OF_STRENGTH));
        double strength = StrictMath.pow(kappa(me, you) / plain.p(REFERENCE_CAPABILITY), a.power())
                * StrictMath.pow(near / plain.p(REFERENCE_PROXIMITY), a.proximity())
                * StrictMath.pow(posture(me, you) / plain.p(REFERENCE_OFFENCE), a.offence())
                * StrictMath.pow(intent(me, you) / plain.p(REFERENCE_INTENT), a.intent());
        return 1 - StrictMath.exp(-plain.p(THREAT_SLOPE) * strength);
    }

    /** Cs of some members by what they fear alike. */
    double strategic(int... members) {
        double sum = 0;
        double weights = 0;
        for (int i : members) {
            for (int k : members) {
                if (i < k) {
                    double q = 0;
                    for (int j = 0; j < plain.n; j++) {
                        boolean outsider = true;
                        for (int member : members) {
                            outsider &= j != member;
                        }
                        q += outsider ? world.threat.get(i, j) * world.threat.get(k, j) : 0;
                    }
                    double theta = plain.p(COMMON_THREAT_SCALE);
                    double a = plain.p(AFFINITY_SEEN) * (world.affinity.get(i, k) + world.affinity.get(k, i)) / 2;
                    double f = Math.min(1, plain.p(COHESION_FLOOR) + plain.p(COHESION_IDENTITY) * Math.max(0, a));
                    double pair = (f + (1 - f) * q / (theta * theta + q)) * (.5 + (1 + a) / 4);
                    double weight = world.capability[i] * world.capability[k] + 1e-12;
                    sum += weight * pair;
                    weights += weight;
                }
            }
        }
        return sum / weights;
    }

    /** L* of two states, times the weight of tethering. */
    double binding(int i, int k) {
        double q = 0;
        for (int l = 0; l < plain.n; l++) {
            boolean graver =
                    world.threat.get(i, l) > world.threat.get(i, k) && world.threat.get(k, l) > world.threat.get(k, i);
            q += l != i && l != k && graver ? world.threat.get(i, l) * world.threat.get(k, l) : 0;
        }
        double theta = plain.p(COMMON_THREAT_SCALE);
        return q == 0 ? 0 : plain.p(TETHERING) * q / (theta * theta + q);
    }
}
