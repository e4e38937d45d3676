package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.stat.lives.LogRank;
import concert.experiment.stat.lives.RunsSwapped;
import concert.experiment.stat.lives.SurvivalOfRuns;
import concert.measure.lasting.Survival;
import concert.measure.lasting.Survival.Spell;
import concert.model.number.CounterRng;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Survival bands and the log-rank test count runs, not treaties, which share the luck of their run. */
class LivesInRunsTest {
    private static final RunsSwapped DEALT = new RunsSwapped(199, 1);

    /** Runs of thirty lives, those of one run of much the same length, twelve ticks in the mean. */
    private static List<List<Spell>> runs(long key, int count) {
        List<List<Spell>> runs = new ArrayList<>();
        for (int run = 0; run < count; run++) {
            long own = CounterRng.key(key, run);
            double length = 2 + 20 * CounterRng.uniform(own);
            runs.add(IntStream.range(0, 30)
                    .mapToObj(at ->
                            new Spell(0, 1 + (int) (length * CounterRng.uniform(CounterRng.with(own, at))), true))
                    .toList());
        }
        return runs;
    }

    /** Theories alike: at level .05 a test is to be wrong once in twenty, and the plain one is wrong most of the time. */
    @Test
    void theTestOfTheoriesAlikeIsSeldomWrong() {
        int byRuns = 0;
        int byTreaties = 0;
        for (int trial = 0; trial < 100; trial++) {
            List<List<Spell>> one = runs(CounterRng.key(3, trial, 0), 8);
            List<List<Spell>> other = runs(CounterRng.key(3, trial, 1), 8);
            byRuns += DEALT.p(List.of(one, other)) <= .05 ? 1 : 0;
            byTreaties += LogRank.of(List.of(together(one), together(other))).p() <= .05 ? 1 : 0;
        }
        assertTrue(byRuns <= 11, byRuns + " of 100");
        assertTrue(byTreaties >= 40, byTreaties + " of 100");
    }

    @Test
    void aDifferenceInEveryRunIsFound() {
        List<List<Spell>> one = runs(1, 10);
        List<List<Spell>> longer = one.stream()
                .map(run -> run.stream()
                        .map(each -> new Spell(0, each.to() + 6, true))
                        .toList())
                .toList();
        assertTrue(DEALT.p(List.of(one, longer)) <= .01);
        assertTrue(Double.isNaN(DEALT.p(List.of(List.of(List.of()), List.of(List.of())))));
        assertEquals(1, DEALT.p(List.of(one, one)), 1e-12);
    }

    /** The chance of living beyond age 6, over all runs that there could be, is 1 less the mean of min(1, 6 / length). */
    @Test
    void theBandHoldsTheTruthOfAllRuns() {
        double truth = chance();
        int byRuns = 0;
        int byTreaties = 0;
        for (int trial = 0; trial < 300; trial++) {
            SurvivalOfRuns survival = SurvivalOfRuns.of(runs(CounterRng.key(9, trial), 8));
            Survival curve = survival.curve();
            int at = IntStream.range(0, curve.ages().length)
                    .filter(each -> curve.ages()[each] == 6)
                    .findFirst()
                    .orElseThrow();
            byRuns += survival.low()[at] <= truth && truth <= survival.high()[at] ? 1 : 0;
            byTreaties += curve.low()[at] <= truth && truth <= curve.high()[at] ? 1 : 0;
        }
        assertTrue(byRuns >= .9 * 300, byRuns + " of 300");
        assertTrue(byTreaties < .75 * 300, byTreaties + " of 300: as if each treaty were a life of its own");
    }

    private static double chance() {
        double sum = 0;
        int steps = 100_000;
        for (int step = 0; step < steps; step++) {
            double length = 2 + 20 * (step + .5) / steps;
            sum += 1 - Math.min(1, 6 / length);
        }
        return sum / steps;
    }

    @Test
    void oneRunHasNoBand() {
        SurvivalOfRuns survival = SurvivalOfRuns.of(runs(2, 1));
        assertTrue(Double.isNaN(survival.low()[0]) && Double.isNaN(survival.high()[0]));
    }

    private static List<Spell> together(List<List<Spell>> runs) {
        return runs.stream().flatMap(List::stream).toList();
    }
}
