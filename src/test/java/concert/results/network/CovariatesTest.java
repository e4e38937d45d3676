package concert.results.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.Interpreter;
import concert.engine.Simulation;
import concert.model.World;
import concert.results.Sheets;
import concert.results.played.Branch;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.results.table.Labels;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.text.NumberFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The matrices beside the waves are those of the world that was played, at the start and after every tick. */
@Tag("slow")
class CovariatesTest {
    private static final String R = """
            source("load.R")
            stopifnot(
              length(waves) == 30, identical(names(waves), names(threat)[-1]), names(threat)[1] == "start",
              identical(dim(distance), dim(waves[[1]])), identical(rownames(trade), rownames(waves[[1]])),
              all(is.na(threat[["start"]])), !any(is.na(threat[["1890"]])),
              all(diag(capability_ratio[["start"]]) == 0.5), isSymmetric(distance),
              max(abs(affinity[["1919"]])) <= 1)
            """;

    private static final String NETWORKX = """
            import networkx
            graph = networkx.read_gexf("networks/network-1.2.gexf")
            assert graph.graph["mode"] == "dynamic" and graph.number_of_nodes() == %d, graph
            assert graph.number_of_edges() == %d and graph.is_multigraph()
            start, end = graph.nodes["GMY"]["spells"][0]
            assert end == 1919.0 and graph.nodes["GMY"]["ccode"] == 255
            assert all(len(data["spells"]) > 0 and data["kind"] for _, _, data in graph.edges(data=True))
            value, since, until = graph.nodes["GMY"]["capability"][0]
            assert since == 1890.0 and value > 0
            """;

    @TempDir
    private static Path folder;

    private static Run run;

    @BeforeAll
    static void play() throws IOException {
        run = PausableRun.play(Scenarios.open("europe-1914", Overrides.none()), tick -> {});
        Sheets.write(run, folder);
    }

    private static void same(Path place, String file, World world, String what) throws IOException {
        Frame matrix = Frame.read(place.resolve("networks/" + file));
        for (int me = 0; me < world.size(); me++) {
            for (int you = 0; you < world.size(); you++) {
                double value = switch (what) {
                    case "distance" -> world.distance.get(me, you);
                    case "trade" -> world.trade.get(me, you);
                    case "affinity" -> world.affinity.get(me, you);
                    case "threat" -> world.threat.get(me, you);
                    default -> world.capability[me] / (world.capability[me] + world.capability[you]);
                };
                String code = world.states().get(you).code();
                assertEquals(NumberFormat.of(value), matrix.text(me, code), file + " " + me + " " + code);
            }
        }
    }

    /** Plays the scenario once more, looking at the world itself. */
    private static void compare(Scenario scenario, Branch branch, Path place) {
        PausableRun course = PausableRun.of(scenario, branch, tick -> {});
        World world = course.simulation().world();
        course.simulation().listen(record -> {
            try {
                for (String what : List.of("affinity", "threat", "capability-ratio")) {
                    same(
                            place,
                            new AdjacencyWaves(new Labels(run.record())).file(what, record.tick() + 1),
                            world,
                            what);
                }
                same(place, "distance.csv", world, "distance");
                same(place, "trade.csv", world, "trade");
            } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
        course.toEnd();
    }

    @Test
    void theyAreThoseOfTheWorldThatWasPlayed() {
        compare(run.scenario(), null, folder);
    }

    @Test
    void theStartIsWhatTheScenarioSays() throws IOException {
        World world = new Simulation(run.scenario().setup()).world();
        same(folder, new AdjacencyWaves(new Labels(run.record())).file("affinity", 0), world, "affinity");
        same(
                folder,
                new AdjacencyWaves(new Labels(run.record())).file("capability-ratio", 0),
                world,
                "capability-ratio");
        assertEquals(
                "",
                Frame.read(folder.resolve("networks/" + new AdjacencyWaves(new Labels(run.record())).file("threat", 0)))
                        .text(0, "GMY"));
    }

    @Test
    void aBranchIsFollowed(@TempDir Path other) throws IOException {
        Scenario scenario = run.scenario();
        Scenario after = Scenarios.open(
                "europe-1914", Overrides.of(List.of("parameters.rivalry-affinity=.9", "states.GMY.revisionism=1")));
        Branch branch = new Branch(10, after);
        Sheets.write(PausableRun.play(scenario, branch, Map.of(), tick -> {}), other);
        compare(scenario, branch, other);
    }

    @Test
    void theDictionaryNamesThem() throws IOException {
        Frame dictionary = Frame.read(folder.resolve("data-dictionary.csv"));
        long named = IntStream.range(0, dictionary.rows())
                .filter(row -> dictionary.text(row, "file").startsWith("networks/")
                        && dictionary.text(row, "column").equals("CODE"))
                .count();
        assertEquals(6, named);
    }

    @Test
    void theyLoadInR() throws Exception {
        Interpreter.R.passes(folder, R);
    }

    @Test
    void networkxReadsTheGexf() throws Exception {
        int ties = MembershipEdge.of(run.record()).size();
        assumeTrue(installed("python3", "-c", "import networkx"), "networkx is not installed");
        Interpreter.PYTHON.passes(
                folder, NETWORKX.formatted(run.record().states().size(), ties));
    }

    private static boolean installed(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
