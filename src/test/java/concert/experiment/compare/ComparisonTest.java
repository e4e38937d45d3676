package concert.experiment.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.Executor;
import concert.experiment.compare.table.ComparisonTables;
import concert.experiment.compare.table.TunedRates;
import concert.measure.all.Measures;
import concert.measure.lasting.Survival.Spell;
import concert.model.treaty.TreatyKind;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.run.LocalRunner;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a comparison made by hand, whose figures can be worked out on paper. */
class ComparisonTest {
    private static final Scenario WORLD = Scenarios.open("random:n=3,seed=1", Overrides.of(List.of("ticks=4")));

    @TempDir
    private Path folder;

    private static TheoryArm rival(String name) {
        return new TheoryArm(name, name, WORLD, new Origin("random:n=3,seed=1", "", List.of()));
    }

    /** A run of which nothing is known but the first measure, the first sign of degeneracy and one treaty's life. */
    private static ArmResult side(double value, double amount, int age, boolean ended) {
        double[] means = new double[Measures.ALL.size()];
        Arrays.fill(means, Double.NaN);
        means[0] = value;
        double[] amounts = new double[Comparison.signs()];
        amounts[0] = amount;
        return new ArmResult(means, amounts, List.of(new Life(1, TreatyKind.DEFENCE, new Spell(0, age, ended))), "");
    }

    private static SeedBlock round(long seed, ArmResult one, ArmResult other, Parted... partings) {
        return new SeedBlock(seed, List.of(one, other), List.of(partings));
    }

    /** Four seeds; the second theory has 2 more on each, and all its treaties outlive the runs. */
    private Comparison comparison() {
        return new Comparison(
                List.of(rival("a"), rival("b")),
                List.of(
                        round(1, side(1, .6, 1, true), side(3, 0, 4, false), parted(0, "1: this")),
                        round(2, side(2, .5, 1, true), side(4, 0, 4, false), parted(null, "")),
                        round(3, side(3, .1, 2, true), side(5, 0, 4, false)),
                        round(4, side(4, 0, 3, false), side(6, 0, 4, false))));
    }

    private static Parted parted(Integer tick, String sentence) {
        return new Parted(0, 1, tick, "", "", sentence);
    }

    private Frame written(String file) throws IOException {
        ComparisonTables.write(comparison(), folder);
        return Frame.read(folder.resolve(file));
    }

    @Test
    void meansAreThoseOfTheRuns() throws IOException {
        Frame means = written("comparison.csv");
        assertEquals(2.5, means.number(0, "mean"));
        assertEquals(4.5, means.number(1, "mean"));
        assertEquals("4", means.text(0, "runs"));
        assertEquals(.25, means.number(0, "grand_coalition"), "one of four above the threshold of one half");
        assertEquals(.25, means.number(0, "degenerate"));
        assertEquals(0, means.number(1, "degenerate"));
        assertEquals("", means.text(2, "mean"), "no run has the second measure");
    }

    @Test
    void differencesArePairedBySeed() throws IOException {
        Frame differences = written("differences.csv");
        assertEquals("a", differences.text(0, "one"));
        assertEquals("b", differences.text(0, "other"));
        assertEquals(2, differences.number(0, "difference"));
        assertEquals("", differences.text(0, "low"), "every pair differs by 2, of which no interval can be told");
        assertEquals(1, differences.number(0, "rank_biserial"), "all above");
        assertEquals("", differences.text(0, "size"), "no interval, no size");
        assertEquals(1 / 8.0, differences.number(0, "p"), "all four on one side: 2 of 16");
        assertEquals(differences.number(0, "p"), differences.number(0, "p_adjusted"), "one test alone");
        assertEquals("", differences.text(1, "p_adjusted"));
    }

    @Test
    void treatiesOfAllRunsArePooled() throws IOException {
        Frame survival = written("survival.csv");
        assertEquals(2, survival.rows(), "none under the second ended");
        assertEquals("4", survival.text(0, "at_risk"));
        assertEquals(.5, survival.number(0, "chance"));
        assertEquals(.25, survival.number(1, "chance"));
        Frame test = Frame.read(folder.resolve("log-rank.csv"));
        // ends 2 at age 1 of 4 + 4, 1 at age 2 of 2 + 4: expected 1 + 1/3, variance 3/7 + 2/9
        double off = 3 - 4 / 3.0;
        assertEquals(off * off / (3 / 7.0 + 2 / 9.0), test.number(1, "chi_square"), 1e-9);
        assertEquals(1, test.number(1, "median_one"));
        assertEquals("", test.text(1, "median_other"));
        // of the 16 deals of four seeds' runs, those with as large a chi-square
        assertTrue(test.number(1, "p") >= .1 && test.number(1, "p") <= .3, test.text(1, "p"));
        assertTrue(test.number(1, "p_treaties_apart") < test.number(1, "p"));
        assertEquals(8, Frame.read(folder.resolve("lives.csv")).rows());
    }

    @Test
    void degeneracyIsCounted() throws IOException {
        Frame signs = written("degeneracy.csv");
        assertEquals("grand_coalition", signs.text(0, "sign"));
        assertEquals("1", signs.text(0, "degenerate"), "at the threshold is not above it");
        assertEquals(.3, signs.number(0, "amount"), 1e-12);
        assertEquals(.25, signs.number(0, "rate"));
        assertEquals(.0455, signs.number(0, "low"), 1e-4);
        assertEquals(.6994, signs.number(0, "high"), 1e-4);
    }

    @Test
    void partingsStandSeedBySeed() throws IOException {
        Frame partings = written("partings.csv");
        assertEquals(2, partings.rows());
        assertEquals("1: this", partings.text(0, "parting"));
        assertEquals("", partings.text(1, "tick"));
    }

    @Test
    void everyColumnIsExplained() throws IOException {
        Frame dictionary = written("data-dictionary.csv");
        List<String> explained = new ArrayList<>();
        for (int row = 0; row < dictionary.rows(); row++) {
            explained.add(dictionary.text(row, "file") + " " + dictionary.text(row, "column"));
        }
        for (String file : List.of(
                "runs.csv",
                "comparison.csv",
                "differences.csv",
                "log-rank.csv",
                "rates.csv",
                "partings.csv",
                "degeneracy.csv")) {
            for (String column : Frame.read(folder.resolve(file)).columns()) {
                assertEquals(
                        1,
                        explained.stream().filter((file + " " + column)::equals).count(),
                        file + " " + column);
            }
        }
    }

    @Test
    void aRunThatFailsIsARowAndTheOthersStand() throws IOException {
        ComparisonRunner contest = new ComparisonRunner(
                new ComparisonPlan(List.of(rival("a"), rival("b")), 3), ComparisonTest::playedOrNot);
        Comparison comparison = contest.play(Executor.of(folder, new LocalRunner(2)), () -> {}, () -> false);
        assertEquals(
                List.of(
                        new Comparison.Failure("a", 2, "java.lang.IllegalStateException: it broke"),
                        new Comparison.Failure("b", 2, "java.lang.IllegalStateException: it broke")),
                comparison.failures());
        ComparisonTables.write(comparison, folder);
        Frame runs = Frame.read(folder.resolve("runs.csv"));
        assertEquals("java.lang.IllegalStateException: it broke", runs.text(1, "failure"));
        assertEquals("", runs.text(1, "alliances"));
        assertEquals("", runs.text(2, "failure"));
        Frame means = Frame.read(folder.resolve("comparison.csv"));
        assertEquals("2", means.text(0, "runs"));
        assertEquals("1", means.text(0, "failed"));
        assertEquals(2, Frame.read(folder.resolve("partings.csv")).rows());
    }

    private static Run playedOrNot(Scenario scenario) {
        if (scenario.seed() == 2) {
            throw new IllegalStateException("it broke");
        }
        return PausableRun.play(scenario, tick -> {});
    }

    @Test
    void ratesThatNoTheoryClaimsAreNamedWhereTheyDiffer() throws IOException {
        List<TheoryArm> rivals = List.of(under("balance-of-threat"), under("opportunity"));
        List<String> lines = TunedRates.of(rivals).lines();
        assertTrue(
                lines.stream()
                        .anyMatch(each ->
                                each.matches("  precision: 0 under opportunity; [\\d.]+ under balance-of-threat")),
                lines.toString());
        assertTrue(lines.get(lines.size() - 1).contains("--set parameters.precision="), lines.toString());
        Comparison comparison = new Comparison(rivals, List.of(round(1, side(1, 0, 1, true), side(2, 0, 1, true))));
        assertTrue(ComparisonTables.lines(comparison).containsAll(lines));
        ComparisonTables.write(comparison, folder);
        assertTrue(Frame.read(folder.resolve(TunedRates.FILE)).rows() >= 2);
        assertEquals(List.of(), TunedRates.of(List.of(rival("a"), rival("b"))).lines(), "one theory twice");
    }

    @Test
    void oneRateForAllLeavesNothingToName() {
        String[] alike = {"parameters.precision=3", "parameters.sunk-cost=0.5"};
        assertEquals(
                List.of(),
                TunedRates.of(List.of(under("balance-of-threat", alike), under("opportunity", alike)))
                        .lines());
    }

    private static TheoryArm under(String theory, String... settings) {
        Scenario scenario = Scenarios.open(
                "random:n=3,seed=1", Overrides.of(List.of(settings)).withTheory(theory));
        return new TheoryArm(theory, theory, scenario, new Origin("random:n=3,seed=1", "", List.of()));
    }
}
