package concert.report;

import concert.chart.Look;
import concert.model.TreatyKind;

/** The colours of the charts as CSS: the classes that paint a kind of treaty. */
final class Colours {
    private Colours() {}

    static String css() {
        StringBuilder css =
                new StringBuilder(":root { --ink: " + Look.css(Look.INK) + "; --faint: " + Look.css(Look.FAINT_INK)
                        + "; --grid: " + Look.css(Look.GRID) + "; --shade: " + Look.css(Look.SHADE) + "; --blue: "
                        + Look.css(Look.BLUE)
                        + "; }\n");
        for (TreatyKind kind : TreatyKind.all()) {
            css.append("." + kind.key() + " { --kind: " + Look.css(Look.of(kind).colour()) + "; }\n");
        }
        return css.toString();
    }
}
