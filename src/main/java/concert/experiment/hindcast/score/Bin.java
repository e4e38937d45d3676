package concert.experiment.hindcast.score;

import java.util.ArrayList;
import java.util.List;

/**
 * A bin of a calibration curve: cases of like chance.
 *
 * @param from least chance, included
 * @param to largest, excluded save for 1
 * @param cases in it
 * @param chance mean of those given
 * @param happened share that came
 */
public record Bin(double from, double to, int cases, double chance, double happened) {
    /** Narrow where most chances of pacts lie. */
    private static final double[] EDGES = {0, .001, .003, .01, .03, .1, .2, .4, .6, .8, 1};

    /** The bins that hold any case. */
    public static List<Bin> of(Forecasts forecasts) {
        List<Bin> bins = new ArrayList<>();
        for (int at = 0; at + 1 < EDGES.length; at++) {
            Bin bin = between(forecasts, EDGES[at], EDGES[at + 1]);
            if (bin.cases > 0) {
                bins.add(bin);
            }
        }
        return bins;
    }

    private static Bin between(Forecasts of, double from, double to) {
        int cases = 0;
        int came = 0;
        double sum = 0;
        for (int at = 0; at < of.size(); at++) {
            double chance = of.chance()[at];
            if (chance >= from && (chance < to || to == 1 && chance <= 1)) {
                cases++;
                came += of.happened()[at] ? 1 : 0;
                sum += chance;
            }
        }
        return new Bin(from, to, cases, sum / cases, (double) came / cases);
    }
}
