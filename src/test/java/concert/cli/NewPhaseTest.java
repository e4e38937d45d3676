package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phase is a line in the order of a tick, and what the compiler then asks for. */
@Tag("slow")
class NewPhaseTest {
    @TempDir
    private Path folder;

    private RecipeFollowed line() throws Exception {
        return new RecipeFollowed(folder.resolve("recipe"))
                .line(
                        "concert.engine.Phase",
                        "    /** The record of the tick. */",
                        "    /** Books are kept. */\n    AUDIT,\n    /** The record of the tick. */");
    }

    @Test
    void theCompilerAsksWhereTheRecipeSays() throws Exception {
        assertEquals(List.of("Phases", "Replay"), line().asked());
    }

    @Test
    void itIsPlayedInEveryTickAndReplayed() throws Exception {
        RecipeFollowed recipe = line().line(
                        "concert.engine.Phases",
                        "case SETTLE -> new Settle(scene);",
                        "case AUDIT -> tick -> scene.world().economy[0] += 1;\ncase SETTLE -> new Settle(scene);")
                .line(
                        "concert.engine.Replay",
                        "case DECIDE, CONFRONT, SETTLE -> () -> {};",
                        "case AUDIT -> () -> world.economy[0] += 1;\ncase DECIDE, CONFRONT, SETTLE -> () -> {};");
        try (ProgramApart program = recipe.program(true)) {
            Path run = folder.resolve("run");
            Shell ran = program.run("run", "random:n=4,seed=1", "--ticks", 3, "--no-charts", "--out", run);
            assertEquals(0, ran.code(), ran.err());
            List<String> states = Files.readAllLines(run.resolve("states.csv"));
            int economy = List.of(states.get(0).split(",")).indexOf("economy");
            double[] first = states.stream()
                    .skip(1)
                    .filter(each -> each.split(",")[2].equals(states.get(1).split(",")[2]))
                    .mapToDouble(each -> Double.parseDouble(each.split(",")[economy]))
                    .toArray();
            assertEquals(3, first.length);
            assertTrue(first[0] > 1 && Math.abs(first[2] - first[0] - 2) < .5, first[0] + " to " + first[2]);
        }
    }
}
