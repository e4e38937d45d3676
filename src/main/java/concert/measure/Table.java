package concert.measure;

import java.util.ArrayList;
import java.util.List;

/** A measured run: a column per measure, a row per tick, NaN where a measure does not apply. */
public final class Table {
    private final List<String> columns;
    private final List<double[]> rows = new ArrayList<>();

    /** An empty table with columns of those names. */
    public Table(List<String> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Another table with the same rows, which does not go on with the run. */
    public Table copy() {
        Table copy = new Table(columns);
        rows.forEach(copy::add);
        return copy;
    }

    /**
     * Appends the row of the next tick.
     *
     * @throws IllegalArgumentException when it has not one value for each column
     */
    public void add(double[] row) {
        if (row.length != columns.size()) {
            throw new IllegalArgumentException(row.length + " values for " + columns.size() + " columns");
        }
        rows.add(row.clone());
    }

    /** Fills a cell of a tick that is there already. */
    public void put(int tick, String column, double value) {
        rows.get(tick)[indexOf(column)] = value;
    }

    /** Names of the columns. */
    public List<String> columns() {
        return columns;
    }

    /** Number of rows, which stand for ticks 0, 1, 2 ... */
    public int ticks() {
        return rows.size();
    }

    /** A tick's values in the order of the columns. */
    public double[] row(int tick) {
        return rows.get(tick).clone();
    }

    /**
     * One value; NaN where the measure does not apply.
     * @param tick from 0
     * @param column name of the measure
     * @throws IllegalArgumentException when there is no such measure
     * @throws IndexOutOfBoundsException when there is no such tick
     */
    public double get(int tick, String column) {
        return rows.get(tick)[indexOf(column)];
    }

    /** A column's values over the ticks. */
    public double[] column(String column) {
        int at = indexOf(column);
        return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    private int indexOf(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException("no measure \"" + column + "\". Maybe one of " + columns + "?");
        }
        return at;
    }
}
