package concert.chart;

import java.util.stream.DoubleStream;

/** What an axis shows, from its low end to its high end. */
record Range(double from, double to) {
    static final Range SHARE = new Range(0, 1);

    /** The tenths of the share that the values lie in; the whole when there are none. */
    static Range tenths(DoubleStream values) {
        double[] known = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
        if (known.length == 0) {
            return SHARE;
        }
        double from = Math.floor(known[0] * 10);
        double to = Math.max(from + 1, Math.ceil(known[known.length - 1] * 10));
        return new Range(from / 10, to / 10);
    }
}
