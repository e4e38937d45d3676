package concert.report.page;

import concert.model.Calendar;
import concert.results.row.MeasuresRow;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The numbers behind a chart, tick by tick, where it shows measures; for reading without seeing it. */
public final class ChartNumbers {
    /** More rows than this are for measures.csv, not for a page. */
    private static final int MOST = 250;

    private static final MathContext TWO = new MathContext(2);

    /** What is smaller is shown as nothing. */
    private static final double LEAST = 1e-6;

    /** Beginnings of the names of the measures that a chart shows or that sum up what it shows. */
    private static final Map<String, List<String>> OF_CHART = Map.of(
            "treaties", List.of("alliances", "treaties", "states_allied"),
            "cohesion", List.of("cohesion"),
            "stances", List.of("stance_"),
            "polarity", List.of("concentration", "effective_", "polarization"),
            "burden", List.of("burden", "effort_saved"),
            "snyder", List.of("abandonment", "entrapment"));

    private ChartNumbers() {}

    static String of(String chart, List<MeasuresRow> measures) {
        List<String> wanted = OF_CHART.getOrDefault(chart, List.of());
        List<String> columns = measures.get(0).values().keySet().stream()
                .filter(each -> wanted.stream().anyMatch(each::startsWith))
                .toList();
        if (columns.isEmpty() || measures.size() > MOST) {
            return "";
        }
        return "<details><summary>The numbers</summary>\n" + table(columns, measures) + "</details>\n";
    }

    private static String table(List<String> columns, List<MeasuresRow> measures) {
        String[] heads = new String[columns.size() + 1];
        heads[0] = "year";
        for (int at = 0; at < columns.size(); at++) {
            heads[at + 1] = columns.get(at).replace('_', ' ');
        }
        ScrollingTable grid = new ScrollingTable("Measures of each tick, from measures.csv", heads);
        for (MeasuresRow tick : measures) {
            String[] cells = new String[heads.length];
            cells[0] = Calendar.dated(tick.year());
            for (int at = 0; at < columns.size(); at++) {
                cells[at + 1] = brief(tick.of(columns.get(at)));
            }
            grid.row(cells);
        }
        return grid.html();
    }

    /** A number with three decimals at most, empty for NaN. */
    public static String brief(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return Double.isNaN(value) ? "" : Double.toString(value);
        }
        BigDecimal rounded =
                new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** A probability, empty for NaN. */
    public static String chance(double p) {
        return p < .001 ? "<0.001" : figure(p);
    }

    /** A number with three significant digits or so, empty for NaN. */
    public static String figure(double value) {
        double size = Math.abs(value);
        if (!(size > 0 && size < 1e7)) {
            return brief(value);
        }
        if (size < .001) {
            return size < LEAST ? "0.000" : new BigDecimal(value).round(TWO).toPlainString();
        }
        int digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
