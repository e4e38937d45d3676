package concert.measure;

import concert.model.Dyads;
import concert.model.View;

/** Alignment without alliance (L06): states that like each other and fear the same foes, and have signed nothing. */
final class Alignment {
    /** Least mean affinity of an aligned pair. */
    static final double AFFINITY = .25;
    /** Least cosine of their threats from third states (E11). */
    static final double LIKENESS = .7;
    /** Least threat that counts as fear, as in the claims about balancing (E5). */
    static final double FEAR = .1;

    private Alignment() {}

    static final Measure PAIRS = Measure.of(
            "aligned_not_allied",
            Unit.PAIRS,
            "Pairs of sovereign states without alliance whose mean affinity is at least .25 and whose threats from others"
                    + " have a cosine of at least .7, both fearing somebody above .1 (L06).",
            Alignment::count);

    static int count(Moment now) {
        double[] norms = new double[now.world().size()];
        int[] fearful = new int[norms.length];
        int size = 0;
        for (int me : now.sovereign()) {
            norms[me] = square(now.world().threat(), me);
            if (now.record().states().threat()[me] > FEAR) {
                fearful[size++] = me;
            }
        }
        int count = 0;
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                count += aligned(now, fearful[a], fearful[b], norms) ? 1 : 0;
            }
        }
        return count;
    }

    private static boolean aligned(Moment now, int me, int you, double[] norms) {
        View world = now.world();
        Dyads threat = world.threat();
        if (world.affinity().get(me, you) + world.affinity().get(you, me) < 2 * AFFINITY
                || now.alliances().has(me, you)) {
            return false;
        }
        double mine = norms[me] - threat.get(me, you) * threat.get(me, you);
        double yours = norms[you] - threat.get(you, me) * threat.get(you, me);
        double dot = dot(threat, me, you);
        return dot > 0 && dot >= LIKENESS * Math.sqrt(mine) * Math.sqrt(yours);
    }

    private static double square(Dyads threat, int me) {
        return dot(threat, me, me);
    }

    /** The two fears of each other fall out, as nobody fears itself. Four sums at once, so that none waits for another. */
    private static double dot(Dyads threat, int me, int you) {
        int a = threat.row(me);
        int b = threat.row(you);
        int end = a + threat.size();
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        for (; a + 3 < end; a += 4, b += 4) {
            first += threat.at(a) * threat.at(b);
            second += threat.at(a + 1) * threat.at(b + 1);
            third += threat.at(a + 2) * threat.at(b + 2);
            fourth += threat.at(a + 3) * threat.at(b + 3);
        }
        for (; a < end; a++, b++) {
            first += threat.at(a) * threat.at(b);
        }
        return first + second + (third + fourth);
    }
}
