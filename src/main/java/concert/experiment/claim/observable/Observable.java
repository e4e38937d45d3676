package concert.experiment.claim.observable;

import concert.measure.Measure;
import concert.results.played.Run;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** One number read off a finished run. */
public interface Observable {
    /** Its name in the files of claims: lower-case words joined by hyphens, or the name of a measure. */
    String name();

    /** What it says, in one plain sentence. */
    String meaning();

    /** The value, NaN when the question does not arise in the run. */
    double of(Run run);

    /** Whether it runs from -1 to 1, so that a mean near 0 says nothing of its size. */
    boolean signed();

    /** An observable from its parts. */
    static Observable of(String name, String meaning, ToDoubleFunction<Run> formula) {
        return new Reading(name, meaning, false, formula);
    }

    /** One that runs from -1 to 1, such as a correlation or a difference of shares. */
    static Observable signed(String name, String meaning, ToDoubleFunction<Run> formula) {
        return new Reading(name, meaning, true, formula);
    }

    /** An observable as a formula. */
    record Reading(String name, String meaning, boolean signed, ToDoubleFunction<Run> formula) implements Observable {
        @Override
        public double of(Run run) {
            return formula.applyAsDouble(run);
        }
    }

    /** What stands for a run of a measure, as the measure says. */
    static Observable of(Measure measure) {
        String words = measure.summarised().words();
        return new Reading(
                measure.name(),
                words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ": " + measure.meaning(),
                measure.least() < 0,
                run -> measure.ofRun(run.measures()));
    }
}
