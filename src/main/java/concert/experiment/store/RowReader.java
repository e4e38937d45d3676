package concert.experiment.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads one row that the database of a store answers a question with. */
@FunctionalInterface
public interface RowReader {
    void read(ResultSet row) throws SQLException;
}
