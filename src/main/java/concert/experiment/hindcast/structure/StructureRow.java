package concert.experiment.hindcast.structure;

import concert.experiment.stat.Interval;
import concert.experiment.stat.Quantiles;
import concert.experiment.stat.Sample;
import concert.history.data.PactKind;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One measure of alliances in history and in the runs of a theory.
 *
 * @param theory under which was run
 * @param origin year
 * @param horizon years later
 * @param kind which pacts
 * @param measure which
 * @param truth at the horizon
 * @param persistence at the origin
 * @param runs mean over the runs, between the bounds that hold 90 % of them
 */
public record StructureRow(
        String theory,
        int origin,
        int horizon,
        PactKind kind,
        StructureMeasure measure,
        double truth,
        double persistence,
        Interval runs) {
    private static final double TAIL = .05;

    /**
     * The rows of a theory, a measure each.
     *
     * @param figures of each run, as {@link TrueStructure#of} has them
     */
    public static List<StructureRow> of(TrueStructure truth, String theory, List<double[]> figures) {
        List<StructureRow> rows = new ArrayList<>();
        for (StructureMeasure each : StructureMeasure.values()) {
            double[] values = Sample.valid(
                    figures.stream().mapToDouble(one -> one[each.ordinal()]).toArray());
            Interval runs = new Interval(
                    Quantiles.of(values, TAIL),
                    Arrays.stream(values).average().orElse(Double.NaN),
                    Quantiles.of(values, 1 - TAIL));
            rows.add(new StructureRow(
                    theory,
                    truth.origin(),
                    truth.horizon(),
                    truth.kind(),
                    each,
                    truth.after(each),
                    truth.before(each),
                    runs));
        }
        return rows;
    }

    /** {@code structure.csv}. */
    public static CsvTable<StructureRow> table(List<StructureRow> rows) {
        return CsvTable.of(
                "structure.csv",
                List.of(
                        Column.text("theory", "under which was run", StructureRow::theory),
                        Column.whole("origin", "year", "the world at whose end the runs begin", StructureRow::origin),
                        Column.whole("horizon", "years", "after the origin", StructureRow::horizon),
                        Column.text(
                                "pact",
                                "defence, or any military pact",
                                each -> each.kind.name().toLowerCase(Locale.ROOT)),
                        Column.text("measure", words(), each -> each.measure.key()),
                        Column.number("truth", "", "history's at the horizon", StructureRow::truth),
                        Column.number(
                                "persistence",
                                "",
                                "history's at the origin: what it is if nothing changes",
                                row -> row.persistence),
                        Column.number("mean", "", "over the runs to which it applies", each -> each.runs.estimate()),
                        Column.number("low", "", "5 % of the runs lie below", each -> each.runs.low()),
                        Column.number("high", "", "5 % of the runs lie above", each -> each.runs.high()),
                        Column.flag(
                                "inside",
                                "whether 90 % of the runs hold the truth",
                                each -> each.runs.holds(each.truth))),
                rows);
    }

    private static String words() {
        StringBuilder words = new StringBuilder();
        for (StructureMeasure each : StructureMeasure.values()) {
            words.append(words.isEmpty() ? "" : "; ")
                    .append(each.key())
                    .append(": ")
                    .append(each.meaning());
        }
        return words.toString();
    }
}
