package concert.results;

import concert.model.RunRecord;
import concert.model.TickRecord;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** states.csv: one row per state and tick, as the tick left it. */
final class StatesFile {
    private record Row(int tick, int me, TickRecord.States states) {
        boolean sovereign() {
            return states.sovereign()[me];
        }

        /** A figure that only a sovereign state has. */
        double own(Function<TickRecord.States, double[]> column) {
            return sovereign() ? column.apply(states)[me] : Double.NaN;
        }
    }

    private static final String CAPABILITY = "the scenario's unit of capability";

    private StatesFile() {}

    static Sheet<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = Stream.of(who(run, labels), figures(labels), more(labels))
                .flatMap(List::stream)
                .toList();
        return new Sheet<>("states.csv", columns, run.ticks().stream().flatMap(StatesFile::rows));
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
                Column.flag("sovereign", "0 for a dependency or a conquered state", Row::sovereign),
                Column.number("capability", CAPABILITY, "K", row -> row.states().capability()[row.me()]),
                Column.number("economy", CAPABILITY, "Y", row -> row.states().economy()[row.me()]),
                Column.number(
                        "effort",
                        CAPABILITY,
                        "m, what it spends in peace (E8)",
                        row -> row.own(TickRecord.States::effort)),
                Column.text(
                        "theory", "name of its theory", row -> run.theories().get(row.me())));
    }

    private static List<Column<Row>> figures(Labels labels) {
        return List.of(
                Column.text(
                        "stance",
                        "what it did (E5)",
                        row -> row.sovereign() ? row.states().stance()[row.me()].key() : null),
                Column.text(
                        "top_threat",
                        "code of the state it fears most",
                        row -> row.sovereign() ? labels.code(row.states().topThreat()[row.me()]) : null),
                Column.number(
                        "threat",
                        "Theta in [0,1)",
                        "threat of that state (E2)",
                        row -> row.sovereign() && row.states().topThreat()[row.me()] >= 0
                                ? row.states().threat()[row.me()]
                                : Double.NaN),
                Column.number("security", "value, at most 0", "Sec (E3)", row -> row.own(TickRecord.States::security)),
                Column.number(
                        "abandonment",
                        "value, at least 0",
                        "Sec(T=1) - Sec(T), what distrust costs",
                        row -> row.own(TickRecord.States::abandonment)),
                Column.number(
                        "entrapment",
                        "value, at least 0",
                        "sum of Ent over its treaties, unweighted (E4)",
                        row -> row.own(TickRecord.States::entrapment)),
                Column.number(
                        "reputation",
                        "share in [0,1]",
                        "R, its name for keeping its word",
                        row -> row.states().reputation()[row.me()]));
    }

    private static List<Column<Row>> more(Labels labels) {
        return List.of(
                Column.number(
                        "solo_effort",
                        CAPABILITY,
                        "the effort it would make alone (E8)",
                        row -> row.own(TickRecord.States::soloEffort)),
                Column.text("name", "display name of the state", row -> labels.name(row.me())));
    }
}
