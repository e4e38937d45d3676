package concert.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * The results of an experiment in one DuckDB file. Rows go in by whole batches, each a transaction, so that a process
 * killed at any moment leaves every run in it whole or not at all. One process may write at a time.
 */
public final class Store implements AutoCloseable {
    /** The name of the file. */
    public static final String FILE = "experiment.duckdb";

    private final DuckDBConnection connection;

    private Store(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Opens the store of a folder, and makes its tables where it is new. */
    public static Store open(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            Properties settings = new Properties();
            settings.setProperty("duckdb.read_only", "false");
            Connection connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(FILE), settings);
            Store store = new Store(connection.unwrap(DuckDBConnection.class));
            store.make();
            return store;
        } catch (SQLException wrong) {
            throw new IOException(folder.resolve(FILE) + " cannot be opened: " + wrong.getMessage(), wrong);
        }
    }

    private void make() throws SQLException {
        transaction(() -> {
            try (Statement sql = connection.createStatement()) {
                sql.execute("CREATE TABLE IF NOT EXISTS design (part VARCHAR, mark VARCHAR)");
                for (Sort each : Sort.values()) {
                    String columns = each.fields().stream()
                            .map(field -> field.name() + " " + field.type().sql())
                            .collect(Collectors.joining(", "));
                    sql.execute("CREATE TABLE IF NOT EXISTS " + each.table() + " (" + columns + ")");
                }
            }
        });
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
    void take(Path folder) throws IOException {
        try {
            execute("ATTACH '" + quoted(folder.resolve(FILE)) + "' AS other (READ_ONLY)");
            try {
                transaction(() -> {
                    boolean fresh = marks().isEmpty();
                    if (fresh) {
                        execute("INSERT INTO design SELECT * FROM other.design");
                        execute("INSERT INTO factors SELECT * FROM other.factors");
                    }
                    execute(
                            "CREATE TEMP TABLE fresh AS SELECT run FROM other.runs WHERE run NOT IN (SELECT run FROM runs)");
                    for (Sort each : Sort.values()) {
                        if (each != Sort.FACTORS) {
                            execute("INSERT INTO " + each.table() + " SELECT * FROM other." + each.table()
                                    + " WHERE run IN (SELECT run FROM fresh)");
                        }
                    }
                    execute("DROP TABLE fresh");
                });
            } finally {
                execute("DETACH other");
            }
        } catch (SQLException wrong) {
            throw new IOException(folder + " cannot be merged: " + wrong.getMessage(), wrong);
        }
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "''");
    }

    /** Notes the design of a new store and its points. */
    public void begin(Design design) {
        try {
            transaction(() -> {
                try (Rows marks = Rows.of(connection, "design")) {
                    for (Map.Entry<String, String> each : design.marks().entrySet()) {
                        marks.add(each.getKey(), each.getValue());
                    }
                }
                try (Rows factors = Rows.of(connection, Sort.FACTORS.table())) {
                    for (Point each : design.points()) {
                        factors.addPoint(each);
                    }
                }
            });
        } catch (SQLException wrong) {
            throw new IllegalStateException("the store takes no design: " + wrong.getMessage(), wrong);
        }
    }

    /** The runs it holds, done or failed. */
    public BitSet held() {
        BitSet held = new BitSet();
        query("SELECT run FROM runs", row -> held.set(row.getInt(1)));
        return held;
    }

    /** Takes results, all of them or none. */
    public void add(List<Result> results) {
        try {
            transaction(() -> {
                for (Sort sort : Sort.values()) {
                    try (Rows rows = Rows.of(connection, sort.table())) {
                        for (Result each : results) {
                            rows.addResult(sort, each);
                        }
                    }
                }
            });
        } catch (SQLException wrong) {
            throw new IllegalStateException("the store takes no results: " + wrong.getMessage(), wrong);
        }
    }

    /** Reads a row. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** Asks the store in SQL, row by row; what gives no rows, such as a COPY, is done all the same. */
    public void query(String text, Reader reader) {
        try (Statement sql = connection.createStatement()) {
            ResultSet rows = sql.execute(text) ? sql.getResultSet() : null;
            while (rows != null && rows.next()) {
                reader.read(rows);
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException("the store does not answer: " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException wrong) {
            throw new IllegalStateException("the store does not close: " + wrong.getMessage(), wrong);
        }
    }
}
