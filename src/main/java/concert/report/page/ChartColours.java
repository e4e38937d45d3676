package concert.report.page;

import concert.chart.draw.Theme;
import concert.model.treaty.TreatyKind;

/** The colours of the charts as CSS: the classes that paint a kind of treaty. */
final class ChartColours {
    private ChartColours() {}

    static String css() {
        StringBuilder css =
                new StringBuilder(":root { --ink: " + Theme.css(Theme.INK) + "; --faint: " + Theme.css(Theme.FAINT_INK)
                        + "; --grid: " + Theme.css(Theme.GRID) + "; --shade: " + Theme.css(Theme.SHADE) + "; --blue: "
                        + Theme.css(Theme.BLUE)
                        + "; }\n");
        for (TreatyKind kind : TreatyKind.all()) {
            css.append(
                    "." + kind.key() + " { --kind: " + Theme.css(Theme.of(kind).colour()) + "; }\n");
        }
        return css.toString();
    }
}
