package concert.chart;

import java.util.stream.DoubleStream;

/** What an axis shows, from its low end to its high end. */
record Range(double from, double to) {
    static final Range SHARE = new Range(0, 1);

    /** The fifths of the share that the values lie in; the whole when there are none. */
    static Range fifths(DoubleStream values) {
        double[] known = values.filter(value -> !Double.isNaN(value)).sorted().toArray();
        if (known.length == 0) {
            return SHARE;
        }
        double from = Math.floor(known[0] * 5);
        double to = Math.max(from + 1, Math.ceil(known[known.length - 1] * 5));
        return new Range(from / 5, to / 5);
    }
}
