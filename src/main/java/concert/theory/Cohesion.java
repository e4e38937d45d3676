package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Dyads;
import concert.model.Portable;
import concert.model.Treaty;
import concert.model.View;
import java.util.List;

/** E11: how well a treaty holds together, strategically, operationally and tactically. */
public final class Cohesion {
    private final View view;
    private final List<Rules> rules;
    private final boolean[] inside;

    public Cohesion(View view, List<Rules> rules) {
        this.view = view;
        this.rules = rules;
        this.inside = new boolean[view.size()];
    }

    /** Brings the three gauges of a standing treaty up to date. */
    public void gauge(Treaty treaty) {
        treaty.strategic = strategic(treaty.members());
        treaty.operational = operational(view, treaty.members(), treaty.text().institution());
        treaty.cohesion = together(treaty.strategic, treaty.operational, treaty.interoperability);
    }

    /** C = (Cs Co Ct)^(1/3), in [0,1]. */
    public static double together(double strategic, double operational, double tactical) {
        return Math.min(1, Portable.cbrt(strategic * operational * tactical));
    }

    /** Co: unity of command, iota + (1-iota) HHI of the members' capability; iota when nobody has any. */
    public static double operational(View view, int[] members, double institution) {
        double sum = 0;
        double squares = 0;
        for (int each : members) {
            double k = view.capability(each);
            sum += k;
            squares += k * k;
        }
        double concentration = sum > 0 ? squares / (sum * sum) : 0;
        return institution + (1 - institution) * concentration;
    }

    /** Cs: the mean over pairs of members, weighted by K_i K_k + 1e-12, of shared threat and identity. */
    public double strategic(int[] members) {
        mark(members, true);
        double sum = 0;
        double weights = 0;
        for (int a = 0; a < members.length; a++) {
            for (int b = a + 1; b < members.length; b++) {
                double weight = view.capability(members[a]) * view.capability(members[b]) + 1e-12;
                sum += weight * pair(members[a], members[b]);
                weights += weight;
            }
        }
        mark(members, false);
        return sum / weights;
    }

    /** Mean cosine of the threats to outsiders between one member and the others, in [0,1]. */
    public double likeness(int[] members, int me) {
        mark(members, true);
        double sum = 0;
        for (int other : members) {
            sum += other == me ? 0 : cosine(me, other);
        }
        mark(members, false);
        return sum / (members.length - 1);
    }

    private void mark(int[] members, boolean value) {
        for (int each : members) {
            inside[each] = value;
        }
    }

    private double cosine(int one, int two) {
        Dyads threat = view.threat();
        double dot = 0;
        double first = 0;
        double second = 0;
        for (int foe = 0, a = threat.row(one), b = threat.row(two); foe < inside.length; foe++, a++, b++) {
            if (!inside[foe]) {
                dot += threat.at(a) * threat.at(b);
                first += threat.at(a) * threat.at(a);
                second += threat.at(b) * threat.at(b);
            }
        }
        return cosine(dot, first, second);
    }

    private double common(int one, int two) {
        Dyads threat = view.threat();
        double common = 0;
        for (int foe = 0, a = threat.row(one), b = threat.row(two); foe < inside.length; foe++, a++, b++) {
            if (!inside[foe]) {
                common += Math.min(threat.at(a), threat.at(b));
            }
        }
        return common;
    }

    private double pair(int one, int two) {
        return shared(view, rules, new int[] {one, two}, cosine(one, two), common(one, two));
    }

    static double cosine(double dot, double first, double second) {
        double norms = Math.sqrt(first) * Math.sqrt(second);
        return norms > 0 ? dot / norms : 0;
    }

    /** A pair's part of Cs from the cosine of its threats and what they have in common. */
    static double shared(View view, List<Rules> rules, int[] pair, double cosine, double common) {
        Rules first = rules.get(pair[0]);
        Rules second = rules.get(pair[1]);
        double a = .5
                * (first.get(AFFINITY_SEEN) * view.affinity().get(pair[0], pair[1])
                        + second.get(AFFINITY_SEEN) * view.affinity().get(pair[1], pair[0]));
        double floor = Math.min(1, first.get(COHESION_FLOOR) + first.get(COHESION_IDENTITY) * Math.max(0, a));
        double likeness = cosine * (1 - Portable.exp(-common / first.get(COMMON_THREAT_SCALE)));
        return (floor + (1 - floor) * likeness) * (.5 + (1 + a) / 4);
    }

    /**
     * How much each other state and one state like each other.
     *
     * @param mine cells of the affinities, the one's own from cell {@code first} on
     * @param theirs the affinity of each to the one
     * @param seen how much of it each lets count
     */
    record Likings(double[] mine, int first, double[] theirs, double[] seen, int me) {}

    /** Turns a row of cosines into pairs' parts of Cs, given exp(-common/theta0). */
    static void shared(Rules rules, Likings likings, double[] cosines, double[] decays) {
        double[] mine = likings.mine();
        double[] theirs = likings.theirs();
        double[] seen = likings.seen();
        double own = .5 * seen[likings.me()];
        double base = rules.get(COHESION_FLOOR);
        double slope = rules.get(COHESION_IDENTITY);
        int first = likings.first();
        for (int you = 0; you < cosines.length; you++) {
            double a = own * mine[first + you] + .5 * seen[you] * theirs[you];
            double floor = Math.min(1, base + slope * Math.max(0, a));
            double likeness = cosines[you] * (1 - decays[you]);
            cosines[you] = (floor + (1 - floor) * likeness) * (.5 + (1 + a) / 4);
        }
    }
}
