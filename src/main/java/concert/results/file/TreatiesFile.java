package concert.results.file;

import concert.model.record.RunRecord;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyText;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labelled;
import concert.results.table.Labels;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** treaties.csv: one row per treaty there ever was. */
public final class TreatiesFile {
    public static final String FILE = "treaties.csv";

    /** Its columns, which the store of an experiment shares. */
    public static final List<Column<Labelled<Treaty>>> COLUMNS =
            Stream.of(name(), terms(), life(), more()).flatMap(List::stream).toList();

    private TreatiesFile() {}

    public static CsvTable<?> of(RunRecord run) {
        return new CsvTable<>(FILE, COLUMNS, () -> rows(run));
    }

    /** Its rows. */
    public static Stream<Labelled<Treaty>> rows(RunRecord run) {
        return Labelled.of(run, run.treaties().stream());
    }

    private static List<Column<Labelled<Treaty>>> name() {
        return List.of(
                Column.whole(
                        "treaty",
                        "running number",
                        "the treaty, as in every other file",
                        row -> row.what().id()),
                Column.text(
                        "name",
                        "at signing: as history knows it, or made of its kind, founders and year",
                        row -> row.labels().name(row.what())));
    }

    private static List<Column<Labelled<Treaty>>> terms() {
        String clause = "casus foederis: hard (will fight) or soft (as it deems necessary)";
        return List.of(
                written("kind", "its preset of obligations", text -> text.kind().key()),
                Column.flag(
                        "alliance",
                        "whether its members count as allies",
                        row -> row.what().kind().alliance()),
                written(
                        "publicity",
                        "what outsiders were told: open, partial or secret",
                        text -> text.publicity().key()),
                Column.text("term", "indefinite, ad-hoc, or a number of years", TreatiesFile::term),
                written("clause", clause, text -> text.clause().key()));
    }

    private static Column<Labelled<Treaty>> written(String name, String meaning, Function<TreatyText, String> cell) {
        return Column.text(name, meaning, row -> cell.apply(row.what().text()));
    }

    private static List<Column<Labelled<Treaty>>> life() {
        return List.of(
                Column.year(
                        "founded",
                        "when it was signed",
                        row -> row.labels().year(row.what().founded())),
                Column.year(
                        "ended",
                        "when it ended; empty while it lives",
                        row -> row.labels().yearOrNone(row.what().ended())),
                Column.text("cause", "why it ended", row -> cause(row.what())),
                Column.list(
                        "founders",
                        "codes of the first signatories",
                        row -> row.labels().codes(row.what().founders())),
                Column.list(
                        "members_ever",
                        "codes of all who were ever members, in order of signing",
                        row -> ever(row.what(), row.labels())));
    }

    private static List<Column<Labelled<Treaty>>> more() {
        return List.of(
                Column.text("text", "the treaty in plain words", row -> new TreatyCard(row.labels()).of(row.what())),
                Column.whole(
                        "founded_tick",
                        "tick",
                        "when it was signed; negative before the run",
                        row -> row.what().founded()),
                Column.whole("ended_tick", "tick", "when it ended", row -> ended(row.what())),
                Column.list(
                        "targets",
                        "codes of the states it was last directed at",
                        row -> row.labels().codes(row.what().targets())),
                Column.text(
                        "label",
                        "its name, and who came and went since, of the members it has or had last",
                        row -> row.labels().label(row.what())));
    }

    private static String term(Labelled<Treaty> row) {
        return row.what().text().term().years(row.labels().run().calendar().perYear());
    }

    private static Integer ended(Treaty treaty) {
        return treaty.alive() ? null : treaty.ended();
    }

    private static String cause(Treaty treaty) {
        return treaty.alive() ? null : treaty.cause().key();
    }

    private static String ever(Treaty treaty, Labels labels) {
        return labels.codes(
                treaty.memberships().stream().map(Membership::state).distinct().toList());
    }
}
