package concert.history.data;

import concert.history.file.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** A value of pairs that holds for some time: contiguity, rivalry, least distance. */
public final class PairSpells {
    /**
     * One of them.
     *
     * @param from first day as yyyymmdd, or first year times 10000
     * @param to last day
     * @param value what holds
     */
    public record Spell(int from, int to, double value) {}

    /** How a row is read. */
    interface Cell {
        double of(DataTable table, int row);
    }

    static final int DAYS = 10000;
    private static final int LAST_DAY = 1231;
    private static final int MONTHS = 100;
    private static final int LAST_MONTH = 12;
    private static final int AFTER = 99999999;

    private final Map<Pair, List<Spell>> spells = new TreeMap<>();

    /** Of a file whose spells begin and end in these columns. */
    PairSpells(DataTable table, String from, String to, Cell value) {
        for (int row = 0; row < table.rows(); row++) {
            double holds = value.of(table, row);
            if (!Double.isNaN(holds)) {
                IntUnaryOperator day = each -> each < DAYS ? each * DAYS : each;
                int end = table.whole(to, row, AFTER);
                Spell spell = new Spell(
                        day.applyAsInt(table.whole(from, row)), end < DAYS ? end * DAYS + LAST_DAY : end, holds);
                Pair pair = Pair.of(table.whole("ccode1", row), table.whole("ccode2", row));
                spells.computeIfAbsent(pair, none -> new ArrayList<>()).add(spell);
            }
        }
    }

    /** The smallest value that holds in a year, its first and last one included; NaN when none does. */
    public double in(Pair pair, int year) {
        double least = Double.NaN;
        for (Spell each : spells.getOrDefault(pair, List.of())) {
            boolean holds = each.from / DAYS <= year && each.to / DAYS >= year;
            least = holds && !(least <= each.value) ? each.value : least;
        }
        return least;
    }

    /** The smallest value that holds in the last month of a year, or in all of it by a row of its own; NaN when none does. */
    public double atEnd(Pair pair, int year) {
        int month = year * MONTHS + LAST_MONTH;
        double least = Double.NaN;
        for (Spell each : spells.getOrDefault(pair, List.of())) {
            boolean ofYear = each.from == each.to && each.from / DAYS == year;
            boolean holds = ofYear || each.from / MONTHS <= month && each.to / MONTHS >= month;
            least = holds && !(least <= each.value) ? each.value : least;
        }
        return least;
    }

    /** The last year of any spell that ends, beyond which the file may know nothing; 0 when it is empty. */
    public int last() {
        return spells.values().stream()
                .flatMap(List::stream)
                .mapToInt(each -> each.to / DAYS)
                .max()
                .orElse(0);
    }

    /** Every pair that ever has one, in order. */
    public List<Pair> pairs() {
        return List.copyOf(spells.keySet());
    }
}
