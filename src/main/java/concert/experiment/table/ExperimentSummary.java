package concert.experiment.table;

import concert.experiment.design.Design;
import concert.experiment.design.DesignPoints;
import concert.experiment.design.Point;
import concert.experiment.sample.Morris;
import concert.experiment.sample.Saltelli;
import concert.experiment.stat.Bootstrap;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.experiment.store.Outcomes;
import concert.experiment.store.Store;
import concert.scenario.design.DesignFile.Sampling;
import java.util.ArrayList;
import java.util.List;

/**
 * What the runs of a design say together. A run's number is what the measure says stands for a run; intervals hold
 * 95 %. Lists that a design gives no answer to are empty.
 *
 * @param points of the design
 * @param signs of degeneracy
 * @param levels of each measure at each point
 * @param differences of each point to the first, where points are listed or levels combined and runs replicated
 * @param screenings what Morris's design says of each factor and measure
 * @param shares what Saltelli's says
 * @param correlations of factors with measures, over a Latin hypercube or a Sobol sequence
 */
public record ExperimentSummary(
        List<Point> points,
        Signs signs,
        List<Level> levels,
        List<Difference> differences,
        List<Screening> screenings,
        List<Share> shares,
        List<Correlation> correlations) {
    /** Resamples of every bootstrap. */
    private static final int RESAMPLES = 1000;

    /** Share of the intervals that are to hold the truth. */
    static final double CONFIDENCE = .95;

    /** Said wherever p-values are. */
    public static final String WARNING =
            "P-values of simulated samples shrink as runs are added, whatever the effect's size:"
                    + " read the differences and their intervals.";

    /**
     * A measure at a point.
     *
     * @param point its number
     * @param runs to which the measure applies
     * @param quantiles at {@link #QUANTILES}
     */
    public record Level(int point, String measure, int runs, Interval mean, double deviation, double[] quantiles) {
        /** Which quantiles are told. */
        public static final List<Double> QUANTILES = List.of(.1, .25, .5, .75, .9);
    }

    /**
     * A measure at a point less the same at the first point, replication by replication.
     *
     * @param effect above 0 where the point has the more
     * @param adjusted p, by Holm over every difference of the summary
     */
    public record Difference(int point, String measure, PairedEffect effect, double adjusted) {}

    /**
     * What a factor does to a measure when it moves over its range.
     *
     * @param trajectories that could be used
     */
    public record Screening(String path, String measure, int trajectories, Morris.Effect effect) {}

    /**
     * How much of a measure's variance a factor explains.
     *
     * @param rows that could be used
     */
    public record Share(String path, String measure, int rows, Saltelli.Index index) {
        /** With fewer rows an index says little but which factors matter most. */
        private static final int FEW = 64;

        /** Why it is to be read with care; empty for none. */
        public String caution() {
            List<String> cautions = new ArrayList<>();
            for (Interval each : List.of(index.first(), index.total())) {
                if (each.estimate() < 0 || each.estimate() > 1) {
                    cautions.add("no share: " + (each.estimate() < 0 ? "below 0" : "above 1"));
                }
            }
            if (rows < FEW) {
                cautions.add(rows + " rows are few");
            }
            return String.join("; ", cautions.stream().distinct().toList());
        }
    }

    /**
     * Whether a measure rises with a factor.
     *
     * @param points at which the measure applies
     * @param rho Spearman's
     */
    public record Correlation(String path, String measure, int points, Interval rho) {}

    /** Whether some interval of a mean rests on too few runs to keep what it says. */
    public boolean few() {
        return levels.stream().anyMatch(each -> each.runs() > 1 && each.runs() < MeanOfRuns.FEWEST);
    }

    /** Sums up what a store holds of a design, whole or not. */
    public static ExperimentSummary of(Store store, Design design) {
        return of(new Outcomes(store, design), design);
    }

    private static ExperimentSummary of(Outcomes outcomes, Design design) {
        Bootstrap bootstrap = new Bootstrap(RESAMPLES, CONFIDENCE, design.file().seed());
        Factors factors = new Factors(design.file(), design.points(), bootstrap);
        Sampling sampling = design.file().sampling();
        List<Level> levels = new ArrayList<>();
        PointDifferences differences = new PointDifferences();
        List<Screening> screenings = new ArrayList<>();
        List<Share> shares = new ArrayList<>();
        List<Correlation> correlations = new ArrayList<>();
        for (String measure : design.measures()) {
            double[][] runs = outcomes.of(measure);
            levels.addAll(Levels.of(measure, runs));
            double[] typical = Levels.means(runs);
            switch (sampling) {
                case FACTORIAL, POINTS, ONE_AT_A_TIME -> differences.add(measure, runs);
                case MORRIS -> screenings.addAll(factors.screen(measure, typical, DesignPoints.morris(design.file())));
                case SALTELLI -> shares.addAll(factors.share(measure, typical, DesignPoints.saltelli(design.file())));
                case LATIN_HYPERCUBE, SOBOL -> correlations.addAll(factors.correlate(measure, typical));
            }
        }
        return new ExperimentSummary(
                design.points(), Signs.of(outcomes), levels, differences.adjusted(), screenings, shares, correlations);
    }
}
