package concert.experiment.hindcast.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.stat.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Scores against values worked out apart, in NumPy by their definitions. */
class ScoresTest {
    private static final double[] CHANCE = {.9, .8, .8, .4, .4, .1, .7, .2, .2, .05};
    private static final boolean[] HAPPENED = {false, true, false, true, false, false, false, true, false, false};
    private static final int[] ORIGIN = {1, 1, 1, 1, 1, 1, 2, 2, 2, 2};
    private static final int[] CLUSTER = {0, 11, 0, 12, 0, 0, 0, 13, 0, 0};
    private static final Forecasts SAMPLE = new Forecasts(CHANCE, HAPPENED, ORIGIN, CLUSTER);

    private static Interval score(String metric) {
        return new Scoring(SAMPLE, Map.of()).scores().get(metric);
    }

    @Test
    void ranksAreComparedWithinTheYearAndTiesCountHalf() {
        assertArrayEquals(new double[] {.625, .375, .5}, Ranking.within(SAMPLE), 1e-12);
        assertEquals(.5, score(Scoring.AUC).estimate(), 1e-12);
    }

    @Test
    void pooledRanksAreAmongAllYears() {
        assertArrayEquals(new double[] {5.5 / 7, 3.5 / 7, 2.5 / 7}, Ranking.pooled(SAMPLE), 1e-12);
    }

    @Test
    void averagePrecisionTakesTiesTogether() {
        assertEquals(25.0 / 72, score(Scoring.PRECISION).estimate(), 1e-12);
    }

    /** One of the first three and two of the first five in one year, one of the first three in the other. */
    @Test
    void precisionWithinTheYearIsTheMeanOverWhatCame() {
        assertEquals((1.0 / 3 + 2.0 / 5 + 1.0 / 3) / 3, score("auc-pr-within").estimate(), 1e-12);
    }

    /** Shares below, ties half: 11/12, 8/12 twice, 4/12 twice, 1/12; and 7/8, 4/8 twice, 1/8. */
    @Test
    void precisionOfRanksTakesTheYearsTogether() {
        double both = 1.0 / 4 + 2.0 / 6 + 3.0 / 8;
        assertEquals(both / 3, score("auc-pr-ranked").estimate(), 1e-12);
        Forecasts empty = new Forecasts(
                new double[] {.1, .2, .9, .8},
                new boolean[] {false, true, false, false},
                new int[] {1, 1, 2, 2},
                new int[] {0, 5, 0, 0});
        Map<String, Interval> scores = new Scoring(empty, Map.of()).scores();
        assertEquals(1, scores.get("auc-pr-ranked").estimate(), 1e-12, "years in which nothing came do not count");
        assertEquals(1.0 / 3, scores.get(Scoring.PRECISION).estimate(), 1e-12);
    }

    @Test
    void lossesAreThoseOfBrierAndGood() {
        assertEquals(.31925, score(Scoring.BRIER).estimate(), 1e-12);
        double clipped = -Math.log(Loss.CLIP);
        Forecasts sure = new Forecasts(new double[] {0}, new boolean[] {true}, new int[1], new int[] {1});
        assertEquals(clipped, Loss.LOG.mean(sure), 1e-12, "a chance of 0 for what came is clipped");
    }

    @Test
    void theTopHundredthSharesItsPlacesAmongTies() {
        double[] chances = new double[200];
        boolean[] happened = new boolean[200];
        Arrays.fill(chances, 0, 4, .5);
        happened[0] = true;
        happened[199] = true;
        Forecasts forecasts = new Forecasts(chances, happened, new int[200], new int[200]);
        assertArrayEquals(new double[] {.5, 0}, Ranking.top(forecasts), 1e-12, "two places among four tied");
    }

    @Test
    void skillIsNothingForTheRivalItselfAndOneForPerfection() {
        Map<String, Interval> same = new Scoring(SAMPLE, Map.of("rival", CHANCE)).scores();
        assertEquals(0, same.get("skill-over-rival").estimate(), 1e-12);
        assertEquals(0, same.get("auc-over-rival").estimate(), 1e-12);
        double[] truth = new double[CHANCE.length];
        Arrays.setAll(truth, at -> HAPPENED[at] ? 1 : 0);
        Map<String, Interval> perfect = new Scoring(SAMPLE.with(truth), Map.of("rival", CHANCE)).scores();
        assertEquals(1, perfect.get("skill-over-rival").estimate(), 1e-12);
        assertEquals(.5, perfect.get("auc-over-rival").estimate(), 1e-12);
        assertEquals(1, perfect.get(Scoring.PRECISION).estimate(), 1e-12);
    }

    @Test
    void pairsOfOneTreatyAreDrawnTogether() {
        int size = 400;
        double[] chances = new double[size];
        boolean[] happened = new boolean[size];
        int[] apart = new int[size];
        int[] together = new int[size];
        for (int at = 0; at < size; at++) {
            chances[at] = (at * 37 % 101) / 101.0;
            happened[at] = at < 40;
            apart[at] = at;
            together[at] = at < 36 ? 1 : at;
        }
        for (int at = 0; at < 36; at++) {
            chances[at] = .9;
        }
        Map<String, Interval> wide = of(chances, happened, together);
        Map<String, Interval> narrow = of(chances, happened, apart);
        assertEquals(narrow.get(Scoring.AUC).estimate(), wide.get(Scoring.AUC).estimate(), 1e-12, "the same estimate");
        assertTrue(width(wide) > 1.5 * width(narrow), width(wide) + " against " + width(narrow));
    }

    private static Map<String, Interval> of(double[] chances, boolean[] happened, int[] clusters) {
        return new Scoring(new Forecasts(chances, happened, new int[chances.length], clusters), Map.of()).scores();
    }

    private static double width(Map<String, Interval> scores) {
        return scores.get(Scoring.AUC).high() - scores.get(Scoring.AUC).low();
    }

    @Test
    void everyCaseIsInOneBin() {
        List<Bin> bins = Bin.of(SAMPLE);
        assertEquals(CHANCE.length, bins.stream().mapToInt(Bin::cases).sum());
        Bin fifth = bins.stream().filter(each -> each.from() == .2).findFirst().orElseThrow();
        assertEquals(2, fifth.cases());
        assertEquals(.5, fifth.happened(), 1e-12);
    }
}
