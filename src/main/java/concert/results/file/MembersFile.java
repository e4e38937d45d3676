package concert.results.file;

import concert.model.record.RunRecord;
import concert.model.treaty.Membership;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** members.csv: one row per membership. */
public final class MembersFile {
    public static final String FILE = "members.csv";

    private record Row(int treaty, Membership membership) {}

    private MembersFile() {}

    public static CsvTable<?> of(RunRecord run) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.whole("treaty", "running number", "the treaty", Row::treaty));
        columns.addAll(Column.lift(columns(new Labels(run)), Row::membership));
        Supplier<Stream<Row>> rows = () -> run.treaties().stream()
                .flatMap(treaty -> treaty.memberships().stream().map(each -> new Row(treaty.id(), each)));
        return new CsvTable<>(FILE, columns, rows);
    }

    private static List<Column<Membership>> columns(Labels labels) {
        String ccode = "of the member; empty for a state of fiction";
        String left = "when it left or the treaty ended; empty while it is a member";
        return List.of(
                Column.text("state", "code of the member", each -> labels.code(each.state())),
                Column.whole("ccode", "COW code", ccode, each -> labels.ccode(each.state())),
                Column.year("joined", "when it signed", each -> labels.year(each.joined())),
                Column.year("left", left, each -> labels.yearOrNone(each.left())),
                Column.text(
                        "how", "how it came in: founder or acceded", each -> each.founder() ? "founder" : "acceded"),
                Column.text("cause", "why it left", MembersFile::cause),
                Column.whole("joined_tick", "tick", "when it signed; negative before the run", Membership::joined),
                Column.whole("left_tick", "tick", "when it left", MembersFile::left));
    }

    private static String cause(Membership membership) {
        return membership.cause() == null ? null : membership.cause().key();
    }

    private static Integer left(Membership membership) {
        return membership.left() < 0 ? null : membership.left();
    }
}
