package concert.experiment.table;

import concert.experiment.design.Point;
import concert.experiment.sample.Morris;
import concert.experiment.sample.Saltelli;
import concert.experiment.stat.Bootstrap;
import concert.experiment.stat.Spearman;
import concert.experiment.table.ExperimentSummary.Correlation;
import concert.experiment.table.ExperimentSummary.Screening;
import concert.experiment.table.ExperimentSummary.Share;
import concert.scenario.design.DesignFile;
import concert.scenario.design.DesignFile.Factor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each factor does to a measure, given at each point as the mean over its replications.
 *
 * @param file the design
 * @param points in order
 */
record Factors(DesignFile file, List<Point> points, Bootstrap bootstrap) {

    /** By Morris; a trajectory with a point to which the measure does not apply is left out. */
    List<Screening> screen(String measure, double[] outputs, Morris morris) {
        int[] whole = whole(outputs, morris.factors() + 1);
        double[][] kept =
                IntStream.of(whole).mapToObj(at -> morris.points()[at]).toArray(double[][]::new);
        Morris used = new Morris(morris.factors(), morris.levels(), kept);
        List<Morris.Effect> effects = used.effects(pick(outputs, whole));
        List<Screening> screenings = new ArrayList<>();
        for (int at = 0; at < effects.size(); at++) {
            screenings.add(new Screening(path(at), measure, used.trajectories(), effects.get(at)));
        }
        return screenings;
    }

    /** By Saltelli; a row with a point to which the measure does not apply is left out. */
    List<Share> share(String measure, double[] outputs, Saltelli saltelli) {
        int[] whole = whole(outputs, saltelli.factors() + 2);
        double[][] kept =
                IntStream.of(whole).mapToObj(at -> saltelli.points()[at]).toArray(double[][]::new);
        Saltelli used = new Saltelli(saltelli.factors(), kept);
        List<Saltelli.Index> indices = used.indices(pick(outputs, whole), bootstrap);
        List<Share> shares = new ArrayList<>();
        for (int at = 0; at < indices.size(); at++) {
            shares.add(new Share(path(at), measure, used.rows(), indices.get(at)));
        }
        return shares;
    }

    /** By rank; a point to which the measure does not apply is left out. */
    List<Correlation> correlate(String measure, double[] outputs) {
        int[] whole = whole(outputs, 1);
        List<Correlation> correlations = new ArrayList<>();
        for (Factor factor : file.factors()) {
            double[] places = IntStream.of(whole)
                    .mapToDouble(at -> place(factor, points.get(at).settings().get(factor.path())))
                    .toArray();
            correlations.add(new Correlation(
                    factor.path(),
                    measure,
                    whole.length,
                    Spearman.of(places, pick(outputs, whole), ExperimentSummary.CONFIDENCE)));
        }
        return correlations;
    }

    /** A number; where a factor's values are not all numbers, the place in their list. */
    private static double place(Factor factor, String value) {
        boolean numbers = factor.range() || factor.values().stream().noneMatch(Factors::word);
        return numbers ? Double.parseDouble(value) : factor.values().indexOf(value);
    }

    private static boolean word(String value) {
        try {
            return Double.isNaN(Double.parseDouble(value));
        } catch (NumberFormatException none) {
            return true;
        }
    }

    private String path(int factor) {
        return file.factors().get(factor).path();
    }

    /** The points of those blocks of so many in which every output is a number. */
    private static int[] whole(double[] outputs, int size) {
        return IntStream.range(0, outputs.length)
                .filter(at -> {
                    int start = at / size * size;
                    return IntStream.range(start, start + size).noneMatch(each -> Double.isNaN(outputs[each]));
                })
                .toArray();
    }

    private static double[] pick(double[] outputs, int[] points) {
        return IntStream.of(points).mapToDouble(at -> outputs[at]).toArray();
    }
}
