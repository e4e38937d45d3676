package concert.experiment.fact;

import concert.measure.lasting.Survival;
import java.util.List;

/**
 * How long defence treaties live: the median by Kaplan and Meier (1958) over the whole histories of the treaties that
 * were signed in an era, or in the runs of a world. One still in force when it was last seen is cut off there
 * (right-censored). It is told of all treaties at once, not of ten years at a time.
 */
public final class PactLife {
    /** Its name in files. */
    public static final String NAME = "pact-life";

    /** In plain words. */
    public static final String MEANING = "Median life of defence treaties, in years (Kaplan-Meier).";

    private PactLife() {}

    /** The median in years; NaN where more than half outlive the longest watched, or none was signed. */
    public static double median(List<Survival.Spell> lives) {
        return Survival.of(lives).median();
    }
}
