package concert.results.network;

import concert.model.State;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.results.file.DyadsFile;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * networks/dyad-years.csv: each pair under a treaty, once a year, under the names of the columns of ATOP's undirected
 * dyad-year file (Leeds et al. 2002), so that it merges with the field's own files by {@code dyad} and {@code year}.
 */
public final class DyadYearsFile {
    public static final String FILE = Networks.FOLDER + "/dyad-years.csv";

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

    public static CsvTable<?> of(RunRecord run) {
        String other = "of the other; empty for a state of fiction";
        List<Column<Row>> columns = List.of(
                Column.whole("dyad", "ATOP's number of a dyad", "1000 times mem1 plus mem2", Row::dyad),
                Column.whole("mem1", "COW code", "of the one, the lower", row -> code(row.one())),
                Column.whole("mem2", "COW code", other, row -> code(row.two())),
                Column.whole("year", "year", Spell.RULE, Row::year),
                Column.flag("atopally", "a treaty with any of the five pledges", Row::pledged),
                Column.flag("defense", "a treaty with defence of .5 or more", row -> row.has(DyadsFile.DEFENSE)),
                Column.flag("offense", "a treaty with any offence", row -> row.has(DyadsFile.OFFENSE)),
                Column.flag("neutral", "a treaty with neutrality of .5 or more", row -> row.has(DyadsFile.NEUTRAL)),
                Column.flag(
                        "nonagg",
                        "a treaty with non-aggression of .9 or more, or one that states it",
                        row -> row.has(DyadsFile.NONAGG)),
                Column.flag("consul", "a treaty with consultation of .9 or more", row -> row.has(DyadsFile.CONSUL)),
                Column.text("state1", "code of the one", row -> row.one().code()),
                Column.text("state2", "code of the other", row -> row.two().code()));
        return new CsvTable<>(FILE, columns, () -> rows(run));
    }

    private static Integer code(State state) {
        return state.ccode() == 0 ? null : state.ccode();
    }

    /** Year by year in order of COW code, states of fiction last. */
    private static Stream<Row> rows(RunRecord run) {
        List<MembershipEdge> ties = MembershipEdge.of(run);
        List<Integer> order = order(run.states());
        NavigableMap<Integer, int[]> years = years(run);
        return years.entrySet().stream().flatMap(each -> {
            int[] codes = codes(ties, run.states().size(), each.getValue());
            return rows(each.getKey(), codes, run.states(), order).stream();
        });
    }

    /** The first and the last tick of each year of the run. */
    private static NavigableMap<Integer, int[]> years(RunRecord run) {
        NavigableMap<Integer, int[]> years = new TreeMap<>();
        for (TickRecord tick : run.ticks()) {
            int year = run.calendar().yearOf(tick.tick());
            years.computeIfAbsent(year, each -> new int[] {tick.tick(), tick.tick()})[1] = tick.tick();
        }
        return years;
    }

    private static int[] codes(List<MembershipEdge> ties, int n, int[] year) {
        int[] codes = new int[n * n];
        for (MembershipEdge tie : ties) {
            if (tie.during(year[0], year[1])) {
                codes[tie.one() * n + tie.two()] |= DyadsFile.code(tie.treaty(), tie.one());
                codes[tie.two() * n + tie.one()] |= DyadsFile.code(tie.treaty(), tie.two());
            }
        }
        return codes;
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

    private static List<Row> rows(int year, int[] codes, List<State> states, List<Integer> order) {
        List<Row> rows = new ArrayList<>();
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
        return rows;
    }
}
