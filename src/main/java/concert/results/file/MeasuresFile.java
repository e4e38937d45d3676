package concert.results.file;

import concert.measure.Band;
import concert.measure.Measure;
import concert.measure.Table;
import concert.measure.all.Measures;
import concert.model.Calendar;
import concert.model.record.RunRecord;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.results.table.Frame;
import concert.results.table.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** measures.csv: every measure tick by tick; and over several runs, measures-bands.csv. */
public final class MeasuresFile {
    public static final String FILE = "measures.csv";

    /** The file of what several runs measure together. */
    public static final String BANDS = "measures-bands.csv";

    private record Row(int tick, double[] values) {}

    private record Spread(int tick, Band band) {}

    private static final String WHEN =
            "from 0; a measure is of the world as the tick leaves it, after its wars, unless its meaning says otherwise";

    private static final List<String> WHENCE = List.of("tick", "year");

    private MeasuresFile() {}

    /** Of a run; {@code own} are the measures that its scenario adds to Concert's. */
    public static CsvTable<?> of(RunRecord run, Table table, List<Measure> own) {
        Labels labels = new Labels(run);
        List<Column<Row>> columns = new ArrayList<>(List.of(
                Column.whole("tick", "tick", WHEN, Row::tick),
                Column.year("year", "label of the tick", row -> labels.year(row.tick()))));
        for (int at = 0; at < table.columns().size(); at++) {
            columns.add(measure(table.columns().get(at), at, own));
        }
        Supplier<Stream<Row>> rows =
                () -> IntStream.range(0, table.ticks()).mapToObj(tick -> new Row(tick, table.row(tick)));
        return new CsvTable<>(FILE, columns, rows);
    }

    /**
     * The measures that a results folder holds, to the digits that its file tells.
     *
     * @throws IllegalArgumentException when the file is damaged
     */
    public static Table read(Path folder) throws IOException {
        Frame frame = Frame.read(folder.resolve(FILE));
        List<String> names =
                frame.columns().stream().filter(each -> !WHENCE.contains(each)).toList();
        Table table = new Table(names);
        for (int row = 0; row < frame.rows(); row++) {
            int at = row;
            table.add(names.stream().mapToDouble(each -> frame.number(at, each)).toArray());
        }
        return table;
    }

    private static Column<Row> measure(String name, int at, List<Measure> own) {
        Measure measure = own.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseGet(() -> Measures.of(name));
        String meaning =
                measure.meaning() + " For a run stands " + measure.summarised().words() + ".";
        return Column.number(name, measure.unit(), meaning, row -> row.values()[at]);
    }

    private static List<String> names(List<Table> runs) {
        return runs.isEmpty() ? Measures.names() : runs.get(0).columns();
    }

    public static CsvTable<?> bands(Calendar calendar, List<Table> runs) {
        String range = "of the runs in which the measure applies";
        List<Column<Spread>> columns = List.of(
                Column.whole("tick", "tick", "from 0", Spread::tick),
                Column.year("year", "label of the tick", row -> calendar.label(row.tick())),
                Column.text("measure", "name of the measure", row -> row.band().measure()),
                Column.number(
                        "mean",
                        "the measure's",
                        "mean " + range,
                        row -> row.band().mean()[row.tick()]),
                Column.number(
                        "low",
                        "the measure's",
                        "10 % quantile " + range,
                        row -> row.band().low()[row.tick()]),
                Column.number(
                        "high",
                        "the measure's",
                        "90 % quantile " + range,
                        row -> row.band().high()[row.tick()]));
        Supplier<Stream<Spread>> rows = () -> names(runs).stream()
                .map(name -> Band.of(runs, name))
                .flatMap(band -> IntStream.range(0, band.mean().length).mapToObj(tick -> new Spread(tick, band)));
        return new CsvTable<>(BANDS, columns, rows);
    }
}
