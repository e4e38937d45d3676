package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An event from outside is a record, a line that lets files script it, and what the compiler then asks for. */
@Tag("slow")
class NewEventTest {
    private static final String KIND = "concert.scenario.EventKind";

    @TempDir
    private Path folder;

    private RecipeFollowed lines() throws Exception {
        return new RecipeFollowed(folder.resolve("recipe"))
                .line("concert.model.event.Shock", "    /** Sets d of a state in [0,1]. */", """
                            /** A bad harvest: the economy of a state shrinks to a share in [0,1]. */
                            record Famine(int tick, int state, double value) implements Shock {
                                @Override
                                public boolean movesRelations() {
                                    return false;
                                }

                                @Override
                                public String type() {
                                    return "famine";
                                }

                                @Override
                                public String detail() {
                                    return show(value);
                                }

                                @Override
                                public void applyTo(World world) {
                                    world.economy[state] *= value;
                                }
                            }

                            /** Sets d of a state in [0,1]. */\
                        """)
                .line(
                        KIND,
                        "public enum EventKind {",
                        "public enum EventKind {\n    FAMINE(false, StateQuantities.REGIME),");
    }

    @Test
    void theCompilerAsksWhereTheRecipeSays() throws Exception {
        assertEquals(List.of("FirstWorld"), lines().asked());
        assertTrue(Files.readString(Path.of("src/site/markdown/recipes.md")).contains("`scenario.FirstWorld`"));
    }

    @Test
    void aFileScriptsItAndTheRunTellsIt() throws Exception {
        RecipeFollowed recipe = lines().line(
                        "concert.scenario.FirstWorld",
                        "case LEADER -> new Shock.Leader(tick, me, value);",
                        "case LEADER -> new Shock.Leader(tick, me, value);\ncase FAMINE -> new Shock.Famine(tick, me, value);");
        Path world = folder.resolve("world.yaml");
        Files.writeString(world, """
                concert: 1
                name: Hunger
                about: An event of one's own.
                start: 1900
                ticks: 6
                identity: [liberalism]
                states:
                  AAA: {name: Alpha, capability: 0.6, at: [10, 10], identity: [0.5]}
                  BBB: {name: Beta, capability: 0.4, at: [11, 11], identity: [0.5]}
                events:
                  - {at: 1902, famine: BBB, value: 0.5}
                """);
        try (ProgramApart program = recipe.program(true)) {
            Shell valid = program.run("validate", world);
            assertEquals(0, valid.code(), valid.err());
            Path run = folder.resolve("run");
            Shell ran = program.run("run", world, "--no-charts", "--out", run);
            assertEquals(0, ran.code(), ran.err());
            String events = Files.readString(run.resolve("events.csv"));
            assertTrue(events.contains("2,famine,BBB,"), events);
            List<String> states = Files.readAllLines(run.resolve("states.csv"));
            int economy = List.of(states.get(0).split(",")).indexOf("economy");
            assertEquals("0.4", cell(states, "1,1901,BBB", economy));
            assertEquals("0.2", cell(states, "2,1902,BBB", economy));
            assertEquals(0, program.run("rerun", run).code());
            assertEquals(2, Shell.run("validate", world).code(), "Concert alone does not know it");
        }
    }

    private static String cell(List<String> lines, String begins, int column) {
        return lines.stream()
                .filter(each -> each.startsWith(begins))
                .map(each -> each.split(",", -1)[column])
                .findFirst()
                .orElseThrow();
    }
}
