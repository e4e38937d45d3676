package concert.results;

import concert.model.Membership;
import concert.model.RunRecord;
import java.util.List;
import java.util.stream.Stream;

/** members.csv: one row per membership. */
final class MembersFile {
    private record Row(int treaty, Membership membership) {
        int state() {
            return membership.state();
        }
    }

    private MembersFile() {}

    static Sheet<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = List.of(
                Column.whole("treaty", "running number", "the treaty", Row::treaty),
                Column.text("state", "code of the member", row -> labels.code(row.state())),
                Column.whole(
                        "ccode",
                        "COW code",
                        "of the member; empty for a state of fiction",
                        row -> labels.ccode(row.state())),
                Column.year(
                        "joined",
                        "when it signed",
                        row -> labels.year(row.membership().joined())),
                Column.year(
                        "left",
                        "when it left or the treaty ended; empty while it is a member",
                        row -> labels.yearOrNone(row.membership().left())),
                Column.text(
                        "how",
                        "how it came in: founder or acceded",
                        row -> row.membership().founder() ? "founder" : "acceded"),
                Column.text("cause", "why it left", row -> cause(row.membership())),
                Column.whole(
                        "joined_tick",
                        "tick",
                        "when it signed; negative before the run",
                        row -> row.membership().joined()),
                Column.whole("left_tick", "tick", "when it left", row -> left(row.membership())));
        Stream<Row> rows = run.treaties().stream()
                .flatMap(treaty -> treaty.memberships().stream().map(each -> new Row(treaty.id(), each)));
        return new Sheet<>("members.csv", columns, rows);
    }

    private static String cause(Membership membership) {
        return membership.cause() == null ? null : membership.cause().key();
    }

    private static Integer left(Membership membership) {
        return membership.left() < 0 ? null : membership.left();
    }
}
