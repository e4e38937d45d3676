package concert.results.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures written one below the other with their sum. */
final class SumTable {
    private static final double UNIT = 1e-4;

    private SumTable() {}

    /** One line per figure, a rule and the total; what rounding to four decimals leaves over has a line of its own. */
    static List<String> lines(Map<String, Double> figures, double total) {
        int width = figures.keySet().stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        long left = Math.round(total / UNIT);
        for (Map.Entry<String, Double> each : figures.entrySet()) {
            lines.add(line(each.getKey(), each.getValue(), Math.max(width, 8)));
            left -= Math.round(each.getValue() / UNIT);
        }
        if (left != 0) {
            lines.add(line("rounding", left * UNIT, Math.max(width, 8)));
        }
        lines.add("      " + "-".repeat(Math.max(width, 8) + 10));
        lines.add(line("value", total, Math.max(width, 8)));
        return lines;
    }

    private static String line(String name, double value, int width) {
        return String.format(Locale.ROOT, "      %-" + width + "s%10.4f", name, Math.round(value / UNIT) * UNIT + 0.0);
    }
}
