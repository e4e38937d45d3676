package concert.experiment.store;

import concert.experiment.design.Point;
import concert.experiment.design.RunPlan;
import concert.experiment.store.row.FactorRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * The results of an experiment in one DuckDB file. Rows go in by whole batches, each a transaction, so that a process
 * killed at any moment leaves every run in it whole or not at all. One process may write at a time. A file that is no
 * store of ours is refused before it is changed, see {@link StoreFile}.
 */
public final class Store implements AutoCloseable {
    /** The name of the file. */
    public static final String FILE = "experiment.duckdb";

    private final StoreFile file;
    private final DuckDBConnection connection;

    private Store(StoreFile file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Whether a folder holds a store. */
    public static boolean in(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /** Opens the store of a folder to write, and makes it where there is none; throws {@link concert.document.Faults}. */
    public static Store open(Path folder) throws IOException {
        return open(folder, List.of());
    }

    /**
     * The same, to take others in.
     *
     * @param parts folders of the others; each is checked as this one is
     */
    public static Store open(Path folder, List<Path> parts) throws IOException {
        return open(new StoreFile(folder.resolve(FILE)), folder, parts);
    }

    /** The same, to write its tables into another folder. */
    public static Store open(Path folder, Path tables) throws IOException {
        return open(new StoreFile(folder.resolve(FILE), tables), folder, List.of());
    }

    private static Store open(StoreFile file, Path folder, List<Path> parts) throws IOException {
        Files.createDirectories(folder);
        if (!in(folder)) {
            file.make();
        }
        file.check();
        for (Path each : parts) {
            new StoreFile(each.resolve(FILE)).check();
        }
        return new Store(
                file, file.write(parts.stream().map(each -> each.resolve(FILE)).toList()));
    }

    /** Opens the store of a folder to read alone; throws {@link concert.document.Faults} where there is none of ours. */
    public static Store read(Path folder) throws IOException {
        StoreFile file = new StoreFile(folder.resolve(FILE));
        file.check();
        return new Store(file, file.read());
    }

    /** The file, as messages name it. */
    String name() {
        return file.toString();
    }

    /** Some work on the tables. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    /** An appender opens no transaction by itself, even without auto-commit; only the statement does. */
    private void transaction(Work work) throws SQLException {
        execute("BEGIN TRANSACTION");
        try {
            work.run();
            execute("COMMIT");
        } catch (SQLException | RuntimeException failed) {
            execute("ROLLBACK");
            throw failed;
        }
    }

    private void execute(String text) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(text);
        }
    }

    /** What the design it holds depends on, by part; empty for a new store. */
    public Map<String, String> marks() {
        Map<String, String> marks = new TreeMap<>();
        query("SELECT part, mark FROM design", row -> marks.put(row.getString(1), row.getString(2)));
        return marks;
    }

    /**
     * Takes everything of another store of the same design, all or nothing; runs that this one holds are left out.
     *
     * @param folder of the other, which no process may be writing
     */
    public void take(Path folder) throws IOException {
        try {
            execute("ATTACH " + StoreFile.quoted(folder.resolve(FILE)) + " AS other (READ_ONLY)");
            try {
                transaction(() -> {
                    boolean fresh = marks().isEmpty();
                    if (fresh) {
                        execute("INSERT INTO design SELECT * FROM other.design");
                        execute("INSERT INTO factors SELECT * FROM other.factors");
                    }
                    execute(
                            "CREATE TEMP TABLE fresh AS SELECT run FROM other.runs WHERE run NOT IN (SELECT run FROM runs)");
                    for (StoreTable<?> each : StoreTable.ALL) {
                        if (each.leftByRuns()) {
                            execute("INSERT INTO " + each.name() + " SELECT * FROM other." + each.name()
                                    + " WHERE run IN (SELECT run FROM fresh)");
                        }
                    }
                    execute("DROP TABLE fresh");
                });
            } finally {
                execute("DETACH other");
            }
        } catch (SQLException wrong) {
            throw new IOException(folder + " cannot be merged: " + StoreFile.words(wrong), wrong);
        }
    }

    /**
     * Notes the plan of a new store and its points.
     *
     * @param more marks beside the plan's own
     */
    public void begin(RunPlan plan, Map<String, String> more) {
        try {
            transaction(() -> {
                try (TableAppender marks = TableAppender.of(connection, "design")) {
                    Map<String, String> all = new TreeMap<>(plan.marks());
                    all.putAll(more);
                    for (Map.Entry<String, String> each : all.entrySet()) {
                        marks.add(each.getKey(), each.getValue());
                    }
                }
                try (TableAppender factors = TableAppender.of(connection, StoreTable.FACTORS.name())) {
                    for (Point point : plan.points()) {
                        for (FactorRow each : FactorRow.of(point)) {
                            factors.add(StoreTable.FACTORS.cells(each));
                        }
                    }
                }
            });
        } catch (SQLException wrong) {
            throw file.trouble(wrong);
        }
    }

    /** The runs it holds, done or failed. */
    public BitSet held() {
        return numbers("SELECT run FROM runs");
    }

    /** The runs it holds that came to their end. */
    public BitSet done() {
        return numbers("SELECT run FROM runs WHERE status = 'done'");
    }

    private BitSet numbers(String query) {
        BitSet numbers = new BitSet();
        query(query, row -> numbers.set(row.getInt(1)));
        return numbers;
    }

    /** Takes out some runs and all they left, so that they can be played again. */
    public void forget(BitSet runs) {
        if (runs.isEmpty()) {
            return;
        }
        String which = runs.stream().mapToObj(Integer::toString).collect(Collectors.joining(", "));
        try {
            transaction(() -> {
                for (StoreTable<?> each : StoreTable.ALL) {
                    if (each.leftByRuns()) {
                        execute("DELETE FROM " + each.name() + " WHERE run IN (" + which + ")");
                    }
                }
            });
        } catch (SQLException wrong) {
            throw file.trouble(wrong);
        }
    }

    /** Takes results, all of them or none. */
    public void add(List<Result> results) {
        try {
            transaction(() -> {
                for (StoreTable<?> each : StoreTable.ALL) {
                    try (TableAppender rows = TableAppender.of(connection, each.name())) {
                        rows.addResults(each, results);
                    }
                }
            });
        } catch (SQLException wrong) {
            throw file.trouble(wrong);
        }
    }

    /** Asks the store in SQL, row by row; what gives no rows, such as a COPY, is done all the same. */
    public void query(String text, RowReader reader) {
        try (Statement sql = connection.createStatement()) {
            ResultSet rows = sql.execute(text) ? sql.getResultSet() : null;
            while (rows != null && rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException wrong) {
            throw file.trouble(wrong);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException wrong) {
            throw file.trouble(wrong);
        }
    }
}
