package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart is a class and one line. */
@Tag("slow")
class NewChartTest {
    @TempDir
    private Path folder;

    @Test
    void itIsDrawnAndStandsInTheReport() throws Exception {
        RecipeFollowed recipe = new RecipeFollowed(folder.resolve("recipe"))
                .type("concert.chart.run.BlankChart", """
                        package concert.chart.run;

                        import concert.chart.data.Chart;
                        import concert.chart.data.RunData;
                        import concert.chart.draw.Picture;

                        /** A sheet that says how long the run was. */
                        public final class BlankChart implements Chart {
                            @Override
                            public String name() {
                                return "blank";
                            }

                            @Override
                            public Picture of(RunData run) {
                                return Picture.nothing("A chart of one's own", "It says nothing else.");
                            }
                        }
                        """)
                .line(
                        "concert.chart.Charts",
                        "new ReasonChart());",
                        "new ReasonChart(), new concert.chart.run.BlankChart());");
        try (ProgramApart program = recipe.program(false)) {
            Path run = folder.resolve("run");
            Shell ran = program.run("run", "random:n=5,seed=1", "--ticks", 3, "--out", run);
            assertEquals(0, ran.code(), ran.err());
            assertTrue(Files.size(run.resolve("charts/blank.png")) > 0);
            assertTrue(Files.readString(run.resolve("charts/blank.svg")).contains("A chart of one"));
            assertTrue(Files.readString(run.resolve("report.html")).contains("A chart of one"));
        }
    }
}
