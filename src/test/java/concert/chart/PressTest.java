package concert.chart;

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
class PressTest {
    private static final long SLOW = 300;

    @TempDir
    Path folder;

    @Test
    void aFaultySheetHoldsNoneOfTheOthersBack() throws Exception {
        List<Drawn> drawn = Press.print(
                List.of(
                        new Press.Order("none", () -> {
                            throw new IllegalStateException("no such figure");
                        }),
                        new Press.Order(
                                "half",
                                () -> new Picture("Half a chart", "", (g, area) -> {
                                    throw new ArithmeticException("by zero");
                                })),
                        new Press.Order("whole", () -> Picture.nothing("Nothing happened", "A quiet world."))),
                "caption",
                folder);
        assertEquals(
                List.of("none", "half", "whole"),
                drawn.stream().map(Drawn::name).toList());
        assertTrue(drawn.get(0).fault().contains("no such figure"));
        assertTrue(drawn.get(1).fault().contains("by zero"));
        assertEquals("Half a chart", drawn.get(1).title());
        assertTrue(drawn.get(1).svg().contains("could not be drawn"));
        assertTrue(drawn.get(2).sound() && !drawn.get(0).sound());
        for (Drawn each : drawn) {
            assertTrue(Files.size(folder.resolve(each.name() + ".png")) > 0);
        }
        assertEquals(6, files(), "nothing half written is left");
    }

    /** One sheet fails on its file while the other is still being drawn. */
    @Test
    void nobodyWritesOnceItHasThrown() throws Exception {
        Files.createDirectories(folder.resolve("blocked.png/full"));
        Press.Order slow = new Press.Order("slow", () -> new Picture("Slow", "", (g, area) -> sleep()));
        Press.Order blocked = new Press.Order("blocked", () -> Picture.nothing("Blocked", "No room."));
        assertThrows(IOException.class, () -> Press.print(List.of(blocked, slow), "caption", folder));
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
