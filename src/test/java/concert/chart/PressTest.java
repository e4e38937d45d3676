package concert.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressTest {
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
            assertFalse(Files.exists(folder.resolve(each.name() + ".png.part")));
        }
    }
}
