package concert.report.page;

import concert.chart.draw.ChartSource;
import concert.chart.draw.DrawnChart;
import concert.chart.draw.NoFontsException;
import concert.results.row.MeasuresRow;
import java.io.IOException;
import java.util.List;

/** The charts: each a figure with its heading in type, the picture in a region that scrolls, and its figures as a table. */
public final class Figures {
    private static final String NONE = "<p>No charts: the Java that made this page found no fonts to write with.</p>\n";

    private Figures() {}

    /** The charts, those drawn already or else drawn now; none where this Java has no fonts: the rest needs none. */
    public static List<DrawnChart> drawn(List<DrawnChart> drawn, ChartSource source) throws IOException {
        try {
            return drawn.isEmpty() ? source.draw() : drawn;
        } catch (NoFontsException blank) {
            return List.of();
        }
    }

    /** The section of the charts, with the numbers behind each; {@code measures} are none where runs are many. */
    public static Fragment section(List<DrawnChart> charts, List<MeasuresRow> measures) {
        StringBuilder html = new StringBuilder(charts.isEmpty() ? NONE : list(charts));
        for (DrawnChart each : charts) {
            html.append(figure(
                    each, measures.isEmpty() || each.inset().isEmpty() ? "" : ChartNumbers.of(each.name(), measures)));
        }
        return new Section("charts", "Charts", html.toString()).fragment();
    }

    private static String list(List<DrawnChart> charts) {
        StringBuilder html = new StringBuilder("<ol class=\"figures\">\n");
        for (DrawnChart each : charts) {
            html.append("<li><a href=\"#chart-" + each.name() + "\">" + Html.text(each.title()) + "</a></li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    private static String figure(DrawnChart chart, String numbers) {
        String id = "chart-" + chart.name();
        String svg = chart.inset().isEmpty() ? "" : region(chart, id);
        return """
                <figure id="%1$s" tabindex="-1">
                <figcaption>
                <h3 id="%1$s-title">%2$s</h3>
                <p id="%1$s-subtitle">%3$s</p>
                </figcaption>
                %4$s%5$s</figure>
                """.formatted(id, Html.text(chart.title()), Html.text(chart.subtitle()), svg, numbers);
    }

    private static String region(DrawnChart chart, String id) {
        String svg = chart.inset()
                .replaceFirst("<svg ", "<svg role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-subtitle\" ");
        return "<div class=\"wide\" role=\"region\" tabindex=\"0\""
                + Html.attribute("aria-label", "Chart: " + chart.title()) + ">\n" + svg + "</div>\n";
    }
}
