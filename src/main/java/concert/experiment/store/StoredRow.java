package concert.experiment.store;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A row that a store gave, for those who need not know how it is asked.
 *
 * @param cells numbers and texts by the names of their columns; null for what is not applicable
 */
public record StoredRow(Map<String, Object> cells) {

    /** Hands over the rows of a query of a store. */
    public static void each(Store store, String query, Consumer<StoredRow> reader) {
        store.query(query, row -> {
            Map<String, Object> cells = new HashMap<>();
            for (int at = 1; at <= row.getMetaData().getColumnCount(); at++) {
                cells.put(row.getMetaData().getColumnLabel(at), row.getObject(at));
            }
            reader.accept(new StoredRow(cells));
        });
    }

    private Object cell(String column) {
        if (!cells.containsKey(column)) {
            throw new IllegalArgumentException("there is no column " + column + " among " + cells.keySet());
        }
        return cells.get(column);
    }

    /** A whole number, or null. */
    public Integer whole(String column) {
        return cell(column) instanceof Number number ? number.intValue() : null;
    }

    /** A long whole number, which must be there. */
    public long longWhole(String column) {
        return ((Number) cell(column)).longValue();
    }

    /** A number; NaN where it does not apply. */
    public double number(String column) {
        return cell(column) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    /** A text, or null. */
    public String text(String column) {
        Object text = cell(column);
        return text == null ? null : text.toString();
    }

    /** A text, empty where there is none. */
    public String textOrEmpty(String column) {
        String text = text(column);
        return text == null ? "" : text;
    }
}
