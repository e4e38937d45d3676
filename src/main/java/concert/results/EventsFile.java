package concert.results;

import concert.model.Event;
import concert.model.RunRecord;
import java.util.List;

/** events.csv: every change of the world, in order. */
final class EventsFile {
    private EventsFile() {}

    static CsvTable<?> of(RunRecord run) {
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
        return new CsvTable<>(
                "events.csv", columns, () -> run.ticks().stream().flatMap(tick -> tick.events().stream()));
    }
}
