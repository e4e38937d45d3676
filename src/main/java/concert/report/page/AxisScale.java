package concert.report.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A scale that holds given values and 0.
 *
 * @param low value at the left end
 * @param high value at the right end
 * @param left place of the left end
 * @param right place of the right end
 */
public record AxisScale(double low, double high, double left, double right) {
    private static final double MARGIN = .06;
    private static final int STEPS = 5;

    /** A scale between two places; NaN and infinities are left out. */
    public static AxisScale of(DoubleStream values, double left, double right) {
        double[] known = values.filter(Double::isFinite).toArray();
        double low = Math.min(0, DoubleStream.of(known).min().orElse(0));
        double high = Math.max(0, DoubleStream.of(known).max().orElse(0));
        if (low == high) {
            return new AxisScale(-1, 1, left, right);
        }
        double margin = MARGIN * (high - low);
        return new AxisScale(low - margin, high + margin, left, right);
    }

    /** The same where 0 need not be on it. */
    public static AxisScale around(DoubleStream values, double left, double right) {
        double[] known = values.filter(Double::isFinite).toArray();
        double low = DoubleStream.of(known).min().orElse(0);
        double high = DoubleStream.of(known).max().orElse(0);
        double margin = low == high ? Math.max(.5, Math.abs(low) / 10) : MARGIN * (high - low);
        return new AxisScale(low - margin, high + margin, left, right);
    }

    /** Where a value lies. */
    public double at(double value) {
        return left + (value - low) / (high - low) * (right - left);
    }

    /** Round values, 0 among them. */
    public List<Double> ticks() {
        double step = step((high - low) / STEPS);
        List<Double> ticks = new ArrayList<>();
        for (long count = (long) Math.ceil(low / step); count * step <= high; count++) {
            ticks.add(count * step);
        }
        return ticks;
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double ratio = least / power;
        return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
    }

    /** A tick as text. */
    public static String label(double tick) {
        BigDecimal rounded = new BigDecimal(tick).round(new MathContext(2));
        return rounded.signum() == 0 || Math.abs(tick) < 1e-12
                ? "0"
                : rounded.stripTrailingZeros().toPlainString().replace('-', '\u2212');
    }
}
