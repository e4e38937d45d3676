package concert.report.page;

import concert.experiment.stat.Interval;
import java.util.Locale;

/** Estimates with their intervals as SVG over one scale: a disc on a bar, and a diamond for what is set beside it. */
public final class IntervalMarks {
    private static final double ZERO = 1e-12;

    private final AxisScale scale;
    private final StringBuilder svg = new StringBuilder();

    /** Nothing yet, over a scale. */
    public IntervalMarks(AxisScale scale) {
        this.scale = scale;
    }

    /** Adds a line of SVG, as {@link String#format} makes it. */
    public void put(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /** The place of a value on the scale. */
    public double at(double value) {
        return scale.at(value);
    }

    /**
     * The lines of the scale from top to bottom, with their figures below.
     *
     * @param zero the class of the line at 0
     */
    public void grid(int top, int bottom, String zero) {
        for (double each : scale.ticks()) {
            line(Math.abs(each) < ZERO ? zero : "grid", at(each), top, bottom);
            put(
                    "<text class=\"small\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    at(each), bottom + 15, AxisScale.label(each));
        }
    }

    /** An upright line. */
    public void line(String kind, double x, int top, int bottom) {
        put("<line class=\"%1$s\" x1=\"%2$.1f\" x2=\"%2$.1f\" y1=\"%3$d\" y2=\"%4$d\"/>", kind, x, top, bottom);
    }

    /** What a disc stands for. */
    public void discKey(String words) {
        put("<circle class=\"with\" cx=\"6\" cy=\"9\" r=\"5\"/>");
        put("<text x=\"17\" y=\"13\">%s</text>", Html.text(words));
    }

    /** What a diamond stands for. */
    public void diamondKey(String words, double x) {
        diamond(x, 9);
        put("<text x=\"%.1f\" y=\"13\">%s</text>", x + 11, Html.text(words));
    }

    /** An estimate as a disc; nothing where there is none. */
    public void disc(Interval interval, double y) {
        if (!Double.isNaN(interval.estimate())) {
            bar("with", interval, y);
            put("<circle class=\"with\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>", at(interval.estimate()), y);
        }
    }

    /** An estimate as a diamond; nothing where there is none. */
    public void diamond(Interval interval, double y) {
        if (!Double.isNaN(interval.estimate())) {
            bar("without", interval, y);
            diamond(at(interval.estimate()), y);
        }
    }

    private void bar(String kind, Interval interval, double y) {
        if (!Double.isNaN(interval.low())) {
            put(
                    "<line class=\"%s\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%4$.1f\" y2=\"%4$.1f\"/>",
                    kind, at(interval.low()), at(interval.high()), y);
        }
    }

    private void diamond(double x, double y) {
        put("<path class=\"without\" d=\"M%.1f %.1fl5 5l-5 5l-5 -5z\"/>", x, y - 5);
    }

    /** All that was added. */
    @Override
    public String toString() {
        return svg.toString();
    }
}
