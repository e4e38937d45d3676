package concert.report;

import concert.chart.Look;
import concert.model.TreatyKind;
import java.awt.Color;
import java.util.Locale;

/** The colours of the charts as CSS: the classes that paint a kind of treaty. */
final class Palette {
    private Palette() {}

    static String css() {
        StringBuilder css = new StringBuilder(":root { --ink: " + hex(Look.INK) + "; --faint: " + hex(Look.FAINT_INK)
                + "; --grid: " + hex(Look.GRID) + "; --shade: " + hex(Look.SHADE) + "; --blue: " + hex(Look.BLUE)
                + "; }\n");
        for (TreatyKind kind : TreatyKind.all()) {
            css.append("." + kind.key() + " { --kind: " + hex(Look.of(kind).colour()) + "; }\n");
        }
        return css.toString();
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }
}
