package concert.experiment.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a row of what a store was asked. */
@FunctionalInterface
public interface RowReader {
    void read(ResultSet row) throws SQLException;
}
