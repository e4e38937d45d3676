package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A measure is a constant and one line: here the number of ticks that are over, which everybody can check. */
@Tag("slow")
class NewMeasureTest {
    @TempDir
    private Path folder;

    @Test
    void itIsAColumnOfEveryTable() throws Exception {
        RecipeFollowed recipe = new RecipeFollowed(folder.resolve("recipe"))
                .type("concert.measure.state.Grudges", """
                        package concert.measure.state;

                        import concert.measure.Measure;
                        import concert.measure.Unit;

                        /** Grudges, counted as a test can check them. */
                        public final class Grudges {
                            public static final Measure TWICE = Measure.of(
                                    "twice_sovereign", Unit.STATES, "Twice the sovereign states.", now -> 2 * now.sovereign().length);

                            private Grudges() {}
                        }
                        """)
                .line(
                        "concert.measure.all.Measures",
                        "Changes.HONOURED)",
                        "Changes.HONOURED, concert.measure.state.Grudges.TWICE)");
        try (ProgramApart program = recipe.program(false)) {
            Path run = folder.resolve("run");
            Shell ran = program.run("run", "random:n=5,seed=1", "--ticks", 3, "--no-charts", "--out", run);
            assertEquals(0, ran.code(), ran.err());
            List<String> lines = Files.readAllLines(run.resolve("measures.csv"));
            assertTrue(lines.get(0).endsWith(",twice_sovereign"), lines.get(0));
            assertTrue(lines.get(1).endsWith(",10"), lines.get(1));
            assertTrue(Files.readString(run.resolve("data-dictionary.csv")).contains("Twice the sovereign states."));
            assertTrue(program.run("list", "measures").out().contains("twice_sovereign"));
            Path design = folder.resolve("design.yaml");
            Files.writeString(design, """
                    experiment: 1
                    name: Twice
                    about: A measure of one's own.
                    scenario: random:n=4,seed=1
                    replications: 2
                    measures: [twice_sovereign]
                    design: factorial
                    factors:
                      - {path: parameters.precision, values: [5, 10]}
                    """);
            Path many = folder.resolve("many");
            Shell experiment = program.run("experiment", design, "--out", many, "--quiet");
            assertEquals(0, experiment.code(), experiment.err());
            String summary = Files.readString(many.resolve("tables/measures.csv"));
            assertTrue(summary.contains("twice_sovereign") && summary.contains(",8.0,"), summary);
        }
    }
}
