package concert.experiment.claim;

import java.util.List;

/**
 * What the trials came to.
 *
 * @param findings by claim and theory
 * @param failures runs of which there is nothing to say; usually none
 */
public record Outcome(List<Finding> findings, List<Failure> failures) {
    public Outcome {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
    }
}
