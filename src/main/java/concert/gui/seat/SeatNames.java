package concert.gui.seat;

import java.util.List;
import java.util.function.IntFunction;

/**
 * How the panel of a seat calls things.
 *
 * @param state name of a state by its index
 * @param treaty name of a treaty by its running number
 * @param year label of a tick
 * @param reasons names of the reasons in the order of every array of terms
 */
public record SeatNames(
        IntFunction<String> state, IntFunction<String> treaty, IntFunction<String> year, List<String> reasons) {}
