package concert.results;

import concert.model.RunRecord;
import concert.model.State;
import concert.model.TickRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * networks/dyad-years.csv: each pair under a treaty, once a year, under the names of the columns of ATOP's undirected
 * dyad-year file (Leeds et al. 2002), so that it merges with the field's own files by {@code dyad} and {@code year}.
 */
final class DyadYearsFile {
    static final String FILE = Networks.FOLDER + "/dyad-years.csv";

    /** ATOP numbers a dyad by both codes side by side. */
    private static final int SIDE = 1000;

    private record Row(int year, State one, State two, int codes) {
        boolean has(int code) {
            return (codes & code) != 0;
        }

        boolean pledged() {
            return has(DyadsFile.DEFENSE | DyadsFile.OFFENSE | DyadsFile.NEUTRAL | DyadsFile.NONAGG | DyadsFile.CONSUL);
        }

        /** The pair's number, null when either is a state of fiction. */
        Integer dyad() {
            return one.ccode() == 0 || two.ccode() == 0 ? null : one.ccode() * SIDE + two.ccode();
        }
    }

    private DyadYearsFile() {}

    static CsvTable<?> of(RunRecord run) {
        String other = "of the other; empty for a state of fiction";
        List<Column<Row>> columns = List.of(
                Column.whole("dyad", "ATOP's number of a dyad", "1000 times mem1 plus mem2", Row::dyad),
                Column.whole("mem1", "COW code", "of the one, the lower", row -> code(row.one())),
                Column.whole("mem2", "COW code", other, row -> code(row.two())),
                Column.whole("year", "year", "of which any tick ended with such a treaty in force", Row::year),
                Column.flag("atopally", "a treaty with any of the five pledges", Row::pledged),
                Column.flag("defense", "a treaty with defence of .5 or more", row -> row.has(DyadsFile.DEFENSE)),
                Column.flag("offense", "a treaty with any offence", row -> row.has(DyadsFile.OFFENSE)),
                Column.flag("neutral", "a treaty with neutrality of .5 or more", row -> row.has(DyadsFile.NEUTRAL)),
                Column.flag(
                        "nonagg",
                        "a non-aggression pact, or a treaty that states one",
                        row -> row.has(DyadsFile.NONAGG)),
                Column.flag("consul", "a treaty with consultation of .9 or more", row -> row.has(DyadsFile.CONSUL)),
                Column.text("state1", "code of the one", row -> row.one().code()),
                Column.text("state2", "code of the other", row -> row.two().code()));
        return new CsvTable<>(FILE, columns, () -> rows(run).stream());
    }

    private static Integer code(State state) {
        return state.ccode() == 0 ? null : state.ccode();
    }

    /** Year by year in order of COW code, states of fiction last. */
    private static List<Row> rows(RunRecord run) {
        Labels labels = new Labels(run);
        TreeMap<Integer, int[]> years = new TreeMap<>();
        for (TickRecord tick : run.ticks()) {
            int[] codes = DyadsFile.codes(tick, labels);
            years.merge((int) Math.floor(run.calendar().year(tick.tick())), codes, DyadYearsFile::either);
        }
        List<Integer> order = order(run.states());
        List<Row> rows = new ArrayList<>();
        years.forEach((year, codes) -> add(rows, year, codes, run.states(), order));
        return rows;
    }

    private static int[] either(int[] one, int[] two) {
        int[] both = one.clone();
        for (int pair = 0; pair < both.length; pair++) {
            both[pair] |= two[pair];
        }
        return both;
    }

    private static List<Integer> order(List<State> states) {
        List<Integer> order = new ArrayList<>();
        for (int at = 0; at < states.size(); at++) {
            order.add(at);
        }
        order.sort(Comparator.comparing(at ->
                states.get(at).ccode() == 0 ? Integer.MAX_VALUE : states.get(at).ccode()));
        return order;
    }

    private static void add(List<Row> rows, int year, int[] codes, List<State> states, List<Integer> order) {
        int n = states.size();
        for (int one = 0; one < n; one++) {
            for (int two = one + 1; two < n; two++) {
                int me = order.get(one);
                int you = order.get(two);
                if (codes[me * n + you] != 0) {
                    rows.add(new Row(year, states.get(me), states.get(you), codes[me * n + you]));
                }
            }
        }
    }
}
