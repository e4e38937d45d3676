package concert.results.table;

import concert.model.record.RunRecord;
import java.util.stream.Stream;

/**
 * Something of a run, as a row of a file whose columns stand fixed, whatever the run.
 *
 * @param labels how the run's states, ticks and treaties are called
 */
public record Labelled<T>(Labels labels, T what) {

    /** Each of a run's. */
    public static <T> Stream<Labelled<T>> of(RunRecord run, Stream<T> all) {
        Labels labels = new Labels(run);
        return all.map(each -> new Labelled<>(labels, each));
    }
}
