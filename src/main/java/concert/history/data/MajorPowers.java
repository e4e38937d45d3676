package concert.history.data;

import concert.history.file.DataTable;
import java.util.ArrayList;
import java.util.List;

/** Which states are major powers in a year (COW Major Powers). */
public final class MajorPowers {
    private record Spell(int ccode, int from, int to) {}

    private static final int LAST_MONTH = 12;

    private final List<Spell> spells = new ArrayList<>();

    MajorPowers(DataTable table) {
        for (int row = 0; row < table.rows(); row++) {
            int to = table.whole("endyear", row, 9999);
            boolean whole = table.whole("endmonth", row, LAST_MONTH) == LAST_MONTH;
            spells.add(new Spell(table.whole("ccode", row), table.whole("styear", row), whole ? to : to - 1));
        }
    }

    /** Whether a state is one at the end of a year. */
    public boolean has(int ccode, int year) {
        return spells.stream().anyMatch(each -> each.ccode == ccode && each.from <= year && each.to >= year);
    }
}
