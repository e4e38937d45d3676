package concert.experiment.stat.lives;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.lasting.Survival.Spell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times below 0 are those of lives still going on. Expected digits by survival 3.5-3 in R 4.2.2. */
class LogRankTest {
    /** Weeks in remission under 6-mercaptopurine and under a placebo (Freireich et al. 1963). */
    private static final int[] DRUG = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    private static final int[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private static final int[][] THREE = {
        {1, 2, -2, 3, 5, 8, -8, 9}, {2, 4, 4, -6, 7, 10, -12, 12}, {3, -6, 11, 12, -13, 14, -15, -15}
    };

    /** The ages at which those were first seen. */
    private static final int[][] SEEN = {{0, 1, 0, 0, 2, 3, 0, 0}, {0, 0, 3, 0, 0, 5, 0, 6}, {0, 2, 0, 4, 0, 0, 7, 9}};

    private static List<Spell> spells(int... times) {
        List<Spell> spells = new ArrayList<>();
        for (int each : times) {
            spells.add(new Spell(0, Math.abs(each), each > 0));
        }
        return spells;
    }

    /** Freireich's trial: chi-square 16.79 (Kleinbaum &amp; Klein 2012, Survival Analysis, chapter 2). */
    @Test
    void knownAnswerOfTheLeukaemiaTrial() {
        LogRank test = LogRank.of(List.of(spells(DRUG), spells(PLACEBO)));
        assertArrayEquals(new double[] {9, 21}, test.observed());
        assertArrayEquals(new double[] {19.25050095, 10.74949905}, test.expected(), 1e-8);
        assertEquals(16.79294099, test.chiSquare(), 1e-8);
        assertEquals(1, test.degrees());
        assertEquals(4.168809109e-05, test.p(), 1e-13);
    }

    /** survdiff of {@link #THREE}. */
    @Test
    void threeGroups() {
        LogRank test = LogRank.of(List.of(spells(THREE[0]), spells(THREE[1]), spells(THREE[2])));
        assertArrayEquals(new double[] {6, 6, 4}, test.observed());
        assertArrayEquals(new double[] {2.71724266072, 4.83171749748, 8.45103984180}, test.expected(), 1e-10);
        assertEquals(8.1313367924089, test.chiSquare(), 1e-10);
        assertEquals(2, test.degrees());
        assertEquals(.0171515214297, test.p(), 1e-10);
    }

    /**
     * The score test of coxph(Surv(seen, time, status) ~ group, ties = "exact"), which is the log-rank test. R takes a life
     * into the risk set just after the age it was seen at, Concert at that age.
     */
    @Test
    void livesFirstSeenLate() {
        List<List<Spell>> groups = new ArrayList<>();
        for (int group = 0; group < THREE.length; group++) {
            List<Spell> spells = new ArrayList<>();
            for (int at = 0; at < THREE[group].length; at++) {
                int time = THREE[group][at];
                spells.add(new Spell(SEEN[group][at] + 1, Math.abs(time), time > 0));
            }
            groups.add(spells);
        }
        LogRank test = LogRank.of(groups);
        assertEquals(5.8264705926623, test.chiSquare(), 1e-10);
        assertEquals(.0542997695356, test.p(), 1e-10);
    }

    @Test
    void aLifeToldInTwoPartsIsOneLife() {
        List<Spell> parts = new ArrayList<>(spells(DRUG));
        parts.set(15, new Spell(0, 10, false));
        parts.add(new Spell(11, 23, true));
        assertEquals(
                LogRank.of(List.of(spells(DRUG), spells(PLACEBO))).chiSquare(),
                LogRank.of(List.of(parts, spells(PLACEBO))).chiSquare(),
                1e-10);
    }

    @Test
    void aGroupNeverAtRiskDoesNotCount() {
        LogRank test = LogRank.of(List.of(spells(DRUG), List.of(), spells(PLACEBO)));
        assertEquals(16.79294099, test.chiSquare(), 1e-8);
        assertEquals(1, test.degrees());
    }

    @Test
    void nothingToCompareHasNoAnswer() {
        assertTrue(Double.isNaN(LogRank.of(List.of(spells(-1, -2), spells(-3))).p()));
        assertTrue(Double.isNaN(LogRank.of(List.of(spells(1, 2))).p()));
        assertTrue(Double.isNaN(LogRank.of(List.of()).p()));
    }
}
