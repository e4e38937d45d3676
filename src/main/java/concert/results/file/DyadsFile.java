package concert.results.file;

import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** dyads.csv: each pair under a treaty, in both directions, tick by tick, in ATOP's coding (Leeds et al. 2002). */
public final class DyadsFile {
    public static final String FILE = "dyads.csv";

    public static final int DEFENSE = 1;
    public static final int OFFENSE = 2;
    public static final int NEUTRAL = 4;
    public static final int NONAGG = 8;
    public static final int CONSUL = 16;
    private static final int TREATY = 32;

    private record Row(int tick, int me, int you, int codes) {
        boolean has(int code) {
            return (codes & code) != 0;
        }
    }

    private DyadsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = List.of(
                Column.whole("tick", "tick", "from 0", Row::tick),
                Column.year("year", "label of the tick", row -> labels.year(row.tick())),
                Column.text(
                        "state1",
                        "code of the one; the two are in a treaty in force at the end of the tick",
                        row -> labels.code(row.me())),
                Column.whole(
                        "ccode1",
                        "COW code",
                        "of the one; empty for a state of fiction",
                        row -> labels.ccode(row.me())),
                Column.text("state2", "code of the other", row -> labels.code(row.you())),
                Column.whole("ccode2", "COW code", "of the other", row -> labels.ccode(row.you())),
                Column.flag("defense", "a treaty with defence of .5 or more", row -> row.has(DEFENSE)),
                Column.flag("offense", "a treaty with any offence", row -> row.has(OFFENSE)),
                Column.flag("neutral", "a treaty with neutrality of .5 or more", row -> row.has(NEUTRAL)),
                Column.flag(
                        "nonagg",
                        "a treaty with non-aggression of .9 or more, or one that states it",
                        row -> row.has(NONAGG)),
                Column.flag("consul", "a treaty with consultation of .9 or more", row -> row.has(CONSUL)));
        return new CsvTable<>(FILE, columns, () -> run.ticks().stream().flatMap(tick -> rows(tick, labels)));
    }

    private static Stream<Row> rows(TickRecord tick, Labels labels) {
        int n = labels.run().states().size();
        int[] codes = codes(tick, labels);
        return IntStream.range(0, n * n)
                .filter(pair -> codes[pair] != 0)
                .mapToObj(pair -> new Row(tick.tick(), pair / n, pair % n, codes[pair]));
    }

    /** What each pair has pledged one another at the end of a tick, 0 for nothing; pair me x states + you. */
    static int[] codes(TickRecord tick, Labels labels) {
        int n = labels.run().states().size();
        int[] codes = new int[n * n];
        for (TickRecord.Pact each : tick.treaties()) {
            mark(codes, each.members(), labels.treaty(each.id()), n);
        }
        return codes;
    }

    private static void mark(int[] codes, int[] members, Treaty treaty, int n) {
        for (int me : members) {
            int code = code(treaty, me);
            for (int you : members) {
                if (me != you) {
                    codes[me * n + you] |= code;
                }
            }
        }
    }

    /** What a treaty obliges one of its members to towards the others. */
    public static int code(Treaty treaty, int member) {
        Obligations o = treaty.commitments().of(member);
        boolean peace = o.nonAggression() >= .9 || treaty.text().nonAggressionStated();
        return TREATY
                | (o.obligesToDefend() ? DEFENSE : 0)
                | (o.offence() > 0 ? OFFENSE : 0)
                | (o.neutrality() >= .5 ? NEUTRAL : 0)
                | (peace ? NONAGG : 0)
                | (o.consultation() >= .9 ? CONSUL : 0);
    }
}
