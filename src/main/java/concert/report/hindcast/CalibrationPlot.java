package concert.report.hindcast;

import concert.experiment.hindcast.CalibrationRow;
import concert.report.page.Html;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Calibration as small charts, one for each theory or benchmark: the share that came over the chance given, both on a
 * square-root scale so that rare pacts can be seen. A point on the line was given the chance it deserved.
 */
final class CalibrationPlot {
    private static final int SIZE = 150;
    private static final int EDGE = 28;
    private static final double[] TICKS = {0, .1, .4, 1};

    private CalibrationPlot() {}

    /** Of the formation of defence pacts; the other targets' points are in calibration.csv. */
    static String html(List<CalibrationRow> rows) {
        Map<String, Map<String, List<CalibrationRow>>> groups = new LinkedHashMap<>();
        for (CalibrationRow each : rows) {
            if (each.target().equals("formation-defence")) {
                String name = each.era() + ", " + (each.horizon() == 1 ? "one year" : each.horizon() + " years");
                groups.computeIfAbsent(name, none -> new LinkedHashMap<>())
                        .computeIfAbsent(each.theory(), none -> new ArrayList<>())
                        .add(each);
            }
        }
        StringBuilder html =
                new StringBuilder("<p>New defence pacts: the share that came (upwards) by the chance that was"
                        + " given (to the right). Points below the line were promised too much. Larger points are of more"
                        + " pairs.</p>\n");
        groups.forEach((name, theories) -> {
            html.append("<h3>").append(Html.text(name)).append("</h3>\n<div>\n");
            theories.forEach((theory, points) -> html.append(chart(theory, points)));
            html.append("</div>\n");
        });
        return html.toString();
    }

    private static String chart(String theory, List<CalibrationRow> points) {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg width=\"%1$d\" height=\"%2$d\" viewBox=\"0 0 %1$d %2$d\" role=\"img\" aria-label=\"%3$s\">%n",
                SIZE + 2 * EDGE,
                SIZE + 2 * EDGE,
                Html.text("Calibration of " + theory)));
        svg.append("<text x=\"" + EDGE + "\" y=\"16\" font-size=\"12\">" + Html.text(theory) + "</text>\n");
        svg.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f %.1f H%.1f M%.1f %.1f V%.1f M%.1f %.1f L%.1f %.1f\" fill=\"none\""
                        + " stroke=\"currentColor\" stroke-opacity=\".4\"/>%n",
                across(0),
                up(0),
                across(1),
                across(0),
                up(0),
                up(1),
                across(0),
                up(0),
                across(1),
                up(1)));
        for (double each : TICKS) {
            String tick = Double.toString(each).replaceAll("\\.0$", "");
            svg.append(label(across(each) - 4, up(0) + 14, tick)).append(label(4, up(each) + 4, tick));
        }
        points.forEach(each -> svg.append(point(each)));
        return svg.append("</svg>\n").toString();
    }

    private static String label(double x, double y, String text) {
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"10\">%s</text>%n", x, y, text);
    }

    private static String point(CalibrationRow each) {
        return String.format(
                Locale.ROOT,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"var(--blue)\" fill-opacity=\".7\"><title>%d pairs,"
                        + " chance %.4f, came %.4f</title></circle>%n",
                across(each.bin().chance()),
                up(each.bin().happened()),
                2 + Math.min(5, Math.sqrt(each.bin().cases()) / 20),
                each.bin().cases(),
                each.bin().chance(),
                each.bin().happened());
    }

    private static double across(double chance) {
        return EDGE + SIZE * Math.sqrt(chance);
    }

    private static double up(double share) {
        return EDGE + SIZE * (1 - Math.sqrt(share));
    }
}
