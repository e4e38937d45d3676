package concert.report;

import concert.chart.Plate;
import concert.results.Frame;
import java.util.List;

/** The charts: each a figure with its heading in type, the picture in a region that scrolls, and its figures as a table. */
final class Figures {
    private static final String NONE = "<p>No charts: the Java that made this page found no fonts to write with.</p>\n";

    private Figures() {}

    static Fragment section(List<Plate> plates, Frame measures) {
        StringBuilder html = new StringBuilder(plates.isEmpty() ? NONE : list(plates));
        for (Plate each : plates) {
            html.append(
                    figure(each, measures == null || each.svg().isEmpty() ? "" : Numbers.of(each.name(), measures)));
        }
        return new Section("charts", "Charts", html.toString()).fragment();
    }

    private static String list(List<Plate> plates) {
        StringBuilder html = new StringBuilder("<ol class=\"figures\">\n");
        for (Plate each : plates) {
            html.append("<li><a href=\"#chart-" + each.name() + "\">" + Html.text(each.title()) + "</a></li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    private static String figure(Plate plate, String numbers) {
        String id = "chart-" + plate.name();
        String svg = plate.svg().isEmpty() ? "" : region(plate, id);
        return """
                <figure id="%1$s" tabindex="-1">
                <figcaption>
                <h3 id="%1$s-title">%2$s</h3>
                <p id="%1$s-subtitle">%3$s</p>
                </figcaption>
                %4$s%5$s</figure>
                """.formatted(id, Html.text(plate.title()), Html.text(plate.subtitle()), svg, numbers);
    }

    private static String region(Plate plate, String id) {
        String svg = plate.svg()
                .replaceFirst("<svg ", "<svg role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-subtitle\" ");
        return "<div class=\"wide\" role=\"region\" tabindex=\"0\""
                + Html.attribute("aria-label", "Chart: " + plate.title()) + ">\n" + svg + "</div>\n";
    }
}
