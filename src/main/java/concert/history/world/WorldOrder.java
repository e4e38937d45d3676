package concert.history.world;

import java.util.List;

/**
 * What world is asked for.
 *
 * @param year at whose end it stands; the first tick is the year after
 * @param until last year of the run
 * @param driven whether what is exogenous follows the data until then
 * @param states COW's numbers, in order
 * @param which how they were chosen, in words
 */
public record WorldOrder(int year, int until, boolean driven, List<Integer> states, String which) {
    public WorldOrder {
        states = List.copyOf(states);
    }

    int ticks() {
        return until - year;
    }
}
