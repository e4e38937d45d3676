package concert.results;

import concert.model.Membership;
import concert.model.RunRecord;
import concert.model.Treaty;
import java.util.List;

/** treaties.csv: one row per treaty there ever was. */
final class TreatiesFile {
    private TreatiesFile() {}

    static Sheet<?> of(RunRecord run) {
        Labels labels = new Labels(run);
        TreatyCard card = new TreatyCard(labels);
        List<Column<Treaty>> columns = List.of(
                Column.whole("treaty", "running number", "the treaty, as in every other file", Treaty::id),
                Column.text("name", "as history knows it, or made of its kind, founders and year", labels::name),
                Column.text(
                        "kind", "its preset of obligations", each -> each.kind().key()),
                Column.flag(
                        "alliance",
                        "whether its members count as allies",
                        each -> each.kind().alliance()),
                Column.text(
                        "publicity",
                        "what outsiders were told: open, partial or secret",
                        each -> each.text().publicity().key()),
                Column.text(
                        "term",
                        "indefinite, ad-hoc, or a number of ticks",
                        each -> each.text().term().toString()),
                Column.text(
                        "clause",
                        "casus foederis: hard (will fight) or soft (as it deems necessary)",
                        each -> each.text().clause().key()),
                Column.year("founded", "when it was signed", each -> labels.year(each.founded())),
                Column.year("ended", "when it ended; empty while it lives", each -> labels.yearOrNone(each.ended())),
                Column.text(
                        "cause",
                        "why it ended",
                        each -> each.alive() ? null : each.cause().key()),
                Column.list("founders", "codes of the first signatories", each -> labels.codes(each.founders())),
                Column.list(
                        "members_ever",
                        "codes of all who were ever members, in order of signing",
                        each -> ever(each, labels)),
                Column.text("text", "the treaty in plain words", card::of),
                Column.whole("founded_tick", "tick", "when it was signed; negative before the run", Treaty::founded),
                Column.whole("ended_tick", "tick", "when it ended", each -> each.alive() ? null : each.ended()),
                Column.list(
                        "targets",
                        "codes of the states it was last directed at",
                        each -> labels.codes(each.targets())));
        return new Sheet<>("treaties.csv", columns, run.treaties().stream());
    }

    private static String ever(Treaty treaty, Labels labels) {
        return labels.codes(
                treaty.memberships().stream().map(Membership::state).distinct().toList());
    }
}
