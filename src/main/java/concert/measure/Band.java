package concert.measure;

import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * One measure over several runs: in each tick the mean, and the range that holds the middle four fifths of the runs. A
 * run that is over or to which the measure does not apply is left out of that tick; NaN when none is left.
 *
 * @param measure name of the measure
 * @param mean per tick
 * @param low per tick, the 10 % quantile
 * @param high per tick, the 90 % quantile
 */
public record Band(String measure, double[] mean, double[] low, double[] high) {
    /** Linear between order statistics, as R and NumPy do by default (Hyndman &amp; Fan 1996, type 7). */
    private static final Quantile QUANTILE = Quantile.withDefaults().with(EstimationMethod.HF7);

    /** The band of a measure over the given runs, as long as the longest. */
    public static Band of(List<Table> runs, String measure) {
        List<double[]> columns = runs.stream().map(each -> each.column(measure)).toList();
        int ticks = columns.stream().mapToInt(each -> each.length).max().orElse(0);
        Band band = new Band(measure, new double[ticks], new double[ticks], new double[ticks]);
        for (int tick = 0; tick < ticks; tick++) {
            band.fill(tick, valid(columns, tick));
        }
        return band;
    }

    private static double[] valid(List<double[]> columns, int tick) {
        return columns.stream()
                .filter(each -> tick < each.length)
                .mapToDouble(each -> each[tick])
                .filter(each -> !Double.isNaN(each))
                .sorted()
                .toArray();
    }

    private void fill(int tick, double[] values) {
        boolean none = values.length == 0;
        mean[tick] = Average.of(values);
        low[tick] = none ? Double.NaN : QUANTILE.evaluate(values, .1);
        high[tick] = none ? Double.NaN : QUANTILE.evaluate(values, .9);
    }
}
