package concert.scenario.design;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the author of a theory says of a claim. */
public enum Prediction {
    /** That it is so. */
    CLAIMS,
    /** That it is not so. */
    DENIES,
    /** Nothing that the claim's runs could bear out or belie. */
    SILENT;

    /** Every word, in order. */
    static final List<String> WORDS =
            Arrays.stream(values()).map(Prediction::word).toList();

    /** As files and tables say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
