package concert.results.file;

import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import concert.results.table.TickMoment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** states.csv: one row per state and tick; each column says when in the tick it is taken. */
public final class StatesFile {
    public static final String FILE = "states.csv";

    private record Row(int tick, int me, TickRecord.States states) {
        boolean sovereign() {
            return states.sovereign()[me];
        }

        String stance() {
            return sovereign() ? states.stance()[me].key() : null;
        }

        /** Whom it fears most, -1 for nobody. */
        int feared() {
            return sovereign() ? states.topThreat()[me] : -1;
        }

        double threat() {
            return feared() < 0 ? Double.NaN : states.threat()[me];
        }

        /** A figure that any state has that is there. */
        double figure(Function<TickRecord.States, double[]> column) {
            return states.exists()[me] ? column.apply(states)[me] : Double.NaN;
        }

        double reputation() {
            return figure(TickRecord.States::reputation);
        }

        /** A figure that only a sovereign state has. */
        double own(Function<TickRecord.States, double[]> column) {
            return sovereign() ? column.apply(states)[me] : Double.NaN;
        }
    }

    private static final String CAPABILITY = "the scenario's unit of capability";

    private static final String LOSS = "value, at most 0";
    private static final String COST = "value, at least 0";

    private StatesFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = Stream.of(who(run, labels), figures(labels), more(labels))
                .flatMap(List::stream)
                .toList();
        return new CsvTable<>(FILE, columns, () -> run.ticks().stream().flatMap(StatesFile::rows));
    }

    private static Stream<Row> rows(TickRecord tick) {
        return IntStream.range(0, tick.states().capability().length)
                .mapToObj(me -> new Row(tick.tick(), me, tick.states()));
    }

    private static List<Column<Row>> who(RunRecord run, Labels labels) {
        return List.of(
                Column.whole("tick", "tick", "from 0", Row::tick),
                Column.year("year", "label of the tick", row -> labels.year(row.tick())),
                Column.text("state", "code of the state", row -> labels.code(row.me())),
                Column.whole("ccode", "COW code", "empty for a state of fiction", row -> labels.ccode(row.me())),
                TickMoment.END.of(Column.flag(
                        "sovereign", "0 for a dependency, a conquered state or one that is not there", Row::sovereign)),
                TickMoment.AFTER_WARS.of(Column.number(
                        "capability",
                        CAPABILITY,
                        "K (empty for a state that is not there: unborn, or passed into others)",
                        row -> row.figure(TickRecord.States::capability))),
                Column.number("economy", CAPABILITY, "Y", row -> row.figure(TickRecord.States::economy)),
                TickMoment.DECIDED.of(Column.number(
                        "effort",
                        CAPABILITY,
                        "m, what it spends in peace (E8)",
                        row -> row.own(TickRecord.States::effort))),
                Column.text("theory", "name of its theory", row -> run.theory(row.tick(), row.me())));
    }

    private static List<Column<Row>> figures(Labels labels) {
        String distrust = "Sec(T=1) - Sec(T), what distrust costs";
        String drawn = "sum of Ent over its treaties, unweighted (E4)";
        List<Column<Row>> mixed = List.of(
                Column.number("security", LOSS, "Sec (E3)", row -> row.own(TickRecord.States::security)),
                Column.number("abandonment", COST, distrust, row -> row.own(TickRecord.States::abandonment)),
                Column.number("entrapment", COST, drawn, row -> row.own(TickRecord.States::entrapment)));
        return Stream.of(
                        List.of(TickMoment.AFTER_TALKS.of(Column.text("stance", "what it did (E5)", Row::stance))),
                        TickMoment.SEEN.each(feared(labels)),
                        TickMoment.MIXED.each(mixed),
                        List.of(TickMoment.END.of(Column.number(
                                "reputation", "share in [0,1]", "R, its name for keeping its word", Row::reputation))))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Column<Row>> feared(Labels labels) {
        return List.of(
                Column.text("top_threat", "code of the state it fears most", row -> labels.code(row.feared())),
                Column.number("threat", "Theta in [0,1)", "threat of that state (E2)", Row::threat));
    }

    private static List<Column<Row>> more(Labels labels) {
        return List.of(
                TickMoment.SEEN.of(Column.number(
                        "solo_effort",
                        CAPABILITY,
                        "the effort it would make alone (E8)",
                        row -> row.own(TickRecord.States::soloEffort))),
                Column.text("name", "display name of the state", row -> labels.name(row.me())),
                TickMoment.BEFORE_WARS.of(Column.number(
                        "capability_before", CAPABILITY, "K", row -> row.figure(TickRecord.States::capabilityBefore))));
    }
}
