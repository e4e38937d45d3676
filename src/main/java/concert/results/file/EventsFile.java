package concert.results.file;

import concert.model.event.Event;
import concert.model.record.RunRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labelled;
import java.util.List;
import java.util.stream.Stream;

/** events.csv: every change of the world, in order. */
public final class EventsFile {
    public static final String FILE = "events.csv";

    /** Its columns, which the store of an experiment shares. */
    public static final List<Column<Labelled<Event>>> COLUMNS = List.of(
            Column.whole("tick", "tick", "from 0", row -> row.what().tick()),
            Column.text("event", "what happened", row -> row.what().type()),
            Column.text(
                    "state",
                    "code of the state it happened to or that acted",
                    row -> row.labels().code(row.what().state())),
            Column.text(
                    "other",
                    "code of the other state concerned",
                    row -> row.labels().code(row.what().other())),
            Column.whole("treaty", "running number", "the treaty concerned", row -> treaty(row.what())),
            Column.text("cause", "why", row -> cause(row.what())),
            Column.text(
                    "detail",
                    "the figures that drove it, as name=value, in the order of the axes for an identity",
                    row -> row.what().detail()),
            Column.year(
                    "year",
                    "label of the tick",
                    row -> row.labels().year(row.what().tick())));

    private EventsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        return new CsvTable<>(FILE, COLUMNS, () -> rows(run));
    }

    /** Its rows. */
    public static Stream<Labelled<Event>> rows(RunRecord run) {
        return Labelled.of(run, run.ticks().stream().flatMap(tick -> tick.events().stream()));
    }

    private static Integer treaty(Event event) {
        return event.treaty() < 0 ? null : event.treaty();
    }

    private static String cause(Event event) {
        return event.cause() == null ? null : event.cause().key();
    }
}
