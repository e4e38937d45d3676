package concert.experiment.fact;

import concert.measure.lasting.Survival;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * One fact of a world beside its band.
 *
 * @param name of the fact
 * @param meaning in words
 * @param value mean over the world's spans of ten years, and over its runs; NaN where there is nothing to tell it of
 * @param band null where history's is not known
 * @param runs told of
 */
public record FactRow(String name, String meaning, double value, FactBand band, int runs) {
    static final List<Column<FactRow>> COLUMNS = List.of(
            Column.text("fact", "regularity", FactRow::name),
            Column.number("value", "", "mean over the spans of ten years, and over runs", FactRow::value),
            Column.number(
                    "low", "", "lower bound of the band; empty where history tells none", each -> bound(each, true)),
            Column.number("high", "", "upper bound; empty where there is none", each -> bound(each, false)),
            Column.whole("in", "0 or 1", "whether the value lies between", FactRow::in),
            Column.text("source", "of the band", each -> each.band == null ? "" : each.band.source()),
            Column.text(
                    "era",
                    "years of the band: the world's own era, or the nearest begun by then",
                    each -> each.band == null ? "" : each.band.from() + "-" + each.band.to()),
            Column.whole("runs", "runs", "in which there is something to tell it of", FactRow::runs),
            Column.text("meaning", "of the fact, in words", FactRow::meaning));

    /** The facts of what runs of one world show; the lives of their treaties are told of all runs together. */
    public static List<FactRow> of(List<RunYears.Shown> shown, List<FactBand> bands) {
        List<List<Counted>> runs = shown.stream().map(RunYears.Shown::years).toList();
        List<FactRow> rows = new ArrayList<>();
        int middle = runs.isEmpty() ? 0 : middle(runs.get(0));
        for (Fact each : Fact.ALL) {
            double[] means = runs.stream()
                    .map(each::windows)
                    .filter(windows -> windows.length > 0)
                    .mapToDouble(windows -> Arrays.stream(windows).average().orElseThrow())
                    .toArray();
            double value = DoubleStream.of(means).average().orElse(Double.NaN);
            rows.add(new FactRow(
                    each.name(), each.meaning(), value, FactBand.of(bands, each.name(), middle), means.length));
        }
        List<Survival.Spell> lives =
                shown.stream().flatMap(each -> each.lives().stream()).toList();
        int signed =
                (int) shown.stream().filter(each -> !each.lives().isEmpty()).count();
        FactBand band = FactBand.of(bands, PactLife.NAME, middle);
        rows.add(new FactRow(PactLife.NAME, PactLife.MEANING, PactLife.median(lives), band, signed));
        return rows;
    }

    /** The year whose era the bands of a run are of; 0 for none. */
    public static int middle(List<Counted> years) {
        return years.isEmpty() ? 0 : years.get(years.size() / 2).year();
    }

    /** 1 in the band, 0 out of it, null where nothing can be told. */
    public Integer in() {
        return Double.isNaN(value) || band == null ? null : band.holds(value) ? 1 : 0;
    }

    /** {@code facts.csv}. */
    public static CsvTable<FactRow> table(List<FactRow> rows) {
        return CsvTable.of("facts.csv", COLUMNS, rows);
    }

    private static double bound(FactRow row, boolean low) {
        double bound = row.band == null ? Double.NaN : low ? row.band.low() : row.band.high();
        return Double.isInfinite(bound) ? Double.NaN : bound;
    }
}
