package concert.chart.plot;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import java.awt.Graphics2D;
import java.util.Locale;

/** What is written small beside the curve of a panel, and how its figures are put. */
public final class PanelNotes {
    private PanelNotes() {}

    public static void note(Graphics2D g, double x, double y, String text) {
        g.setPaint(Theme.FAINT_INK);
        TextLayout.left(g, Theme.font(Theme.SMALL), text, x, y);
    }

    /** Two significant digits or whole, without a needless ".0". */
    public static String figure(double value) {
        String text = String.format(Locale.ROOT, value >= 10 ? "%.0f" : value >= 1 ? "%.1f" : "%.2f", value);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    public static String years(double years) {
        String figure = figure(years);
        return figure + (figure.equals("1") ? " year" : " years");
    }
}
