package concert.experiment.claim.trial;

import concert.experiment.claim.verdict.Finding;
import java.util.List;

/**
 * What the trials came to.
 *
 * @param findings by claim and theory
 * @param failures runs of which there is nothing to say; usually none
 * @param runs what was read off each run, in the order of claims, theories, worlds, sides and seeds
 * @param left ids of the claims that were not played to the end, because it was stopped
 */
public record Outcome(List<Finding> findings, List<Failure> failures, List<ReadRun> runs, List<String> left) {
    public Outcome {
        findings = List.copyOf(findings);
        failures = List.copyOf(failures);
        runs = List.copyOf(runs);
        left = List.copyOf(left);
    }

    /** Whether every run was played, to its end. */
    public boolean whole() {
        return left.isEmpty() && failures.isEmpty();
    }
}
