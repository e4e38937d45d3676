package concert.experiment.fact;

import concert.experiment.design.Point;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of the runs of one point of a design, or of one theory compared.
 *
 * @param rows as they are of all runs
 */
public record PointFacts(Point point, List<FactRow> rows) {
    private record Row(PointFacts point, FactRow fact) {}

    /** What was set at the point, in words; empty where nothing was. */
    public String settings() {
        return point.settings().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(" "));
    }

    /** {@code points.csv}: a row a point and fact. */
    public static CsvTable<?> table(List<PointFacts> points) {
        List<Column<Row>> columns = List.of(
                Column.whole(
                        "point",
                        "",
                        "number of the design point",
                        row -> row.point().point().number()),
                Column.text(
                        "settings",
                        "what was set at the point, as path=value",
                        row -> row.point().settings()));
        return CsvTable.of(
                "points.csv",
                Stream.of(columns, Column.lift(FactRow.COLUMNS, Row::fact))
                        .flatMap(List::stream)
                        .toList(),
                points.stream()
                        .flatMap(point -> point.rows().stream().map(row -> new Row(point, row)))
                        .toList());
    }
}
