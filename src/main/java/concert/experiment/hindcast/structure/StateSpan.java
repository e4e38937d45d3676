package concert.experiment.hindcast.structure;

import java.util.List;

/**
 * Some states from the end of a year on.
 *
 * @param states by COW's number
 * @param origin the year
 * @param horizon years later
 */
public record StateSpan(List<Integer> states, int origin, int horizon) {
    public StateSpan {
        states = List.copyOf(states);
    }

    int until() {
        return origin + horizon;
    }
}
