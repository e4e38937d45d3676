package concert.chart.map;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** Degrees along one axis of a world map, stretched where many states crowd: shares of its length from 0 to 1. */
final class StretchedAxis {
    private static final int CELLS = 240;

    /** How many degrees to each side a state asks for room. */
    private static final double KERNEL = 14;

    /** How much longer the most crowded stretch is drawn than one without states, less one. */
    private static final double STRETCH = 3.5;

    private final double from;
    private final double to;
    private final double[] share = new double[CELLS + 1];

    /**
     * An axis that shows all the given degrees with a margin.
     *
     * @param scale of the map at a degree where nothing is stretched
     */
    StretchedAxis(double[] degrees, double margin, DoubleUnaryOperator scale) {
        double low = Arrays.stream(degrees).min().orElse(0);
        double high = Arrays.stream(degrees).max().orElse(0);
        this.from = low - margin;
        this.to = high + margin;
        double[] crowd = new double[CELLS];
        for (int cell = 0; cell < CELLS; cell++) {
            for (double each : degrees) {
                crowd[cell] += Math.max(0, 1 - Math.abs(each - middle(cell)) / KERNEL);
            }
        }
        double most = Math.max(1e-9, Arrays.stream(crowd).max().orElse(1));
        for (int cell = 0; cell < CELLS; cell++) {
            share[cell + 1] = share[cell] + scale.applyAsDouble(middle(cell)) * (1 + STRETCH * crowd[cell] / most);
        }
        for (int cell = 1; cell <= CELLS; cell++) {
            share[cell] /= share[CELLS];
        }
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** Where a degree stands, from 0 at the lowest to 1. */
    double share(double degree) {
        double at = Math.max(0, Math.min(CELLS, (degree - from) / (to - from) * CELLS));
        int cell = (int) Math.min(CELLS - 1, at);
        return share[cell] + (at - cell) * (share[cell + 1] - share[cell]);
    }

    private double middle(int cell) {
        return from + (cell + .5) / CELLS * (to - from);
    }
}
