package concert.experiment.store.row;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a run left, as a row of a table.
 *
 * @param run its running number within the design, from 1
 * @param number of the row within the run, from 1
 */
public record Kept<T>(int run, int number, T what) {

    /** All that a run left, numbered in their order. */
    public static <T> List<Kept<T>> of(int run, List<T> all) {
        List<Kept<T>> kept = new ArrayList<>();
        all.forEach(each -> kept.add(new Kept<>(run, kept.size() + 1, each)));
        return kept;
    }
}
