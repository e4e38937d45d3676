package concert.experiment.claim;

import concert.measure.Measure;
import concert.results.Run;
import java.util.function.ToDoubleFunction;

/** One number read off a finished run. */
public interface Observable {
    /** Its name in the files of claims: lower-case words joined by hyphens, or the name of a measure. */
    String name();

    /** What it says, in one plain sentence. */
    String meaning();

    /** The value, NaN when the question does not arise in the run. */
    double of(Run run);

    /** An observable from its parts. */
    static Observable of(String name, String meaning, ToDoubleFunction<Run> formula) {
        record Formula(String name, String meaning, ToDoubleFunction<Run> formula) implements Observable {
            @Override
            public double of(Run run) {
                return formula.applyAsDouble(run);
            }
        }
        return new Formula(name, meaning, formula);
    }

    /** The mean of a measure over the ticks to which it applies. */
    static Observable mean(Measure measure) {
        return of(measure.name(), "Mean over the ticks: " + measure.meaning(), run -> {
            double sum = 0;
            int count = 0;
            for (double each : run.measures().column(measure.name())) {
                sum += Double.isNaN(each) ? 0 : each;
                count += Double.isNaN(each) ? 0 : 1;
            }
            return count == 0 ? Double.NaN : sum / count;
        });
    }
}
