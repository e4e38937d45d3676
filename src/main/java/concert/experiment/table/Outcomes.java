package concert.experiment.table;

import concert.experiment.Design;
import concert.experiment.Store;
import concert.experiment.stat.Sample;
import java.util.Arrays;

/** What the runs came to: of a measure one number for each point and replication, its mean over the ticks of the run. */
final class Outcomes {
    private final Store store;
    private final int points;
    private final int replications;

    Outcomes(Store store, Design design) {
        this.store = store;
        this.points = design.points().size();
        this.replications = design.file().replications();
    }

    /** By point and replication; NaN for a run that failed, is still to come, or to which the measure does not apply. */
    double[][] of(String measure) {
        double[][] outcomes = new double[points][replications];
        for (double[] each : outcomes) {
            Arrays.fill(each, Double.NaN);
        }
        store.query(
                "SELECT point, replication, mean FROM measures JOIN runs USING (run) WHERE mean IS NOT NULL AND measure = '"
                        + measure + "'",
                row -> outcomes[row.getInt(1) - 1][row.getInt(2) - 1] = row.getDouble(3));
        return outcomes;
    }

    /** The mean over the replications of each point to which the measure applies; NaN where there is none. */
    static double[] means(double[][] outcomes) {
        return Arrays.stream(outcomes)
                .mapToDouble(each -> Arrays.stream(Sample.valid(each)).average().orElse(Double.NaN))
                .toArray();
    }
}
