package concert.history.data;

import concert.history.file.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which states there are in a year, and what they are called (COW State System Membership). */
public final class StateSystem {
    /**
     * A time in the system.
     *
     * @param from first day as yyyymmdd
     * @param to last day as yyyymmdd; that of the file's last year when it lasts
     */
    public record Spell(int from, int to) {
        boolean in(int year) {
            return from / DAYS <= year && to / DAYS >= year;
        }

        boolean on(int day) {
            return from <= day && to >= day;
        }
    }

    private static final int DAYS = 10000;
    private static final int FIRST_DAY = 101;
    private static final int LAST_DAY = 1231;
    private static final int MONTH = 100;

    private final Map<Integer, List<Spell>> spells = new TreeMap<>();
    private final Map<Integer, String> codes = new TreeMap<>();
    private final Map<Integer, String> names = new TreeMap<>();
    private final int first;
    private final int last;

    StateSystem(DataTable table) {
        int early = Integer.MAX_VALUE;
        int late = 0;
        for (int row = 0; row < table.rows(); row++) {
            int ccode = table.whole("ccode", row);
            Spell spell = new Spell(day(table, row, "st", FIRST_DAY), day(table, row, "end", LAST_DAY));
            spells.computeIfAbsent(ccode, none -> new ArrayList<>()).add(spell);
            codes.put(ccode, table.text("stateabb", row));
            names.put(ccode, table.text("statenme", row));
            early = Math.min(early, spell.from / DAYS);
            late = Math.max(late, spell.to / DAYS);
        }
        first = early;
        last = late;
    }

    private static int day(DataTable table, int row, String edge, int otherwise) {
        int year = table.whole(edge + "year", row, 9999);
        int month = table.whole(edge + "month", row, otherwise / MONTH);
        int day = table.whole(edge + "day", row, otherwise % MONTH);
        return year * DAYS + month * MONTH + day;
    }

    /** First year of any state. */
    public int first() {
        return first;
    }

    /** Last year that the file knows. */
    public int last() {
        return last;
    }

    /** Whether a state is in the system on any day of a year, as COW's state-years count it. */
    public boolean exists(int ccode, int year) {
        return spells.getOrDefault(ccode, List.of()).stream().anyMatch(each -> each.in(year));
    }

    /** Whether a state is in the system on the last day of a year. */
    public boolean existsAtEnd(int ccode, int year) {
        int day = year * DAYS + LAST_DAY;
        return spells.getOrDefault(ccode, List.of()).stream().anyMatch(each -> each.on(day));
    }

    /** The states on any day of a year, by number. */
    public List<Integer> in(int year) {
        return spells.keySet().stream().filter(each -> exists(each, year)).toList();
    }

    /** The states on the last day of a year, by number. */
    public List<Integer> atEnd(int year) {
        return spells.keySet().stream().filter(each -> existsAtEnd(each, year)).toList();
    }

    /** The states that enter, or enter again, within a year and are there at its end. */
    public List<Integer> births(int year) {
        return atEnd(year).stream().filter(each -> !existsAtEnd(each, year - 1)).toList();
    }

    /** The states that were there at the end of the year before and are not at the end of this. */
    public List<Integer> deaths(int year) {
        return atEnd(year - 1).stream().filter(each -> !existsAtEnd(each, year)).toList();
    }

    /** Every state that ever is, by number. */
    public List<Integer> all() {
        return List.copyOf(spells.keySet());
    }

    public List<Spell> spells(int ccode) {
        return List.copyOf(spells.getOrDefault(ccode, List.of()));
    }

    /** COW's abbreviation, such as GMY; the number when there is none. */
    public String code(int ccode) {
        String code = codes.getOrDefault(ccode, "");
        return code.isEmpty() ? "S" + ccode : code;
    }

    public String name(int ccode) {
        String name = names.getOrDefault(ccode, "");
        return name.isEmpty() ? code(ccode) : name;
    }

    /** The number of an abbreviation in any case, or of a number as text; 0 when there is none. */
    public int ccode(String text) {
        return codes.entrySet().stream()
                .filter(each -> each.getValue().equalsIgnoreCase(text)
                        || String.valueOf(each.getKey()).equals(text))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Every abbreviation. */
    public List<String> codes() {
        return List.copyOf(new TreeSet<>(codes.values()));
    }
}
