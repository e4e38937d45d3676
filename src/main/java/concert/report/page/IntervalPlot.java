package concert.report.page;

import concert.experiment.stat.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Estimates with their intervals, a row each: a disc, and where there is a second one, a diamond below it. */
public final class IntervalPlot {
    /** Width of a letter, in pixels of the picture; a little too much rather than too little. */
    private static final double LETTER = 7.2;

    private static final int SCALE = 300;
    private static final int MARGIN = 18;
    private static final int LONGEST = 50;
    private static final int TOP = 28;
    private static final int ROW = 26;

    /**
     * A row.
     *
     * @param other a second estimate, or null
     */
    record Row(String label, Interval one, Interval other) {}

    private final String key;
    private final String otherKey;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder svg = new StringBuilder();

    /** A plot of estimates of one name, and of a second name or of none. */
    public IntervalPlot(String key, String otherKey) {
        this.key = key;
        this.otherKey = otherKey;
    }

    public void add(String label, Interval one, Interval other) {
        rows.add(new Row(label, one, other));
    }

    /** The picture as SVG to stand in a page. */
    public String html(String words) {
        double left = MARGIN
                + LETTER
                        * rows.stream()
                                .mapToInt(each -> label(each).length())
                                .max()
                                .orElse(0);
        AxisScale ruler = AxisScale.around(rows.stream().flatMapToDouble(IntervalPlot::extent), left, left + SCALE);
        double second = 40 + LETTER * key.length();
        double width = Math.max(left + SCALE + MARGIN, second + MARGIN + LETTER * otherKey.length());
        int bottom = TOP + ROW * rows.size();
        put(
                "<div class=\"wide\" role=\"region\" tabindex=\"0\"%s><svg class=\"effects plain\" viewBox=\"0 0 %.0f %d\" role=\"img\"%s>",
                Html.attribute("aria-label", words), width, bottom + 22, Html.attribute("aria-label", words));
        put("<circle class=\"with\" cx=\"6\" cy=\"9\" r=\"5\"/>");
        put("<text x=\"17\" y=\"13\">%s</text>", Html.text(key));
        if (!otherKey.isEmpty()) {
            diamond(second, 9);
            put("<text x=\"%.1f\" y=\"13\">%s</text>", second + 11, Html.text(otherKey));
        }
        for (double each : ruler.ticks()) {
            String kind = Math.abs(each) < 1e-12 ? "zero" : "grid";
            put(
                    "<line class=\"%1$s\" x1=\"%2$.1f\" x2=\"%2$.1f\" y1=\"%3$d\" y2=\"%4$d\"/>",
                    kind, ruler.at(each), TOP, bottom);
            put(
                    "<text class=\"small\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    ruler.at(each), bottom + 15, AxisScale.label(each));
        }
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), ruler, TOP + ROW * at + ROW / 2.0);
        }
        return svg.append("</svg></div>\n").toString();
    }

    private static DoubleStream extent(Row row) {
        return Stream.of(row.one(), row.other() == null ? row.one() : row.other())
                .flatMapToDouble(each -> DoubleStream.of(each.low(), each.estimate(), each.high()));
    }

    private static String label(Row row) {
        return row.label().length() <= LONGEST ? row.label() : row.label().substring(0, LONGEST - 3) + "...";
    }

    private void row(Row row, AxisScale ruler, double y) {
        String label =
                row.label().length() <= LONGEST ? row.label() : row.label().substring(0, LONGEST - 3) + "...";
        put("<text x=\"0\" y=\"%.1f\">%s</text>", y + 4, Html.text(label(row)));
        double apart = row.other() == null ? 0 : 5;
        if (!Double.isNaN(row.one().estimate())) {
            bar("with", row.one(), ruler, y - apart);
            put(
                    "<circle class=\"with\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>",
                    ruler.at(row.one().estimate()), y - apart);
        }
        if (row.other() != null && !Double.isNaN(row.other().estimate())) {
            bar("without", row.other(), ruler, y + apart);
            diamond(ruler.at(row.other().estimate()), y + apart);
        }
    }

    private void bar(String kind, Interval interval, AxisScale ruler, double y) {
        if (!Double.isNaN(interval.low())) {
            put(
                    "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%4$.1f\" y2=\"%4$.1f\"/>",
                    kind, ruler.at(interval.low()), ruler.at(interval.high()), y);
        }
    }

    private void diamond(double x, double y) {
        put("<path class=\"without\" d=\"M%.1f %.1fl5 5l-5 5l-5 -5z\"/>", x, y - 5);
    }

    private void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
