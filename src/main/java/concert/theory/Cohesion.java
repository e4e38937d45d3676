package concert.theory;

import static concert.theory.book.Parameter.*;

import concert.model.View;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/** E11: how well a treaty holds together, strategically, operationally and tactically. */
public final class Cohesion {
    private final View view;
    private final List<Rules> rules;
    private final double[] outside;
    private double dot;
    private double first;
    private double second;
    private double common;

    /**
     * The cohesion of treaties of one world.
     * @param rules of each state, in order of code
     */
    public Cohesion(View view, List<Rules> rules) {
        this.view = view;
        this.rules = rules;
        this.outside = new double[view.size()];
        Arrays.fill(outside, 1);
    }

    /** C = (Cs Co Ct)^(1/3), in [0,1]. */
    public static double together(double strategic, double operational, double tactical) {
        return Math.min(1, StrictFunctions.cbrt(strategic * operational * tactical));
    }

    /** Co of some members of this world's. */
    public double operational(int[] members, double institution) {
        return operational(view, members, institution);
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
        mark(members, 0);
        double sum = 0;
        double weights = 0;
        for (int a = 0; a < members.length; a++) {
            for (int b = a + 1; b < members.length; b++) {
                double weight = view.capability(members[a]) * view.capability(members[b]) + 1e-12;
                sum += weight * pair(members[a], members[b]);
                weights += weight;
            }
        }
        mark(members, 1);
        return sum / weights;
    }

    /** Mean cosine of the threats to outsiders between one member and the others, in [0,1]. */
    public double likeness(int[] members, int me) {
        mark(members, 0);
        double sum = 0;
        for (int other : members) {
            sum += other == me ? 0 : cosineOf(me, other);
        }
        mark(members, 1);
        return sum / (members.length - 1);
    }

    private void mark(int[] members, double value) {
        for (int each : members) {
            outside[each] = value;
        }
    }

    private double cosineOf(int one, int two) {
        compare(one, two);
        return cosine();
    }

    /** Sums the threats of two states to outsiders: products, squares, and what they share, (a + b - |a - b|)/2. */
    private void compare(int one, int two) {
        double[] threats = view.threat().cells();
        int mine = view.threat().row(one);
        int yours = view.threat().row(two);
        double products = 0;
        double squares = 0;
        double others = 0;
        double shared = 0;
        for (int foe = 0; foe < outside.length; foe++) {
            double a = threats[mine + foe] * outside[foe];
            double b = threats[yours + foe] * outside[foe];
            products += a * b;
            squares += a * a;
            others += b * b;
            shared += a + b - Math.abs(a - b);
        }
        dot = products;
        first = squares;
        second = others;
        common = .5 * shared;
    }

    /** [f + (1 - f) L] (1/2 + (1 + A)/4): a pair's part of Cs, L by what both fear, or as version 1 read it. */
    private double pair(int one, int two) {
        Rules world = rules.get(one);
        double scale = world.get(COMMON_THREAT_SCALE);
        if (world.parameters().on(COMMON_FEAR)) {
            Dyads threat = view.threat();
            double q = Rows.products(threat.cells(), threat.row(one), threat.row(two), outside);
            return held(one, two, q > 0 ? q / (scale * scale + q) : 0);
        }
        compare(one, two);
        return held(one, two, cosine() * (1 - StrictFunctions.exp(-common / scale)));
    }

    private double cosine() {
        double norms = Math.sqrt(first) * Math.sqrt(second);
        return norms > 0 ? dot / norms : 0;
    }

    private double held(int one, int two, double likeness) {
        Rules mine = rules.get(one);
        double a = .5
                * (mine.get(AFFINITY_SEEN) * view.affinity().get(one, two)
                        + rules.get(two).get(AFFINITY_SEEN) * view.affinity().get(two, one));
        double floor = Math.min(1, mine.get(COHESION_FLOOR) + mine.get(COHESION_IDENTITY) * Math.max(0, a));
        double hostile = mine.get(HOSTILE_COHESION);
        return (floor + (1 - floor) * likeness) * (hostile + (1 - hostile) / 2 * (1 + a));
    }
}
