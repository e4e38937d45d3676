package concert.experiment.claim;

import java.util.List;

/**
 * What the trials came to.
 *
 * @param findings by claim and theory
 * @param failures runs of which there is nothing to say; usually none
 * @param left ids of the claims that were not played to the end, because it was stopped
 */
public record Outcome(List<Finding> findings, List<Failure> failures, List<String> left) {
    public Outcome {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        left = List.copyOf(left);
    }

    /** Of trials that were not stopped. */
    public Outcome(List<Finding> findings, List<Failure> failures) {
        this(findings, failures, List.of());
    }
}
