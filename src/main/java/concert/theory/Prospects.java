package concert.theory;

import static concert.theory.Parameter.*;

import concert.model.Dyads;
import concert.model.TreatyKind;
import concert.model.View;
import java.util.List;

/**
 * The cohesion that pacts not yet signed would have (E11, bilateral, at iota0 and I0). Each pair's cosine and common
 * threat run over the union of both states' gravest threats; with no more states than {@link #GRAVEST} that is the
 * full sum.
 */
public final class Prospects {
    /** How many of its gravest threats a state brings to the union. */
    public static final int GRAVEST = 12;

    private final View view;
    private final List<Rules> rules;
    private final Parameters world;
    private final Dyads strategic;
    private final int[][] gravest;
    private final int[] pair = new int[2];
    private final Dyads[] cohesion = new Dyads[TreatyKind.all().length];

    public Prospects(View view, List<Rules> rules, Parameters world) {
        this.view = view;
        this.rules = rules;
        this.world = world;
        this.strategic = Dyads.of(view.size(), 0);
        this.gravest = new int[view.size()][];
        for (TreatyKind kind : TreatyKind.all()) {
            cohesion[kind.ordinal()] = like(kind) < kind.ordinal() ? cohesion[like(kind)] : Dyads.of(view.size(), 0);
        }
    }

    /** Reads the threats of the day. */
    public void refresh() {
        for (int me = 0; me < gravest.length; me++) {
            gravest[me] = Gravest.of(view.threat(), me, GRAVEST);
        }
        boolean[] counted = new boolean[gravest.length];
        for (int me = 0; me < gravest.length; me++) {
            for (int foe : gravest[me]) {
                counted[foe] = true;
            }
            for (int you = me + 1; you < gravest.length; you++) {
                strategic.setBoth(me, you, pair(me, you, counted));
                fill(me, you);
            }
            for (int foe : gravest[me]) {
                counted[foe] = false;
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

    private void fill(int me, int you) {
        double first = view.capability(me);
        double second = view.capability(you);
        double sum = first + second;
        double concentration = sum > 0 ? (first * first + second * second) / (sum * sum) : 0;
        for (TreatyKind kind : TreatyKind.all()) {
            if (like(kind) == kind.ordinal()) {
                double iota = institution(kind);
                double operational = iota + (1 - iota) * concentration;
                cohesion[kind.ordinal()].setBoth(
                        me, you, Cohesion.together(strategic.get(me, you), operational, world.get(INTEROPERABILITY)));
            }
        }
    }

    private double pair(int me, int you, boolean[] counted) {
        if (!view.sovereign(me) || !view.sovereign(you)) {
            return 0;
        }
        Dyads threat = view.threat();
        double dot = 0;
        double mine = 0;
        double yours = 0;
        double common = 0;
        for (int round = 0; round < 2; round++) {
            for (int foe : gravest[round == 0 ? me : you]) {
                if (foe == me || foe == you || round == 1 && counted[foe]) {
                    continue;
                }
                double a = threat.get(me, foe);
                double b = threat.get(you, foe);
                dot += a * b;
                mine += a * a;
                yours += b * b;
                common += Math.min(a, b);
            }
        }
        pair[0] = me;
        pair[1] = you;
        return Cohesion.shared(view, rules, pair, Cohesion.cosine(dot, mine, yours), common);
    }

    /** C of pacts of two under a kind, were they signed now; shared, not to be written to. */
    Dyads cohesions(TreatyKind kind) {
        return cohesion[kind.ordinal()];
    }

    /** C of a pact of the two under a kind, were it signed now. */
    public double cohesion(int me, int you, TreatyKind kind) {
        return cohesion[kind.ordinal()].get(me, you);
    }

    /** Iota of a new treaty of a kind: iota0 times the kind's factor, at most 1 (E5). */
    public double institution(TreatyKind kind) {
        return institution(world, kind);
    }

    /** Iota of a new treaty of a kind: iota0 times the kind's factor, at most 1 (E5). */
    public static double institution(Parameters world, TreatyKind kind) {
        return Math.min(1, world.get(INSTITUTION) * kind.institutionFactor());
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
