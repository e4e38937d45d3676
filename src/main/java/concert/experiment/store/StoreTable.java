package concert.experiment.store;

import concert.experiment.store.row.FactorRow;
import concert.experiment.store.row.Kept;
import concert.experiment.store.row.MeasureRow;
import concert.experiment.store.row.PartingRow;
import concert.experiment.store.row.ReadingRow;
import concert.experiment.store.row.SignRow;
import concert.experiment.store.row.TickRow;
import concert.measure.lasting.TreatyLife;
import concert.model.event.Event;
import concert.model.treaty.Treaty;
import concert.results.file.EventsFile;
import concert.results.file.TreatiesFile;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Labelled;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of the store: its columns, which its files share, and how many of the first of them tell its rows apart and order
 * them. What a file of a run has too is described there.
 */
public record StoreTable<R>(String name, int keys, List<Column<R>> columns) {
    private static final String MEASURE = "name, as in list measures";

    public static final StoreTable<Result> RUNS = new StoreTable<>(
            "runs",
            2,
            List.of(
                    Column.whole(
                            "run",
                            "",
                            "running number, from 1",
                            each -> each.job().run()),
                    Column.whole(
                            "point",
                            "",
                            "number of the design point",
                            each -> each.job().point()),
                    Column.whole(
                            "replication",
                            "",
                            "from 1; the same number has the same seed at every point",
                            each -> each.job().replication()),
                    Column.seed("seed of the run", each -> each.job().seed()),
                    Column.text("status", "done or failed", Result::status),
                    Column.text("reason", "what a failed run failed of", Result::reason)));

    public static final StoreTable<FactorRow> FACTORS = new StoreTable<>(
            "factors",
            2,
            List.of(
                    Column.whole("point", "", "number of the design point", FactorRow::point),
                    Column.text("path", "dotted path of the factor", FactorRow::path),
                    Column.text("value", "its value at the point, as written in YAML", FactorRow::value),
                    Column.number("number", "", "the same as a number; empty when it is none", FactorRow::number)));

    public static final StoreTable<Kept<MeasureRow>> MEASURES = ofRun(
            "measures",
            2,
            List.of(
                    Column.text("measure", MEASURE, MeasureRow::measure),
                    Column.number(
                            "value",
                            "",
                            "what stands for the run: its mean, end, sum or rate, as list measures says",
                            MeasureRow::value),
                    Column.number(
                            "mean", "", "mean over the ticks to which it applies; empty for a rate", MeasureRow::mean),
                    Column.number("last", "", "value in the last tick", MeasureRow::last),
                    Column.number(
                            "total",
                            "",
                            "sum over the ticks to which it applies; empty for a rate",
                            MeasureRow::total)));

    public static final StoreTable<Kept<SignRow>> DEGENERACIES = ofRun(
            "degeneracies",
            2,
            List.of(
                    Column.text("sign", "name of the sign of degeneracy", SignRow::sign),
                    Column.number("value", "", "what was found", SignRow::value),
                    Column.flag("found", "1 when it is beyond its threshold", SignRow::found)));

    public static final StoreTable<Kept<TickRow>> TICKS = ofRun(
            "ticks",
            3,
            List.of(
                    Column.whole("tick", "", "from 0", TickRow::tick),
                    Column.text("measure", MEASURE, TickRow::measure),
                    Column.number("value", "", "in that tick", TickRow::value)));

    public static final StoreTable<Kept<Labelled<Treaty>>> TREATIES = ofRun(
            "treaties",
            2,
            Column.named(
                    TreatiesFile.COLUMNS,
                    "treaty",
                    "name",
                    "kind",
                    "alliance",
                    "publicity",
                    "founded_tick",
                    "ended_tick",
                    "cause",
                    "founders",
                    "members_ever"));

    public static final StoreTable<Kept<Labelled<Event>>> EVENTS = numbered(
            "events", Column.named(EventsFile.COLUMNS, "tick", "event", "state", "other", "treaty", "cause", "detail"));

    public static final StoreTable<Kept<TreatyLife>> LIVES = ofRun(
            "lives",
            2,
            List.of(
                    Column.whole("treaty", "", "running number within the run", TreatyLife::treaty),
                    Column.text("kind", "as in treaties", each -> each.kind().key()),
                    Column.whole("seen_from", "", "age in ticks at which it is first seen", TreatyLife::seenFrom),
                    Column.whole("age", "", "in ticks, as far as it was seen", TreatyLife::ticks),
                    Column.flag("ended", "1 when its end was seen", TreatyLife::ended)));

    public static final StoreTable<Kept<PartingRow>> PARTINGS = ofRun(
            "partings",
            2,
            List.of(
                    Column.whole(
                            "other",
                            "",
                            "running number of the run under another theory and the same seed",
                            PartingRow::other),
                    Column.whole(
                            "tick", "", "the first in which they differ; empty when they never do", PartingRow::tick),
                    Column.text("year", "label of the tick", PartingRow::year),
                    Column.text("state", "code of the state whose decision parted them", PartingRow::state),
                    Column.text("sentence", "what parted them", PartingRow::sentence)));

    public static final StoreTable<Kept<ReadingRow>> READINGS = ofRun(
            "readings",
            2,
            List.of(
                    Column.text("observable", "what claims read off the run", ReadingRow::observable),
                    Column.number(
                            "value",
                            "",
                            "empty when the question did not arise or it could not be read",
                            ReadingRow::value),
                    Column.text("reason", "why it could not be read", ReadingRow::reason)));

    /** Every table, in the order of the store. */
    public static final List<StoreTable<?>> ALL =
            List.of(RUNS, FACTORS, MEASURES, DEGENERACIES, TICKS, TREATIES, EVENTS, LIVES, PARTINGS, READINGS);

    /** The column of the run, which every table of what runs left begins with. */
    private static <T> Column<Kept<T>> run() {
        return Column.whole("run", "", "running number", Kept::run);
    }

    private static <T> StoreTable<Kept<T>> ofRun(String name, int keys, List<Column<T>> columns) {
        return new StoreTable<>(name, keys, joined(List.of(run()), columns));
    }

    private static <T> StoreTable<Kept<T>> numbered(String name, List<Column<T>> columns) {
        Column<Kept<T>> number = Column.whole("number", "", "running number within the run", Kept::number);
        return new StoreTable<>(name, 3, joined(List.of(run(), number), columns));
    }

    private static <T> List<Column<Kept<T>>> joined(List<Column<Kept<T>>> own, List<Column<T>> columns) {
        return Stream.of(own, Column.<Kept<T>, T>lift(columns, Kept::what))
                .flatMap(List::stream)
                .toList();
    }

    /** Whether it holds what runs left, rather than the design. */
    public boolean leftByRuns() {
        return columns.get(0).name().equals("run");
    }

    /** The columns that tell its rows apart and order them. */
    public List<String> key() {
        return columns.subList(0, keys).stream().map(Column::name).toList();
    }

    /** The cells of a row, under the columns: null for an empty text. */
    Object[] cells(R row) {
        return columns.stream()
                .map(each -> each.value().apply(row))
                .map(each -> "".equals(each) ? null : each)
                .toArray();
    }

    /** Its file, described, without the rows, which the store writes. */
    public CsvTable<R> described() {
        return CsvTable.of(name + ".csv", columns, List.of());
    }
}
