package concert.experiment.hindcast.threat;

import concert.experiment.hindcast.threat.ThreatYear.Directed;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** {@code threats.csv}: what the scores of threats are made of. */
public final class ThreatTable {
    private record Cell(ThreatYear year, int at) {
        Directed pair() {
            return year.pairs().get(at);
        }
    }

    private ThreatTable() {}

    /** Every ordered pair of every year. */
    public static CsvTable<?> of(List<ThreatYear> years) {
        List<Column<Cell>> columns = new ArrayList<>(List.of(
                Column.whole("origin", "year", "the world at whose end threats are read", each -> each.year.origin()),
                Column.whole(
                        "initiator",
                        "",
                        "COW number of who is feared",
                        each -> each.pair().initiator()),
                Column.whole(
                        "target", "", "and of who fears it", each -> each.pair().target())));
        for (String each : years.isEmpty()
                ? List.<String>of()
                : List.copyOf(years.get(0).threats().keySet())) {
            columns.add(Column.number(
                    each,
                    "",
                    "Theta (E2) under this theory",
                    row -> row.year.threats().get(each)[row.at]));
        }
        columns.add(Column.number(
                "distance", "km", "between the capitals", each -> each.year.kilometres()[each.at]));
        columns.add(
                Column.number("rivalry", "", "W, 0 for none", each -> each.year.rivalry()[each.at]));
        columns.add(Column.whole(
                "onset",
                "year",
                "of the first militarized dispute after the origin that it began with the other; empty for none",
                each -> each.year.onsets()[each.at] == null ? null : each.year.onsets()[each.at].year()));
        columns.add(Column.whole(
                "dispute",
                "",
                "its number",
                each -> each.year.onsets()[each.at] == null ? null : each.year.onsets()[each.at].dispute()));
        return new CsvTable<>(
                "threats.csv",
                columns,
                () -> years.stream()
                        .flatMap(year -> IntStream.range(0, year.pairs().size()).mapToObj(at -> new Cell(year, at))));
    }
}
