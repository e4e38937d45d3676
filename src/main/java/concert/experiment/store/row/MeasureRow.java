package concert.experiment.store.row;

import concert.measure.Measure;
import concert.measure.Summarised;
import concert.measure.Table;

/**
 * A measure of a run; every number is finite, or NaN when not applicable.
 *
 * @param measure its name
 * @param value what stands for the run: its mean, end, sum or rate
 * @param mean over the ticks to which it applies, NaN for a rate
 * @param last in the last tick
 * @param total over the ticks to which it applies, NaN for a rate
 */
public record MeasureRow(String measure, double value, double mean, double last, double total) {

    /**
     * That of a run's measures.
     *
     * @throws IllegalStateException when it is infinite in a tick
     */
    public static MeasureRow of(Measure measure, Table table) {
        String name = measure.name();
        double[] line = table.column(name);
        for (double value : line) {
            if (Double.isInfinite(value)) {
                throw new IllegalStateException("measure " + name + " is infinite");
            }
        }
        boolean counted = measure.summarised() == Summarised.RATE;
        return new MeasureRow(
                name,
                measure.ofRun(table),
                counted ? Double.NaN : Summarised.MEAN.of(line),
                Summarised.END.of(line),
                counted ? Double.NaN : Summarised.SUM.of(line));
    }
}
