package concert.chart.plot;

import java.util.stream.DoubleStream;

/** What an axis shows, from its low end to its high end. */
public record AxisRange(double from, double to) {
    public static final AxisRange SHARE = new AxisRange(0, 1);

    /** The tenths of the share that the values lie in; the whole when there are none. */
    static AxisRange tenths(DoubleStream values) {
        double[] known = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
        if (known.length == 0) {
            return SHARE;
        }
        double from = Math.floor(known[0] * 10);
        double to = Math.max(from + 1, Math.ceil(known[known.length - 1] * 10));
        return new AxisRange(from / 10, to / 10);
    }
}
