package concert.experiment.store;

import concert.experiment.design.Job;
import concert.experiment.design.Point;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Rows on their way into a table of the store, the fast way; they count once this is closed within a transaction. */
record TableAppender(DuckDBAppender appender) implements AutoCloseable {

    static TableAppender of(DuckDBConnection connection, String table) throws SQLException {
        return new TableAppender(connection.createAppender("main", table));
    }

    /** What a result adds to a table. */
    void addResult(StoreTable sort, Result result) throws SQLException {
        if (sort == StoreTable.RUNS) {
            Job job = result.job();
            String reason = result instanceof Result.Failed failed ? failed.reason() : null;
            String status = reason == null ? "done" : "failed";
            add(job.run(), job.point(), job.replication(), job.seed(), status, reason);
        } else if (result instanceof Result.Done done) {
            for (Object[] row : done.rows().getOrDefault(sort, List.of())) {
                add(row);
            }
        }
    }

    /** The settings of a point. */
    void addPoint(Point point) throws SQLException {
        for (Map.Entry<String, String> each : point.settings().entrySet()) {
            add(point.number(), each.getKey(), each.getValue(), number(each.getValue()));
        }
    }

    private static Double number(String value) {
        try {
            double number = Double.parseDouble(value);
            return Double.isInfinite(number) ? null : number;
        } catch (NumberFormatException text) {
            return null;
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
