package concert.results.file;

import static concert.model.record.TickRecord.States.FEARED;

import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import concert.results.table.TickMoment;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** threats.csv: the states that each state fears most, tick by tick, gravest first. */
public final class ThreatsFile {
    public static final String FILE = "threats.csv";

    private record Row(int tick, int place, TickRecord.States states) {
        int me() {
            return place / FEARED;
        }

        int other() {
            return states.feared()[place];
        }
    }

    private ThreatsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = List.of(
                Column.whole("tick", "tick", "from 0", Row::tick),
                Column.year("year", "label of the tick", row -> labels.year(row.tick())),
                Column.text("state", "code of the state that fears", row -> labels.code(row.me())),
                Column.whole("ccode", "COW code", "of it; empty for a state of fiction", row -> labels.ccode(row.me())),
                Column.text("other", "code of the state it fears", row -> labels.code(row.other())),
                Column.whole("ccode2", "COW code", "of that state", row -> labels.ccode(row.other())),
                Column.whole("rank", "rank", "1 for the gravest; at most " + FEARED + " are kept", ThreatsFile::rank),
                TickMoment.SEEN.of(Column.number(
                        "threat",
                        "Theta in [0,1)",
                        "threat of that state (E2)",
                        row -> row.states().fear()[row.place()])));
        return new CsvTable<>(FILE, columns, () -> run.ticks().stream().flatMap(ThreatsFile::rows));
    }

    private static int rank(Row row) {
        return row.place() % FEARED + 1;
    }

    private static Stream<Row> rows(TickRecord tick) {
        return IntStream.range(0, tick.states().feared().length)
                .mapToObj(place -> new Row(tick.tick(), place, tick.states()))
                .filter(row -> row.other() >= 0);
    }
}
