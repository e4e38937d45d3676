package concert.report.hindcast;

import concert.experiment.hindcast.PactRow;
import concert.history.data.PactKind;
import concert.report.page.ChartNumbers;
import concert.report.page.ScrollingTable;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which defence pacts were foreseen, missed and dreamt in free runs, by theory and origin; the likeliest first. */
final class PactLists {
    private static final int MOST = 12;

    private PactLists() {}

    static String html(List<PactRow> rows) {
        int longest =
                rows.stream().mapToInt(each -> each.cases().horizon()).max().orElse(0);
        Map<String, Map<String, List<PactRow>>> tables = rows.stream()
                .filter(each -> each.cases().kind() == PactKind.DEFENCE)
                .filter(each -> longest == 1 || each.cases().horizon() > 1)
                .sorted(Comparator.comparingInt(each -> each.cases().horizon()))
                .collect(Collectors.groupingBy(
                        PactRow::theory,
                        LinkedHashMap::new,
                        Collectors.groupingBy(
                                each -> each.cases().origin() + ", "
                                        + each.cases().horizon() + " years",
                                LinkedHashMap::new,
                                Collectors.toList())));
        StringBuilder html =
                new StringBuilder("<p>As many pairs count as foreseen as signed defence pacts: those of highest"
                        + " chance. Hits signed, dreams did not, misses signed and were not foreseen. At most " + MOST
                        + " of each are named here; all, and one year ahead, are in pacts.csv.</p>\n");
        tables.forEach((theory, origins) -> html.append(table(theory, origins)));
        return html.toString();
    }

    private static String table(String theory, Map<String, List<PactRow>> origins) {
        ScrollingTable table = new ScrollingTable(theory, "origin", "hits", "misses", "dreams");
        origins.forEach(
                (origin, rows) -> table.row(origin, named(rows, "hit"), named(rows, "miss"), named(rows, "dream")));
        return table.html();
    }

    private static String named(List<PactRow> rows, String verdict) {
        List<PactRow> all =
                rows.stream().filter(each -> each.verdict().equals(verdict)).toList();
        String names = all.stream()
                .limit(MOST)
                .map(each -> each.one() + " - " + each.other() + " (" + ChartNumbers.brief(each.chance()) + ")")
                .collect(Collectors.joining("; "));
        return all.size() > MOST ? names + "; and " + (all.size() - MOST) + " more" : names;
    }
}
