package concert.report.hindcast;

import concert.experiment.hindcast.structure.StructureMeasure;
import concert.experiment.hindcast.structure.StructureRow;
import concert.history.data.PactKind;
import concert.report.page.ChartNumbers;
import concert.report.page.Html;
import concert.report.page.ScrollingTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** What defence pacts add up to in history and under each theory, a table for each horizon, over all its origins. */
final class StructureTables {
    private static final String HOW = """
            <p>Over the origins: history at the horizon and at the origin, and under each theory the mean of its runs, the mean
            of the bounds between which 90&nbsp;% of them lie, and at how many origins these hold history's figure. Each origin
            alone, and pacts of any kind, are in structure.csv. Treaties signed and ended within a year are not seen in
            history.</p>
            """;

    private StructureTables() {}

    static String html(List<StructureRow> rows) {
        StringBuilder html = new StringBuilder(HOW);
        Set<Integer> horizons = new TreeSet<>();
        rows.forEach(each -> horizons.add(each.horizon()));
        for (int horizon : horizons) {
            html.append(table(
                    horizon,
                    rows.stream()
                            .filter(each -> each.horizon() == horizon && each.kind() == PactKind.DEFENCE)
                            .toList()));
        }
        html.append("<details><summary>What the measures mean</summary>\n<dl>\n");
        for (StructureMeasure each : StructureMeasure.values()) {
            html.append("<dt>" + each.key() + "</dt><dd>" + Html.text(each.meaning()) + "</dd>\n");
        }
        return html.append("</dl>\n</details>\n").toString();
    }

    private static String table(int horizon, List<StructureRow> rows) {
        Set<String> theories = new LinkedHashSet<>();
        rows.forEach(each -> theories.add(each.theory()));
        List<String> heads = new ArrayList<>(List.of("measure", "history", "at the origin"));
        heads.addAll(theories);
        ScrollingTable table = new ScrollingTable(
                horizon == 1 ? "One year ahead" : horizon + " years free", heads.toArray(new String[0]));
        for (StructureMeasure measure : StructureMeasure.values()) {
            List<StructureRow> all =
                    rows.stream().filter(each -> each.measure() == measure).toList();
            List<String> cells = new ArrayList<>(
                    List.of(measure.key(), mean(all, StructureRow::truth), mean(all, StructureRow::persistence)));
            for (String theory : theories) {
                cells.add(cell(all.stream()
                        .filter(each -> each.theory().equals(theory))
                        .toList()));
            }
            table.row(cells.toArray(new String[0]));
        }
        return table.html();
    }

    private static String cell(List<StructureRow> rows) {
        long held =
                rows.stream().filter(each -> each.runs().holds(each.truth())).count();
        return mean(rows, each -> each.runs().estimate()) + " ("
                + mean(rows, each -> each.runs().low()) + " to "
                + mean(rows, each -> each.runs().high()) + "; " + held + " of " + rows.size() + ")";
    }

    private static String mean(List<StructureRow> rows, ToDoubleFunction<StructureRow> figure) {
        return ChartNumbers.figure(rows.stream()
                .mapToDouble(figure)
                .filter(each -> !Double.isNaN(each))
                .average()
                .orElse(Double.NaN));
    }
}
