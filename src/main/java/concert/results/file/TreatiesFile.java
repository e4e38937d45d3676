package concert.results.file;

import concert.model.record.RunRecord;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyText;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** treaties.csv: one row per treaty there ever was. */
public final class TreatiesFile {
    public static final String FILE = "treaties.csv";

    private TreatiesFile() {}

    public static CsvTable<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Treaty>> columns = Stream.of(terms(labels), life(labels), more(labels))
                .flatMap(List::stream)
                .toList();
        return new CsvTable<>(FILE, columns, () -> run.treaties().stream());
    }

    private static List<Column<Treaty>> terms(Labels labels) {
        String clause = "casus foederis: hard (will fight) or soft (as it deems necessary)";
        List<Column<TreatyText>> written = List.of(
                Column.text(
                        "kind", "its preset of obligations", text -> text.kind().key()),
                Column.flag(
                        "alliance",
                        "whether its members count as allies",
                        text -> text.kind().alliance()),
                Column.text(
                        "publicity",
                        "what outsiders were told: open, partial or secret",
                        text -> text.publicity().key()),
                Column.text(
                        "term",
                        "indefinite, ad-hoc, or a number of years",
                        text -> text.term().years(labels.run().calendar().perYear())),
                Column.text("clause", clause, text -> text.clause().key()));
        List<Column<Treaty>> columns = new ArrayList<>(List.of(
                Column.whole("treaty", "running number", "the treaty, as in every other file", Treaty::id),
                Column.text("name", "as history knows it, or made of its kind, founders and year", labels::name)));
        columns.addAll(Column.lift(written, Treaty::text));
        return columns;
    }

    private static List<Column<Treaty>> life(Labels labels) {
        String ever = "codes of all who were ever members, in order of signing";
        return List.of(
                Column.year("founded", "when it was signed", each -> labels.year(each.founded())),
                Column.year("ended", "when it ended; empty while it lives", each -> labels.yearOrNone(each.ended())),
                Column.text("cause", "why it ended", TreatiesFile::cause),
                Column.list("founders", "codes of the first signatories", each -> labels.codes(each.founders())),
                Column.list("members_ever", ever, each -> ever(each, labels)));
    }

    private static List<Column<Treaty>> more(Labels labels) {
        String targets = "codes of the states it was last directed at";
        return List.of(
                Column.text("text", "the treaty in plain words", new TreatyCard(labels)::of),
                Column.whole("founded_tick", "tick", "when it was signed; negative before the run", Treaty::founded),
                Column.whole("ended_tick", "tick", "when it ended", each -> each.alive() ? null : each.ended()),
                Column.list("targets", targets, each -> labels.codes(each.targets())));
    }

    private static String cause(Treaty treaty) {
        return treaty.alive() ? null : treaty.cause().key();
    }

    private static String ever(Treaty treaty, Labels labels) {
        return labels.codes(
                treaty.memberships().stream().map(Membership::state).distinct().toList());
    }
}
