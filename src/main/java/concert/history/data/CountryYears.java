package concert.history.data;

import concert.history.file.DataTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A figure of states by year, such as CINC or polity2; what is missing stays missing. */
public final class CountryYears {
    /**
     * A figure, maybe of a year nearby.
     *
     * @param value the figure
     * @param year that it is of
     */
    public record Found(double value, int year) {}

    private static final int YEARS = 10000;

    private final Map<Integer, Double> values = new HashMap<>();

    /** Of one column; where the second is given, of that where the first is missing. The first row of a year counts. */
    CountryYears(DataTable table, String code, String column, String second) {
        for (int row = 0; row < table.rows(); row++) {
            double value = table.number(column, row);
            value = Double.isNaN(value) ? table.number(second, row) : value;
            if (!Double.isNaN(value)) {
                values.putIfAbsent(key(table.whole(code, row), table.whole("year", row)), value);
            }
        }
    }

    private static int key(int ccode, int year) {
        return ccode * YEARS + year;
    }

    /** The figure, under any of the state's numbers; NaN when it is missing. */
    public double value(int ccode, int year) {
        Double value = values.get(key(ccode, year));
        for (int other : value == null ? CodeChanges.others(ccode, year) : List.<Integer>of()) {
            value = value == null ? values.get(key(other, year)) : value;
        }
        return value == null ? Double.NaN : value;
    }

    /** The figure of the year, else of the nearest within reach, the earlier at a tie; null when there is none. */
    public Found near(int ccode, int year, int reach) {
        for (int away = 0; away <= reach; away++) {
            for (int each : new int[] {year - away, year + away}) {
                double value = value(ccode, each);
                if (!Double.isNaN(value)) {
                    return new Found(value, each);
                }
            }
        }
        return null;
    }

    /** The figure of the year, else the last within reach before it, so that nothing later is read; null for none. */
    public Found last(int ccode, int year, int reach) {
        for (int each = year; each >= year - reach; each--) {
            double value = value(ccode, each);
            if (!Double.isNaN(value)) {
                return new Found(value, each);
            }
        }
        return null;
    }
}
