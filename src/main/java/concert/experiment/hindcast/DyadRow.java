package concert.experiment.hindcast;

import concert.experiment.hindcast.benchmark.Benchmarks;
import concert.experiment.hindcast.dyad.DyadCase;
import concert.experiment.hindcast.dyad.Reading;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.text.ExactNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a theory foresaw of a pair: a place among the cases of an origin. */
record DyadRow(HorizonCases all, String theory, int at) {
    private static final int DECIMALS = 9;

    private DyadCase pair() {
        return all.cases().get(at);
    }

    private static Stream<DyadRow> rows(List<HorizonCases> cases) {
        return cases.stream()
                .flatMap(each -> each.theories().keySet().stream()
                        .flatMap(theory ->
                                IntStream.range(0, each.cases().size()).mapToObj(at -> new DyadRow(each, theory, at))))
                .filter(DyadRow::told);
    }

    /** One year ahead the status of pairs not allied is what their formation says; it is not told twice. */
    private boolean told() {
        return all.horizon() > 1 || all.reading() == Reading.SIGNED || pair().before();
    }

    /** {@code dyads.csv}: what the scores are made of. */
    static CsvTable<DyadRow> table(List<HorizonCases> cases) {
        List<Column<DyadRow>> columns = new ArrayList<>(chance());
        for (String each : Benchmarks.NAMES) {
            columns.add(Column.number(
                    each,
                    "",
                    "the same chance by this benchmark, to nine decimals",
                    row -> ExactNumber.round(row.all.benchmarks().get(each)[row.at], DECIMALS)));
        }
        columns.addAll(question());
        return new CsvTable<>("dyads.csv", columns, () -> rows(cases));
    }

    private static List<Column<DyadRow>> chance() {
        return List.of(
                Column.text("theory", "under which was run", DyadRow::theory),
                Column.whole("origin", "year", "the world at whose end the runs begin", each -> each.all.origin()),
                Column.whole("horizon", "years", "after the origin", each -> each.all.horizon()),
                Column.whole(
                        "ccode1",
                        "",
                        "COW number of the one",
                        each -> each.pair().pair().low()),
                Column.whole(
                        "ccode2",
                        "",
                        "and of the other",
                        each -> each.pair().pair().high()),
                Column.number(
                        "chance",
                        "",
                        "share of runs in which the two are, as the target says",
                        each -> each.all.theories().get(each.theory)[each.at]),
                Column.flag("happened", "whether they were", each -> each.pair().after()));
    }

    /** What the chance is of; a pair of one theory, origin and horizon stands once for each. */
    private static List<Column<DyadRow>> question() {
        return List.of(
                Column.text(
                        "pact",
                        "defence, or any military pact",
                        each -> each.all.kind().name().toLowerCase(Locale.ROOT)),
                Column.text(
                        "target",
                        "formation (of pairs not allied at the origin: allied in any year up to the horizon), or status (of"
                                + " all: allied at the horizon), in which the allied show termination; one year ahead status has the"
                                + " allied alone, since formation tells the rest",
                        each -> each.all.reading() == Reading.SIGNED ? "formation" : "status"),
                Column.flag(
                        "allied",
                        "allied in the year of the origin",
                        each -> each.pair().before()),
                Column.whole(
                        "treaty",
                        "",
                        "year and a member of the signing, or of the end, that the pair has in common with others: those"
                                + " that are drawn together for intervals; 0 for none",
                        each -> each.pair().cluster()));
    }
}
