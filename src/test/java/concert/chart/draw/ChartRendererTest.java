package concert.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class ChartRendererTest {
    private static final long SLOW = 300;

    @TempDir
    Path folder;

    @Test
    void aFaultySheetHoldsNoneOfTheOthersBack() throws Exception {
        List<DrawnChart> drawn = ChartRenderer.print(
                List.of(
                        new ChartRenderer.Order("none", () -> {
                            throw new IllegalStateException("no such figure");
                        }),
                        new ChartRenderer.Order(
                                "half",
                                () -> new Picture("Half a chart", "", (g, area) -> {
                                    throw new ArithmeticException("by zero");
                                })),
                        new ChartRenderer.Order("whole", () -> Picture.nothing("Nothing happened", "A quiet world."))),
                "caption",
                folder);
        assertEquals(
                List.of("none", "half", "whole"),
                drawn.stream().map(DrawnChart::name).toList());
        assertTrue(drawn.get(0).fault().contains("no such figure"));
        assertTrue(drawn.get(1).fault().contains("by zero"));
        assertEquals("Half a chart", drawn.get(1).title());
        assertTrue(drawn.get(1).svg().contains("could not be drawn"));
        assertTrue(drawn.get(2).sound() && !drawn.get(0).sound());
        for (DrawnChart each : drawn) {
            assertTrue(Files.size(folder.resolve(each.name() + ".png")) > 0);
        }
        assertEquals(6, files(), "nothing half written is left");
    }

    /** One sheet fails on its file while the other is still being drawn. */
    @Test
    void nobodyWritesOnceItHasThrown() throws Exception {
        Files.createDirectories(folder.resolve("blocked.png/full"));
        ChartRenderer.Order slow = new ChartRenderer.Order("slow", () -> new Picture("Slow", "", (g, area) -> sleep()));
        ChartRenderer.Order blocked = new ChartRenderer.Order("blocked", () -> Picture.nothing("Blocked", "No room."));
        assertThrows(IOException.class, () -> ChartRenderer.print(List.of(blocked, slow), "caption", folder));
        long then = files();
        Thread.sleep(3 * SLOW);
        assertEquals(then, files());
    }

    private static void sleep() {
        try {
            Thread.sleep(SLOW);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
