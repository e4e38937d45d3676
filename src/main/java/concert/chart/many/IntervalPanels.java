package concert.chart.many;

import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisFactory;
import concert.chart.plot.AxisRange;
import concert.chart.plot.PlotLayer;
import concert.results.compared.MainMeasures;
import concert.results.compared.MeanRow;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Measures by theory, one panel each: a dot at the mean, whiskers to the bounds of its interval, its figure beside it.
 *
 * @param names of the theories, written once for each line of panels
 */
record IntervalPanels(List<String> names, List<Panel> panels) implements Picture.Body {
    private static final int COLUMNS = 4;
    private static final double HEAD = 30;
    private static final double FOOT = 34;
    private static final double GAP = 26;
    private static final double MOST_NAME = 250;

    /** A mean between its bounds; NaN where nothing is known. */
    record Whisker(double low, double mean, double high) {
        boolean known() {
            return !Double.isNaN(mean);
        }

        double from() {
            return Double.isNaN(low) ? mean : Math.min(low, mean);
        }

        double to() {
            return Double.isNaN(high) ? mean : Math.max(high, mean);
        }
    }

    /** A measure: what it is called and a whisker for each theory. */
    record Panel(String label, List<Whisker> whiskers) {

        /** What its axis shows: all whiskers, from 0 where that is near, with room for figures on the right. */
        AxisRange range() {
            List<Whisker> known = whiskers.stream().filter(Whisker::known).toList();
            double low = known.stream().mapToDouble(Whisker::from).min().orElse(0);
            double high = known.stream().mapToDouble(Whisker::to).max().orElse(1);
            double from = low >= 0 && low < high / 2 ? 0 : low;
            double span = high > from ? high - from : Math.max(Math.abs(high) / 10, 1e-3);
            return new AxisRange(from == 0 ? 0 : from - span * .08, from + span * 1.38);
        }
    }

    /** The chart of the main measures of a comparison. */
    static Picture of(List<MeanRow> means, List<String> theories) {
        List<Panel> panels = new ArrayList<>();
        MainMeasures.NAMES.forEach((measure, label) -> {
            List<Whisker> whiskers = theories.stream()
                    .map(theory -> whisker(MeanRow.find(means, measure, theory)))
                    .toList();
            if (whiskers.stream().anyMatch(Whisker::known)) {
                panels.add(new Panel(label, whiskers));
            }
        });
        if (panels.isEmpty()) {
            return Picture.nothing("Nothing to compare", "No run came to its end.");
        }
        return new Picture(
                title(panels.get(0), theories),
                "Mean over the runs of what each run comes to; whiskers: its 95 % interval. Each panel"
                        + " has its own scale, which need not begin at 0.",
                new IntervalPanels(theories.stream().map(TextLayout::clean).toList(), panels));
    }

    private static Whisker whisker(MeanRow row) {
        return new Whisker(row.low(), row.mean(), row.high());
    }

    private static String title(Panel panel, List<String> theories) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < theories.size(); at++) {
            if (panel.whiskers().get(at).known()) {
                order.add(at);
            }
        }
        order.sort(Comparator.comparingDouble(at -> panel.whiskers().get(at).mean()));
        int least = order.get(0);
        int most = order.get(order.size() - 1);
        return capital(panel.label()) + ": from "
                + figure(panel.whiskers().get(least).mean()) + " under "
                + theories.get(least) + " to "
                + figure(panel.whiskers().get(most).mean()) + " under "
                + theories.get(most);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Three digits or so. */
    private static String figure(double value) {
        double size = Math.abs(value);
        return String.format(
                Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Font font = Theme.font(Theme.SMALL);
        double side = Math.min(
                MOST_NAME,
                names.stream()
                                .mapToDouble(name -> TextLayout.width(font, name))
                                .max()
                                .orElse(0)
                        + 18);
        int columns = Math.min(COLUMNS, panels.size());
        int rows = (panels.size() + columns - 1) / columns;
        double width = (area.getWidth() - side) / columns;
        double height = Math.min(area.getHeight() / rows, HEAD + FOOT + GAP + names.size() * 92.0);
        for (int at = 0; at < panels.size(); at++) {
            double left = area.getMinX() + side + (at % columns) * width;
            double top = area.getMinY() + (at / columns) * height;
            Rectangle2D box = new Rectangle2D.Double(left, top, width - GAP, height - GAP);
            panel(g, panels.get(at), box, at % columns == 0 ? side : 0);
        }
    }

    private void panel(Graphics2D g, Panel panel, Rectangle2D box, double side) {
        Font bold = Theme.bold(Theme.SMALL);
        g.setPaint(Theme.INK);
        TextLayout.left(
                g, bold, TextLayout.fit(bold, panel.label(), box.getWidth()), box.getMinX(), box.getMinY() + 12);
        AxisRange range = panel.range();
        NumberAxis across = AxisFactory.figures(range.from(), range.to());
        NumberAxis up = AxisFactory.figures(-.5, names.size() - .5);
        up.setInverted(true);
        up.setVisible(false);
        across.setFixedDimension(FOOT);
        across.setTickUnit(new NumberTickUnit(step(range)), false, true);
        XYPlot plot = AxisFactory.plot(across, up, RectangleInsets.ZERO_INSETS);
        plot.addAnnotation(new PlotLayer((g2, scale) -> rows(g2, scale, panel, side)));
        double body = box.getHeight() - HEAD;
        AxisFactory.draw(plot, g, new Rectangle2D.Double(box.getMinX(), box.getMinY() + HEAD, box.getWidth(), body));
    }

    /** The widest of 1, 2 or 5 times a power of ten that gives three ticks or more. */
    private static double step(AxisRange range) {
        double most = (range.to() - range.from()) / 3;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(most)));
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }

    private void rows(Graphics2D g, PlotLayer.Scale scale, Panel panel, double side) {
        Font font = Theme.font(Theme.SMALL);
        for (int at = 0; at < names.size(); at++) {
            double y = scale.y(at);
            g.setPaint(Theme.GRID);
            g.setStroke(Theme.THIN);
            g.draw(new Line2D.Double(scale.area().getMinX(), y, scale.area().getMaxX(), y));
            if (side > 0) {
                g.setPaint(Theme.INK);
                String name = TextLayout.fit(font, names.get(at), side - 16);
                TextLayout.right(g, font, name, scale.area().getMinX() - 14, y);
            }
            whisker(g, scale, panel.whiskers().get(at), at);
        }
    }

    private static void whisker(Graphics2D g, PlotLayer.Scale scale, Whisker whisker, int theory) {
        double y = scale.y(theory);
        Font font = Theme.font(Theme.SMALL);
        if (!whisker.known()) {
            g.setPaint(Theme.FAINT_INK);
            TextLayout.left(g, font, "does not apply", scale.area().getMinX() + 6, y);
            return;
        }
        g.setPaint(ComparisonCharts.colour(theory));
        g.setStroke(Theme.LINE);
        g.draw(new Line2D.Double(scale.x(whisker.from()), y, scale.x(whisker.to()), y));
        g.setStroke(Theme.stroke(2));
        for (double end : new double[] {whisker.from(), whisker.to()}) {
            g.draw(new Line2D.Double(scale.x(end), y - 7, scale.x(end), y + 7));
        }
        g.fill(new Ellipse2D.Double(scale.x(whisker.mean()) - 6.5, y - 6.5, 13, 13));
        String figure = figure(whisker.mean());
        double x = scale.x(whisker.to()) + 12;
        g.setPaint(Theme.PAPER);
        g.fill(new Rectangle2D.Double(x - 4, y - 11, TextLayout.width(font, figure) + 8, 22));
        g.setPaint(Theme.INK);
        TextLayout.left(g, font, figure, x, y);
    }
}
