package concert.experiment.claim.score;

import concert.experiment.claim.verdict.Finding;
import concert.scenario.design.Prediction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far the model of a theory bears out what its author predicts.
 *
 * @param theory name of the rule set
 * @param findings on the claims of which its author says something, in order
 */
public record Bearing(String theory, List<Finding> findings) {
    public Bearing {
        findings = List.copyOf(findings);
    }

    /** That of every theory of a call, in the order in which they were tried. */
    public static List<Bearing> of(List<Finding> all) {
        Map<String, List<Finding>> byTheory =
                all.stream().collect(Collectors.groupingBy(Finding::theory, LinkedHashMap::new, Collectors.toList()));
        return byTheory.entrySet().stream()
                .map(each -> new Bearing(
                        each.getKey(),
                        each.getValue().stream()
                                .filter(finding -> Score.of(finding) != Score.UNSCORED)
                                .toList()))
                .toList();
    }

    /** How many of the claims its author claims, or denies. */
    public int said(Prediction prediction) {
        return (int)
                findings.stream().filter(each -> each.predicted() == prediction).count();
    }

    /** How many predictions came to a score. */
    public int count(Score score) {
        return with(score).size();
    }

    /** How many of those that the author claims, or denies, came to a score. */
    public int count(Prediction prediction, Score score) {
        return (int) with(score).stream()
                .filter(each -> each.predicted() == prediction)
                .count();
    }

    /** The findings on predictions that came to a score. */
    public List<Finding> with(Score score) {
        return findings.stream().filter(each -> Score.of(each) == score).toList();
    }

    /** How many predictions were written from memory. */
    public int unchecked() {
        return (int) findings.stream().filter(Finding::unchecked).count();
    }

    /** The claims behind findings, by id. */
    public static List<String> ids(List<Finding> findings) {
        return findings.stream().map(each -> each.claim().file().id()).toList();
    }
}
