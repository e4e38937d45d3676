package concert.report.page;

import concert.experiment.stat.Interval;
import java.util.ArrayList;
import java.util.List;
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
        IntervalMarks marks = new IntervalMarks(ruler);
        marks.put(
                "<div class=\"wide\" role=\"region\" tabindex=\"0\"%s><svg class=\"effects plain\" viewBox=\"0 0 %.0f %d\" role=\"img\"%s>",
                Html.attribute("aria-label", words), width, bottom + 22, Html.attribute("aria-label", words));
        marks.discKey(key);
        if (!otherKey.isEmpty()) {
            marks.diamondKey(otherKey, second);
        }
        marks.grid(TOP, bottom, "zero");
        for (int at = 0; at < rows.size(); at++) {
            row(rows.get(at), marks, TOP + ROW * at + ROW / 2.0);
        }
        marks.put("</svg></div>");
        return marks.toString();
    }

    private static DoubleStream extent(Row row) {
        return Stream.of(row.one(), row.other() == null ? row.one() : row.other())
                .flatMapToDouble(each -> DoubleStream.of(each.low(), each.estimate(), each.high()));
    }

    private static String label(Row row) {
        return row.label().length() <= LONGEST ? row.label() : row.label().substring(0, LONGEST - 3) + "...";
    }

    private static void row(Row row, IntervalMarks marks, double y) {
        marks.put("<text x=\"0\" y=\"%.1f\">%s</text>", y + 4, Html.text(label(row)));
        double apart = row.other() == null ? 0 : 5;
        marks.disc(row.one(), y - apart);
        if (row.other() != null) {
            marks.diamond(row.other(), y + apart);
        }
    }
}
