package concert.measure.network;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.Unit;
import concert.model.number.Dyads;
import concert.theory.Gravest;

/** Alignment without alliance (L06): states that like each other and fear the same foes, and have signed nothing. */
public final class Alignment {
    /** Of how many of its gravest threats each state's view is compared. */
    private static final int GRAVEST = 12;

    /** Least mean affinity of an aligned pair. */
    static final double AFFINITY = .25;
    /** Least cosine of their gravest threats from third states (after E11). */
    static final double LIKENESS = .7;
    /** Threat of the gravest above which a state fears at all, as in the claims about balancing (E5). */
    static final double FEAR = .1;

    private Alignment() {}

    public static final Measure PAIRS = Measure.of(
            "aligned_not_allied",
            Unit.PAIRS,
            "Pairs of sovereign states without alliance whose mean affinity is at least .25 and whose twelve gravest threats"
                    + " from third states, as perceived before the moves of the tick, have a cosine of at least .7, both fearing somebody above .1 (L06).",
            Alignment::count);

    private static int count(Moment now) {
        Dyads affinity = now.world().affinity();
        Dyads threat = now.world().threat();
        int[][] gravest = gravest(now);
        double[] fears = new double[threat.size()];
        int count = 0;
        for (int me : now.sovereign()) {
            for (int foe : gravest[me]) {
                fears[foe] = threat.get(me, foe);
            }
            for (int you = me + 1; you < fears.length; you++) {
                boolean aligned = gravest[you].length > 0
                        && affinity.get(me, you) + affinity.get(you, me) >= 2 * AFFINITY
                        && !now.alliances().has(me, you)
                        && cosine(threat, gravest, fears, me, you) >= LIKENESS;
                count += aligned ? 1 : 0;
            }
            for (int foe : gravest[me]) {
                fears[foe] = 0;
            }
        }
        return count;
    }

    /** Whom each state fears most; nobody for one that fears nobody above the threshold or is not sovereign. */
    private static int[][] gravest(Moment now) {
        Dyads threat = now.world().threat();
        int[][] gravest = new int[threat.size()][0];
        for (int me : now.sovereign()) {
            int[] most = Gravest.of(threat, me, GRAVEST);
            if (most.length > 0 && threat.get(me, most[0]) > FEAR) {
                gravest[me] = most;
            }
        }
        return gravest;
    }

    /** The cosine of two states' gravest threats without those from each other; {@code fears} is my row, 0 elsewhere. */
    private static double cosine(Dyads threat, int[][] gravest, double[] fears, int me, int you) {
        double dot = 0;
        double yours = 0;
        for (int foe : gravest[you]) {
            double fear = foe == me ? 0 : threat.get(you, foe);
            dot += fear * fears[foe];
            yours += fear * fear;
        }
        double mine = 0;
        for (int foe : gravest[me]) {
            mine += foe == you ? 0 : fears[foe] * fears[foe];
        }
        return dot == 0 ? 0 : dot / (Math.sqrt(mine) * Math.sqrt(yours));
    }
}
