package concert.results.row;

import concert.results.table.Frame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A row of measures.csv; its moments are those of the file's columns.
 *
 * @param year label of the tick
 * @param values by the name of the measure, in the order of the columns; NaN where one does not apply
 */
public record MeasuresRow(int tick, String year, Map<String, Double> values) {
    private static final List<String> WHEN = List.of("tick", "year");

    /** Every row of a measures.csv, in order. */
    public static List<MeasuresRow> of(Frame measures) {
        List<String> names =
                measures.columns().stream().filter(each -> !WHEN.contains(each)).toList();
        return IntStream.range(0, measures.rows())
                .mapToObj(row -> of(measures, row, names))
                .toList();
    }

    private static MeasuresRow of(Frame measures, int row, List<String> names) {
        Map<String, Double> values = new LinkedHashMap<>();
        names.forEach(each -> values.put(each, measures.number(row, each)));
        return new MeasuresRow(measures.whole(row, "tick"), measures.label(row, "year"), values);
    }

    /** A measure; NaN where it does not apply or the version that wrote the file did not know it. */
    public double of(String measure) {
        return values.getOrDefault(measure, Double.NaN);
    }
}
