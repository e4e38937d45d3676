package concert.history.world;

import concert.history.data.FieldData;
import java.util.List;
import java.util.stream.Stream;

/**
 * What world is asked for.
 *
 * @param year at whose end it stands; the first tick is the year after
 * @param until last year of the run
 * @param driven whether what is exogenous follows the data until then
 * @param states COW's numbers, in order
 * @param newcomers COW's numbers of those that enter the system within the run and are to be born in it
 * @param which how they were chosen, in words
 */
public record WorldOrder(
        int year, int until, boolean driven, List<Integer> states, List<Integer> newcomers, String which) {
    /** A world that nobody enters. */
    public WorldOrder(int year, int until, boolean driven, List<Integer> states, String which) {
        this(year, until, driven, states, List.of(), which);
    }

    /** All states of the system at the end of a year, in a world that nobody enters. */
    public static WorldOrder whole(FieldData data, int year, int until, boolean driven) {
        return new WorldOrder(year, until, driven, data.states().atEnd(year), "all states");
    }

    /** The same, entered by others. */
    public WorldOrder entered(List<Integer> others) {
        return new WorldOrder(year, until, driven, states, others, which);
    }

    public WorldOrder {
        states = List.copyOf(states);
        newcomers = List.copyOf(newcomers);
    }

    /** Everyone who is ever there, the newcomers last. */
    List<Integer> everyone() {
        return Stream.concat(states.stream(), newcomers.stream()).toList();
    }

    int ticks() {
        return until - year;
    }
}
