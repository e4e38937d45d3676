package concert.chart.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLayoutTest {
    private static final Font FONT = Theme.font(20);

    @Test
    void cleansWhatXmlOrReadersCannotTake() {
        assertEquals("a b c \u00e4 \u4e2d", TextLayout.clean(" a\u0000\u0007b\u202E\n c \u00e4 \u4e2d\uD800"));
    }

    @Test
    void cutsToTheWidthWithAnEllipsis() {
        String cut = TextLayout.fit(FONT, "A rather long name of a treaty", 120);
        assertTrue(cut.endsWith("\u2026") && TextLayout.width(FONT, cut) <= 120, cut);
        assertEquals("short", TextLayout.fit(FONT, "short", 120));
    }

    @Test
    void wrapsAndCutsTheLastLine() {
        double three = TextLayout.width(FONT, "one two three") + 1;
        List<String> lines = TextLayout.wrap(FONT, "one two three four five six seven eight nine", three, 2);
        assertEquals(2, lines.size());
        assertEquals("one two three", lines.get(0));
        assertTrue(lines.get(1).endsWith("\u2026"));
        List<String> unbroken = TextLayout.wrap(FONT, "Unbreakable-beyond-any-measure", three, 3);
        assertEquals(1, unbroken.size());
        assertTrue(unbroken.get(0).matches("Unbr.*\u2026"), unbroken.get(0));
    }
}
