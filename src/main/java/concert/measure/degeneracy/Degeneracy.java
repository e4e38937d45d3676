package concert.measure.degeneracy;

import concert.model.record.RunRecord;
import java.util.function.ToDoubleFunction;

/**
 * A way in which a run can be no world of states that choose. A run that shows one is reported as such and kept, so that
 * nobody takes an artefact for a finding.
 *
 * @param name in snake case, a column name
 * @param meaning what the amount counts or is a share of, in one sentence
 * @param threshold above which a run is degenerate
 * @param why the threshold stands where it stands; all are assumed
 * @param formula the amount of a run, NaN for a run without ticks
 */
public record Degeneracy(
        String name, String meaning, double threshold, String why, ToDoubleFunction<RunRecord> formula) {

    /** How much of it there is in a run. */
    public double of(RunRecord run) {
        return formula.applyAsDouble(run);
    }

    /** Whether an amount is degenerate. */
    public boolean holds(double amount) {
        return amount > threshold;
    }
}
