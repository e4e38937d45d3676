package concert.experiment.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows on their way into a table of the store, the fast way; they count once this is closed within a transaction. */
record TableAppender(DuckDBAppender appender) implements AutoCloseable {

    static TableAppender of(DuckDBConnection connection, String table) throws SQLException {
        return new TableAppender(connection.createAppender("main", table));
    }

    /** What results add to a table. */
    void addResults(StoreTable<?> table, List<Result> results) throws SQLException {
        for (Result each : results) {
            if (table == StoreTable.RUNS) {
                add(StoreTable.RUNS.cells(each));
            } else if (each instanceof Result.Done done) {
                for (Object[] row : done.rows().of(table)) {
                    add(row);
                }
            }
        }
    }

    /** A row of integers, longs, doubles and texts; null and NaN stand for not applicable. */
    void add(Object... row) throws SQLException {
        appender.beginRow();
        for (Object cell : row) {
            if (cell == null || cell instanceof Double number && number.isNaN()) {
                appender.appendNull();
            } else if (cell instanceof Integer whole) {
                appender.append(whole.intValue());
            } else if (cell instanceof Long whole) {
                appender.append(whole.longValue());
            } else if (cell instanceof Double number) {
                appender.append(number.doubleValue());
            } else {
                appender.append(cell.toString());
            }
        }
        appender.endRow();
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
