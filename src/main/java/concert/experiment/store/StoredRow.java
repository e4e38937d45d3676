package concert.experiment.store;

import java.util.function.Consumer;

/**
 * A row that a store gave, for those who need not know how it is asked.
 *
 * @param cells numbers and texts, null for what is not applicable; columns are numbered from 1
 */
public record StoredRow(Object... cells) {

    /** Hands over the rows of a query of a store. */
    public static void each(Store store, String query, Consumer<StoredRow> reader) {
        store.query(query, row -> {
            Object[] cells = new Object[row.getMetaData().getColumnCount()];
            for (int at = 0; at < cells.length; at++) {
                cells[at] = row.getObject(at + 1);
            }
            reader.accept(new StoredRow(cells));
        });
    }

    /** A whole number, or null. */
    public Integer whole(int column) {
        return cells[column - 1] instanceof Number number ? number.intValue() : null;
    }

    /** A long whole number, which must be there. */
    public long longWhole(int column) {
        return ((Number) cells[column - 1]).longValue();
    }

    /** A number; NaN where it does not apply. */
    public double number(int column) {
        return cells[column - 1] instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** A text, or null. */
    public String text(int column) {
        return cells[column - 1] == null ? null : cells[column - 1].toString();
    }
}
