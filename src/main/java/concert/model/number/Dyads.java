package concert.model.number;

import java.util.Arrays;

/** One number for every ordered pair of states: a flat square table, row = the one who perceives or holds it. */
public final class Dyads {
    private final int size;
    private final double[] cells;

    private Dyads(int size, double[] cells) {
        this.size = size;
        this.cells = cells;
    }

    /** A table of {@code size} x {@code size} cells, all holding {@code value}. */
    public static Dyads of(int size, double value) {
        Dyads dyads = new Dyads(size, new double[size * size]);
        dyads.fill(value);
        return dyads;
    }

    /** The same numbers in a table of its own. */
    public Dyads copy() {
        return new Dyads(size, cells.clone());
    }

    /** States on a side of the table. */
    public int size() {
        return size;
    }

    /** What stands for the ordered pair. */
    public double get(int me, int you) {
        return cells[me * size + you];
    }

    /** The flat index of the first cell of a row; add the column. */
    public int row(int me) {
        return me * size;
    }

    /** The value at a flat index, row(me) + you. */
    public double at(int flat) {
        return cells[flat];
    }

    /** Writes the ordered pair, and it alone. */
    public void set(int me, int you, double value) {
        cells[me * size + you] = value;
    }

    /** The table itself, row by row, for loops over whole rows; shared, to be written to by the engine alone. */
    public double[] cells() {
        return cells;
    }

    /** Copies a column into an array of {@link #size()}. */
    public void copyColumn(int you, double[] column) {
        for (int me = 0, at = you; me < column.length; me++, at += size) {
            column[me] = cells[at];
        }
    }

    /** Copies a row into an array of {@link #size()}. */
    public void copyRow(int me, double[] row) {
        System.arraycopy(cells, me * size, row, 0, size);
    }

    /** Writes at a flat index, row(me) + you. */
    public void put(int flat, double value) {
        cells[flat] = value;
    }

    /** Writes both directions. */
    public void setBoth(int me, int you, double value) {
        set(me, you, value);
        set(you, me, value);
    }

    /** The same for every pair. */
    public void fill(double value) {
        Arrays.fill(cells, value);
    }

    /** Takes every number of a table of the same size. */
    public void copyFrom(Dyads other) {
        System.arraycopy(other.cells, 0, cells, 0, cells.length);
    }

    /** Column of the largest positive value of a row, the lower column at a tie, or -1 when none is positive. */
    public int largestOf(int me) {
        int best = -1;
        double most = 0;
        for (int you = 0, at = row(me); you < size; you++, at++) {
            if (cells[at] > most) {
                most = cells[at];
                best = you;
            }
        }
        return best;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dyads that && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cells);
    }
}
