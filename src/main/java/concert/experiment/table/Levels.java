package concert.experiment.table;

import concert.experiment.stat.Means;
import concert.experiment.stat.Quantiles;
import concert.experiment.stat.Sample;
import concert.experiment.table.Summary.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.StatUtils;

/** Describes a measure point by point. */
final class Levels {
    private Levels() {}

    static List<Level> of(String measure, double[][] runs, Means means) {
        List<Level> levels = new ArrayList<>();
        for (int point = 0; point < runs.length; point++) {
            double[] sample = Sample.valid(runs[point]);
            double deviation = sample.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(sample));
            double[] quantiles = Level.QUANTILES.stream()
                    .mapToDouble(each -> Quantiles.of(sample, each))
                    .toArray();
            levels.add(new Level(point + 1, measure, sample.length, means.of(sample), deviation, quantiles));
        }
        return levels;
    }

    /** The mean over the runs of each point to which the measure applies; NaN where there is none. */
    static double[] means(double[][] runs) {
        return Arrays.stream(runs)
                .mapToDouble(each -> Arrays.stream(Sample.valid(each)).average().orElse(Double.NaN))
                .toArray();
    }
}
