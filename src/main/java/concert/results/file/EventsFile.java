package concert.results.file;

import concert.model.event.Event;
import concert.model.record.RunRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import java.util.List;

/** events.csv: every change of the world, in order. */
public final class EventsFile {
    public static final String FILE = "events.csv";

    private EventsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Event>> columns = List.of(
                Column.whole("tick", "tick", "from 0", Event::tick),
                Column.text("event", "what happened", Event::type),
                Column.text(
                        "state", "code of the state it happened to or that acted", each -> labels.code(each.state())),
                Column.text("other", "code of the other state concerned", each -> labels.code(each.other())),
                Column.whole(
                        "treaty",
                        "running number",
                        "the treaty concerned",
                        each -> each.treaty() < 0 ? null : each.treaty()),
                Column.text(
                        "cause",
                        "why",
                        each -> each.cause() == null ? null : each.cause().key()),
                Column.text(
                        "detail",
                        "the figures that drove it, as name=value, in the order of the axes for an identity",
                        Event::detail),
                Column.year("year", "label of the tick", each -> labels.year(each.tick())));
        return new CsvTable<>(FILE, columns, () -> run.ticks().stream().flatMap(tick -> tick.events().stream()));
    }
}
