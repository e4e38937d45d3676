package concert.chart;

import java.awt.Graphics2D;
import java.util.Locale;

/** What is written small beside the curve of a panel, and how its figures are put. */
final class PanelNotes {
    private PanelNotes() {}

    static void note(Graphics2D g, double x, double y, String text) {
        g.setPaint(Look.FAINT_INK);
        Lettering.left(g, Look.font(Look.SMALL), text, x, y);
    }

    /** Two significant digits or whole, without a needless ".0". */
    static String figure(double value) {
        String text = String.format(Locale.ROOT, value >= 10 ? "%.0f" : value >= 1 ? "%.1f" : "%.2f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    static String years(double years) {
        String figure = figure(years);
        return figure + (figure.equals("1") ? " year" : " years");
    }
}
