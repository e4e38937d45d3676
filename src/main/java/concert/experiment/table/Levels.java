package concert.experiment.table;

import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.Quantiles;
import concert.experiment.stat.Sample;
import concert.experiment.table.ExperimentSummary.Level;
import concert.measure.Average;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the runs of each point of a design come to in one measure: mean, interval, spread and quantiles. */
final class Levels {
    private Levels() {}

    static List<Level> of(String measure, double[][] runs) {
        List<Level> levels = new ArrayList<>();
        for (int point = 0; point < runs.length; point++) {
            double[] sample = Sample.valid(runs[point]);
            MeanOfRuns mean = MeanOfRuns.of(sample);
            double[] quantiles = Level.QUANTILES.stream()
                    .mapToDouble(each -> Quantiles.of(sample, each))
                    .toArray();
            levels.add(new Level(point + 1, measure, sample.length, mean.interval(), mean.deviation(), quantiles));
        }
        return levels;
    }

    /** The mean over the runs of each point to which the measure applies; NaN where there is none. */
    static double[] means(double[][] runs) {
        return Arrays.stream(runs).mapToDouble(Average::of).toArray();
    }
}
