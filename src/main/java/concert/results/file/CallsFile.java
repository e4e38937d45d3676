package concert.results.file;

import concert.model.event.War;
import concert.model.event.War.Call;
import concert.model.record.RunRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** calls.csv: one row per state that a war called, by treaty or by its own stake, with what moved it (E9). */
public final class CallsFile {
    public static final String FILE = "calls.csv";

    private record Row(War war, Call call) {}

    private CallsFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.whole(
                "war", "running number", "the war", each -> each.war().id()));
        columns.add(Column.whole(
                "tick", "tick", "when it was fought", each -> each.war().tick()));
        columns.add(Column.year(
                "year", "label of the tick", each -> labels.year(each.war().tick())));
        columns.add(Column.text(
                "lead", "code of the state whose side it was called to", each -> labels.code(lead(each, true))));
        columns.add(Column.text("foe", "code of the state on the other side", each -> labels.code(lead(each, false))));
        columns.addAll(Column.lift(called(labels), Row::call));
        return new CsvTable<>(
                FILE,
                columns,
                () -> run.ticks().stream()
                        .flatMap(tick -> tick.wars().stream())
                        .flatMap(war -> war.calls().stream().map(call -> new Row(war, call))));
    }

    private static int lead(Row row, boolean own) {
        return row.war().lead(own == row.call().withDefender());
    }

    private static List<Column<Call>> called(Labels labels) {
        String treaty = "the treaty that obliged it most; empty for one that came of its own will";
        String stake =
                "its own stake there; of one that came of its own will, by how much it is more than beside the foe";
        String reluctance = "what it had to overcome, taken off";
        return List.of(
                Column.text("state", "code of the state that was called", each -> labels.code(each.state())),
                Column.whole("treaty", "running number", treaty, each -> each.obliged() ? each.treaty() : null),
                Column.number("stake", "value", stake, each -> each.motive().stake()),
                Column.number(
                        "duty",
                        "value",
                        "what its promise bound it to",
                        each -> each.motive().duty()),
                Column.number(
                        "reluctance", "value", reluctance, each -> each.motive().reluctance()),
                Column.number(
                        "noise",
                        "value",
                        "what chance added",
                        each -> each.motive().noise()),
                Column.number("value", "value", "v = stake + duty - reluctance + noise (E9)", Call::value),
                Column.number("contributed", "the scenario's unit of capability", "q, what it gave", Call::contributed),
                Column.text("contribution", "force, token or nothing, by force-share (E9)", CallsFile::contribution),
                Column.flag("honoured", "1 when its clause counts it as help", Call::honoured));
    }

    private static String contribution(Call call) {
        return call.contribution().name().toLowerCase(Locale.ROOT);
    }
}
