package concert.experiment.store;

import concert.results.table.Column;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables of a store as we make them, and in what a file differs from that. */
public final class StoreSchema {
    /** What a store of ours never holds: each is a way to have something else evaluated in place of a table. */
    private static final String OTHERS = String.join(
            " UNION ALL ",
            "SELECT 'view', view_name FROM system.main.duckdb_views() WHERE NOT internal",
            "SELECT 'macro', function_name FROM system.main.duckdb_functions() WHERE NOT internal",
            "SELECT 'sequence', sequence_name FROM system.main.duckdb_sequences()",
            "SELECT 'type', type_name FROM system.main.duckdb_types() WHERE NOT internal",
            "SELECT 'index', index_name FROM system.main.duckdb_indexes()",
            "SELECT 'trigger', trigger_name FROM system.main.duckdb_triggers()",
            "SELECT 'schema', schema_name FROM system.main.duckdb_schemas() WHERE NOT internal");

    /** By their name alone, since a macro of the file may go by that of any function. */
    private static final String TABLES =
            "SELECT schema_name, table_name, sql FROM system.main.duckdb_tables() WHERE NOT internal";

    private StoreSchema() {}

    /** What makes the tables, a statement each. */
    static List<String> definitions() {
        return Stream.concat(
                        Stream.of("CREATE TABLE design (part VARCHAR PRIMARY KEY, mark VARCHAR NOT NULL)"),
                        StoreTable.ALL.stream().map(StoreSchema::definition))
                .toList();
    }

    private static String definition(StoreTable<?> table) {
        String columns = table.columns().stream()
                .map(each -> each.name() + " " + sql(each.type()) + constraint(table, each.name()))
                .collect(Collectors.joining(", "));
        return "CREATE TABLE " + table.name() + " (" + columns + ")";
    }

    /** The store's name for what a column holds. */
    public static String sql(Column.Type type) {
        return switch (type) {
            case WHOLE, FLAG -> "INTEGER";
            case LONG -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case TEXT, LIST -> "VARCHAR";
        };
    }

    private static String constraint(StoreTable<?> table, String column) {
        if (table == StoreTable.RUNS && column.equals("run")) {
            return " PRIMARY KEY";
        }
        return table.key().contains(column) || table == StoreTable.RUNS && !column.equals("reason") ? " NOT NULL" : "";
    }

    /** In what a file differs from a store of ours; none when it does not. */
    static List<String> differences(Connection connection) throws SQLException {
        List<String> differences = new ArrayList<>();
        for (String[] each : rows(connection, OTHERS, 2)) {
            differences.add("holds a " + each[0] + " \"" + each[1]
                    + "\", which no experiment makes; it is left as it is. Maybe another --out?");
        }
        Map<String, String> there = tables(connection);
        Map<String, String> ours = ours();
        for (String each : there.keySet()) {
            if (!ours.containsKey(each)) {
                differences.add("holds a table \"" + each
                        + "\", which no experiment makes; it is left as it is. Maybe another --out?");
            }
        }
        ours.forEach((name, sql) -> {
            if (!sql.equals(there.get(name))) {
                String what = there.containsKey(name)
                        ? "has another table \"" + name + "\" than this version of Concert makes"
                        : "has no table \"" + name + "\", which this version of Concert makes";
                differences.add(what + ". Maybe an older Concert wrote it, or another program?");
            }
        });
        return differences;
    }

    private static Map<String, String> ours() throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement sql = memory.createStatement()) {
            for (String each : definitions()) {
                sql.execute(each);
            }
            return tables(memory);
        }
    }

    private static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> tables = new TreeMap<>();
        for (String[] each : rows(connection, TABLES, 3)) {
            tables.put(each[0].equals("main") ? each[1] : each[0] + "." + each[1], each[2]);
        }
        return tables;
    }

    private static List<String[]> rows(Connection connection, String query, int columns) throws SQLException {
        List<String[]> rows = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet result = sql.executeQuery(query)) {
            while (result.next()) {
                String[] row = new String[columns];
                for (int at = 0; at < columns; at++) {
                    row[at] = String.valueOf(result.getString(at + 1));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
