package concert.experiment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;

/** Counts the runs of a store with whatever DuckDB is on the class path, in a process of its own. */
public final class OldReader {
    private OldReader() {}

    public static void main(String[] args) throws Exception {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + args[0], settings);
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery("SELECT version(), count(*), (SELECT count(mean) FROM measures) FROM runs")) {
            row.next();
            System.out.println(row.getString(1) + " " + row.getString(2) + " " + row.getString(3));
        }
    }
}
