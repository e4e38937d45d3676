package concert.experiment.store;

import concert.experiment.store.row.Kept;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The rows that a run adds to tables of the store; as cells, so that they go from one machine to another. */
public final class ResultRows implements Serializable {
    private static final long serialVersionUID = 1;

    private final HashMap<String, List<Object[]>> cells = new HashMap<>();

    /** Adds what a run left. */
    public <T> void add(StoreTable<Kept<T>> table, int run, List<T> all) {
        List<Object[]> rows = cells.computeIfAbsent(table.name(), each -> new ArrayList<>());
        Kept.of(run, all).forEach(each -> rows.add(table.cells(each)));
    }

    /** The cells of a table, row by row, under its columns; none when the run left none there. */
    public List<Object[]> of(StoreTable<?> table) {
        return cells.getOrDefault(table.name(), List.of());
    }
}
