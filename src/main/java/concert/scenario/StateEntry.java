package concert.scenario;

import concert.model.State;
import java.util.List;

/**
 * A state as a scenario gives it.
 *
 * @param state who it is
 * @param capability K, at least 0
 * @param economy Y in the unit of K, above 0
 * @param identity place on each axis, in [0,1]
 * @param regime d in [0,1]
 * @param revisionism theta in [-1,1]
 * @param offence phi in [0,1]
 * @param reputation R in [0,1]
 * @param overlord code of the state it depends on, empty for a sovereign state
 * @param theory name of its rule set
 * @param nuclear whether it has nuclear arms
 * @param unborn whether it is not there at the start. What is then not given is not a number or empty, 0 for capability and
 *     economy, and is its parent's when it is born
 */
public record StateEntry(
        State state,
        double capability,
        double economy,
        List<Double> identity,
        double regime,
        double revisionism,
        double offence,
        double reputation,
        String overlord,
        String theory,
        boolean nuclear,
        boolean unborn) {

    /** A state that is there, without nuclear arms. */
    public StateEntry(
            State state,
            double capability,
            double economy,
            List<Double> identity,
            double regime,
            double revisionism,
            double offence,
            double reputation,
            String overlord,
            String theory) {
        this(
                state,
                capability,
                economy,
                identity,
                regime,
                revisionism,
                offence,
                reputation,
                overlord,
                theory,
                false,
                false);
    }

    public StateEntry {
        identity = List.copyOf(identity);
    }

    public String code() {
        return state.code();
    }
}
