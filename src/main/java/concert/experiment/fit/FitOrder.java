package concert.experiment.fit;

import concert.theory.book.Theory;
import java.util.List;

/**
 * What is to be fitted.
 *
 * @param what opportunity, theories or both
 * @param train the years that it is fitted to
 * @param tests years that it is scored on and has not seen, none of them of the training
 * @param theories whose weights; none when only opportunity is fitted
 */
public record FitOrder(What what, Era train, List<Era> tests, List<Theory> theories) {
    /** Which numbers. */
    public enum What {
        OPPORTUNITY,
        THEORY,
        ALL
    }

    public FitOrder {
        tests = List.copyOf(tests);
        theories = List.copyOf(theories);
    }
}
