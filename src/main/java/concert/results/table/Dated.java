package concert.results.table;

import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that happened in a tick, such as an event or a decision, as a row of a file.
 *
 * @param tick from 0
 * @param what it is
 */
public record Dated<T>(int tick, T what) {

    /** Everything of a sort that a run saw, tick by tick. */
    public static <T> Stream<Dated<T>> of(RunRecord run, Function<TickRecord, List<T>> sort) {
        return run.ticks().stream()
                .flatMap(tick -> sort.apply(tick).stream().map(each -> new Dated<>(tick.tick(), each)));
    }

    /** The column of the tick. */
    public static <T> Column<Dated<T>> number() {
        return Column.whole("tick", "tick", "from 0", Dated::tick);
    }
}
