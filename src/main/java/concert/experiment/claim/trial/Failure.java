package concert.experiment.claim.trial;

import java.util.List;

/**
 * A run of a claim that came to no end, or of which a number could not be read; its pair is left out.
 *
 * @param changes settings as {@code path=value}
 * @param reason what was thrown
 */
public record Failure(String scenario, String theory, List<String> changes, long seed, String reason) {

    /** What failed and how, on one line. */
    public String words() {
        return scenario + ", " + theory + ", seed " + seed + (changes.isEmpty() ? "" : ", ")
                + String.join(", ", changes) + ": " + reason;
    }
}
