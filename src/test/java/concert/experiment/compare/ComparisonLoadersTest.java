package concert.experiment.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.Interpreter;
import concert.experiment.Executor;
import concert.experiment.compare.table.ComparisonTables;
import concert.measure.all.Measures;
import concert.measure.degeneracy.Degeneracies;
import concert.results.compared.DifferenceRow;
import concert.results.compared.MainMeasures;
import concert.results.compared.MeanRow;
import concert.results.compared.SignShareRow;
import concert.results.folder.Manifest;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.run.LocalRunner;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a comparison load in R and Stata, a run that failed among them. */
@Tag("slow")
class ComparisonLoadersTest {
    private static final String SCRIPT = """
            source("load.R")
            stopifnot(
              nrow(runs) == 6, is.numeric(runs$seed), is.character(runs$theory), is.integer(runs$degenerate),
              identical(is.na(runs$degenerate), runs$seed == 2), all(runs$degenerate %in% c(0, 1, NA)),
              identical(is.na(runs$failure), runs$seed != 2), is.numeric(runs$wars), all(is.na(runs$wars) == (runs$seed == 2)),
              attr(runs$seed, "label") == "seed of the run",
              all(comparison$failed == 1), is.integer(comparison$runs), nrow(differences) == ncol(runs) - 4,
              is.integer(lives$from), is.integer(lives$ended), nrow(partings) == 2, is.character(partings$year),
              log_rank$one[1] %in% NA, is.numeric(log_rank$chi_square), is.numeric(survival$chance),
              nrow(degeneracy) %% 2 == 0, nrow(rates) == 0)
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        List<TheoryArm> rivals = List.of(rival("a"), rival("b"));
        ComparisonRunner runner =
                new ComparisonRunner(new ComparisonPlan(rivals, 3), ComparisonLoadersTest::playedOrNot);
        ComparisonTables.write(runner.play(Executor.of(folder, new LocalRunner(2)), () -> {}, () -> false), folder);
    }

    private static TheoryArm rival(String name) {
        Scenario scenario =
                Scenarios.open("random:n=6,seed=1", Overrides.none()).with(1);
        return new TheoryArm(name, name, scenario, new Origin("random:n=6,seed=1", "", List.of()));
    }

    private static Run playedOrNot(Scenario scenario) {
        if (scenario.seed() == 2) {
            throw new IllegalStateException("it broke");
        }
        return PausableRun.play(scenario, tick -> {});
    }

    @Test
    void aComparisonLoadsInR() throws Exception {
        Interpreter.R.passes(folder, SCRIPT);
    }

    @Test
    void everyColumnOfAComparisonIsLabelledInStata() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("load.do"));
        Frame dictionary = Frame.read(folder.resolve("data-dictionary.csv"));
        List<String> columns = IntStream.range(0, dictionary.rows())
                .filter(row -> !dictionary.text(row, "file").equals("data-dictionary.csv"))
                .mapToObj(row -> dictionary.text(row, "column"))
                .toList();
        assertEquals(
                columns,
                lines.stream()
                        .filter(each -> each.startsWith("label variable "))
                        .map(each -> each.split(" ")[2])
                        .toList());
        assertTrue(columns.stream().allMatch(each -> each.length() <= 32), "Stata's names have 32 characters");
    }

    @Test
    void whatLoadsThemIsAmongTheFoldersOwnFiles() throws IOException {
        Manifest.leave(Map.of(), folder);
        Map<?, ?> host = (Map<?, ?>)
                Manifest.read(folder.resolve("manifest.json")).content().get("host");
        TreeSet<Object> own = new TreeSet<>(((Map<?, ?>) host.get("files")).keySet());
        assertTrue(own.containsAll(List.of("load.R", "load.do")), own.toString());
    }

    @Test
    void rowsOfAComparisonReadBack() throws IOException {
        Frame means = Frame.read(folder.resolve("comparison.csv"));
        List<MeanRow> rows = MeanRow.of(means);
        MeanRow wars = MeanRow.find(rows, "wars", "b");
        int at = rows.indexOf(wars);
        assertEquals(means.number(at, "mean"), wars.mean());
        assertEquals(List.of(2, 1), List.of(wars.runs(), wars.failed()));
        assertTrue(Double.isNaN(MeanRow.find(rows, "wars", "nobody").mean()));
        List<String> main = DifferenceRow.of(Frame.read(folder.resolve("differences.csv"))).stream()
                .filter(each -> each.main("a", "b"))
                .map(DifferenceRow::measure)
                .toList();
        assertEquals(MainMeasures.NAMES.keySet(), Set.copyOf(main));
        assertTrue(Measures.names().containsAll(main));
        SignShareRow sign =
                SignShareRow.of(Frame.read(folder.resolve("degeneracy.csv"))).get(0);
        assertEquals(Degeneracies.ALL.get(0).name(), sign.sign());
        assertEquals(Degeneracies.ALL.get(0).threshold(), sign.threshold());
        assertEquals(2, sign.runs());
    }
}
