package concert.experiment.fit.likelihood;

import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.List;

/**
 * Numbers of a theory that are tried on what was weighed.
 *
 * @param weights on the reasons, in their order; one that shares another's weight has the same
 * @param precision beta of every state; NaN for that of its own rules
 */
public record TrialNumbers(double[] weights, double precision) {
    /** Weights by the names of weights, in the order of {@link Reasons#weights}. */
    public static TrialNumbers of(double[] byName, double precision) {
        List<String> names = Reasons.weights();
        double[] weights = Reasons.weightOfEach().stream()
                .mapToDouble(each -> byName[names.indexOf(each)])
                .toArray();
        return new TrialNumbers(weights, precision);
    }

    /** What a theory itself gives. */
    public static TrialNumbers of(Theory theory) {
        return of(Reasons.weights().stream().mapToDouble(theory::weight).toArray(), Double.NaN);
    }

    /** The weighted sum of terms. */
    double of(double[] terms) {
        double sum = 0;
        for (int reason = 0; reason < terms.length; reason++) {
            sum += weights[reason] * terms[reason];
        }
        return sum;
    }
}
