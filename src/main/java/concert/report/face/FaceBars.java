package concert.report.face;

import concert.experiment.face.FaceRow;
import concert.report.page.Html;
import concert.scenario.question.Face;
import java.util.List;
import java.util.Locale;

/** The shares of one question as bars, one a theory. */
final class FaceBars {
    private static final int LABEL = 165;
    private static final int BAR = 300;
    private static final int RIGHT = 60;
    private static final int ROW = 30;
    private static final int TOP = 8;
    private static final int AXIS = 24;

    private FaceBars() {}

    static String svg(Face face, List<FaceRow> rows) {
        int height = TOP + rows.size() * ROW + AXIS;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<div class=\"bars\"><svg viewBox=\"0 0 %1$d %2$d\""
                        + " width=\"%1$d\" height=\"%2$d\" role=\"img\" aria-label=\"%3$s\">%n",
                LABEL + BAR + RIGHT,
                height,
                Html.text("Share of runs: " + face.name())));
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = LABEL + BAR * quarter / 4.0;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%1$.1f %2$d V%3$d\" stroke=\"var(--grid)\"/><text x=\"%1$.1f\" y=\"%4$d\" font-size=\"12\""
                            + " text-anchor=\"middle\" fill=\"var(--faint)\">%5$d&#160;%%</text>%n",
                    x,
                    TOP,
                    height - AXIS,
                    height - 8,
                    25 * quarter));
        }
        for (int at = 0; at < rows.size(); at++) {
            svg.append(row(face, rows.get(at), TOP + at * ROW));
        }
        return svg.append("</svg></div>\n").toString();
    }

    private static String row(Face face, FaceRow row, int top) {
        double share = row.share().estimate();
        String label = text(LABEL - 10, top + 20, "end", row.theory());
        if (Double.isNaN(share)) {
            return label + text(LABEL + 6, top + 20, "start", "cannot be told");
        }
        String bar = String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"var(--%s)\"><title>%s: %d of %d"
                        + " runs</title></rect>%n",
                LABEL,
                top + 6,
                BAR * share,
                ROW - 12,
                face.absurd() ? "faint" : "blue",
                Html.text(row.theory()),
                row.seeds().size(),
                row.runs());
        String line = String.format(
                Locale.ROOT,
                "<path d=\"M%1$.1f %3$d H%2$.1f M%1$.1f %4$d v6 M%2$.1f %4$d v6\" stroke=\"var(--ink)\"/>%n",
                LABEL + BAR * row.share().low(),
                LABEL + BAR * row.share().high(),
                top + ROW / 2,
                top + ROW / 2 - 3);
        String percent = String.format(Locale.ROOT, "%.0f %%", 100 * share) + (row.absurd() ? " !" : "");
        return label + bar + line + text(LABEL + BAR + 10, top + 20, "start", percent);
    }

    private static String text(int x, int y, String anchor, String text) {
        return String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\" font-size=\"14\" text-anchor=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                Html.text(text));
    }
}
