package concert.theory;

import static concert.theory.book.Parameter.*;

import concert.model.View;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/**
 * The cohesion that pacts not yet signed would have (E11, bilateral, at iota0 and I0). Each pair's cosine and common
 * threat run over the union of both states' gravest threats; with no more states than {@link #GRAVEST} that is the
 * full sum.
 */
public final class Prospects {
    /** How many of its gravest threats a state brings to the union. */
    public static final int GRAVEST = 12;

    /** Keeps 0/0 at 0. */
    private static final double TINY = 1e-150;

    private final View view;
    private final List<Rules> rules;
    private final Parameters world;
    private final Dyads strategic;
    private final int[][] gravest;
    private final double[] seen;
    private final double[] weight;
    private double squares;
    private final double[] fears;
    private final double[] theirs;
    private final double[] cosine;
    private final double[] common;
    private final double[] products;
    private final double[] roots;
    private final Dyads[] cohesion = new Dyads[TreatyKind.all().length];

    /**
     * The prospects of pairs of one world.
     * @param rules of each state, in order of code
     * @param world the parameters that are not a state's own, such as iota0 and I0
     */
    public Prospects(View view, List<Rules> rules, Parameters world) {
        this.view = view;
        this.rules = rules;
        this.world = world;
        this.strategic = Dyads.of(view.size(), 0);
        this.gravest = new int[view.size()][];
        this.seen = new double[view.size()];
        this.weight = new double[view.size()];
        this.fears = new double[view.size()];
        this.theirs = new double[view.size()];
        this.cosine = new double[view.size()];
        this.common = new double[view.size()];
        this.products = new double[view.size()];
        this.roots = new double[view.size()];
        for (TreatyKind kind : TreatyKind.all()) {
            cohesion[kind.ordinal()] = like(kind) < kind.ordinal() ? cohesion[like(kind)] : Dyads.of(view.size(), 0);
        }
    }

    /** Reads the threats of the day. */
    public void refresh() {
        int n = gravest.length;
        for (int me = 0; me < n; me++) {
            gravest[me] = Gravest.of(view.threat(), me, GRAVEST);
            seen[me] = rules.get(me).get(AFFINITY_SEEN);
        }
        for (int me = 0; me < n; me++) {
            turn(me);
            for (int you = me + 1; you < n; you++) {
                compare(me, you);
            }
            strategic(me);
            for (TreatyKind kind : TreatyKind.all()) {
                if (like(kind) == kind.ordinal()) {
                    cohesion(me, kind);
                }
            }
        }
    }

    /** The first kind that gets the same institution, so that the two share a table. */
    private static int like(TreatyKind kind) {
        int first = 0;
        while (TreatyKind.all()[first].institutionFactor() != kind.institutionFactor()) {
            first++;
        }
        return first;
    }

    /**
     * The cosine of two states' threats over the union of their gravest, and what the two have in common, the sum of
     * min(a,b) = (a + b - |a - b|)/2. Nobody fears itself, so that the two need not be left out of the products.
     */
    private void compare(int me, int you) {
        double[] theirs = view.threat().cells();
        int first = view.threat().row(you);
        double dot = 0;
        double mine = squares - (weight[you] == 0 ? fears[you] * fears[you] : 0);
        double yours = 0;
        double shared = 0;
        for (int foe : gravest[me]) {
            double a = fears[foe];
            double b = theirs[first + foe];
            dot += a * b;
            yours += b * b;
            shared += a + b - Math.abs(a - b);
        }
        for (int foe : gravest[you]) {
            double a = fears[foe] * weight[foe];
            double b = theirs[first + foe] * weight[foe];
            dot += a * b;
            mine += a * a;
            yours += b * b;
            shared += a + b - Math.abs(a - b);
        }
        cosine[you] = Cohesion.cosine(dot, mine, yours);
        common[you] = .5 * shared;
    }

    /** Reads a state's fears; those it counts already, and itself, weigh nothing among another's. */
    private void turn(int me) {
        view.threat().copyRow(me, fears);
        squares = 0;
        Arrays.fill(weight, 1);
        for (int foe : gravest[me]) {
            weight[foe] = 0;
            squares += fears[foe] * fears[foe];
        }
        weight[me] = 0;
    }

    /** Cs of a pact of the state with each of those after it, 0 for those that are not sovereign. */
    private void strategic(int me) {
        Rules mine = rules.get(me);
        view.affinity().copyColumn(me, theirs);
        double scale = -1 / mine.get(COMMON_THREAT_SCALE);
        for (int you = 0; you < common.length; you++) {
            common[you] *= scale;
        }
        StrictFunctions.exp(common, common.length);
        Cohesion.shared(
                mine,
                new Cohesion.Likings(view.affinity().cells(), view.affinity().row(me), theirs, seen, me),
                cosine,
                common);
        for (int you = me + 1; you < common.length; you++) {
            boolean possible = view.sovereign(me) && view.sovereign(you);
            cosine[you] = possible ? cosine[you] : 0;
            strategic.setBoth(me, you, cosine[you]);
        }
    }

    /** C of a pact of the state with each of those after it, from its Cs. */
    private void cohesion(int me, TreatyKind kind) {
        Dyads table = cohesion[kind.ordinal()];
        operational(view.capabilities(), view.capability(me), institution(kind), products);
        double tactical = world.get(INTEROPERABILITY);
        for (int you = 0; you < products.length; you++) {
            products[you] *= cosine[you] * tactical;
        }
        StrictFunctions.cbrt(products, roots, products.length);
        for (int you = me + 1; you < roots.length; you++) {
            table.setBoth(me, you, Math.min(1, roots[you]));
        }
    }

    /** Co of a pact with each other state. */
    private static void operational(double[] capability, double mine, double iota, double[] row) {
        double square = mine * mine;
        for (int you = 0; you < row.length; you++) {
            double yours = capability[you];
            double sum = mine + yours + TINY;
            row[you] = iota + (1 - iota) * ((square + yours * yours) / (sum * sum));
        }
    }

    /** C of pacts of two under a kind, were they signed now; shared, not to be written to. */
    public Dyads cohesions(TreatyKind kind) {
        return cohesion[kind.ordinal()];
    }

    /** C of a pact of the two under a kind, were it signed now. */
    public double cohesion(int me, int you, TreatyKind kind) {
        return cohesion[kind.ordinal()].get(me, you);
    }

    /** Iota of a new treaty of a kind: iota0 times the kind's factor, at most 1 (E5). */
    public double institution(TreatyKind kind) {
        return Math.min(1, world.get(INSTITUTION) * kind.institutionFactor());
    }

    /** A treaty not yet signed, on the terms new treaties get (E5), at the cohesion it would have. */
    public Pact pact(TreatyKind kind, int[] members, int[] targets) {
        return new Pact(kind, members, targets, cohesion(kind, members), institution(kind), world.get(VOTING_WEIGHT));
    }

    /** C of a pact of any members under a kind, were it signed now. */
    public double cohesion(TreatyKind kind, int[] members) {
        if (members.length == 2) {
            return cohesion(members[0], members[1], kind);
        }
        double operational = Cohesion.operational(view, members, institution(kind));
        double full = new Cohesion(view, rules).strategic(members);
        return Cohesion.together(full, operational, world.get(INTEROPERABILITY));
    }

    /** Cs of a pact of any members, were it signed now. */
    public double strategic(int[] members) {
        return members.length == 2
                ? strategic.get(members[0], members[1])
                : new Cohesion(view, rules).strategic(members);
    }
}
