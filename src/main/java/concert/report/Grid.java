package concert.report;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A table that scrolls sideways in a region of its own where the page is too narrow for it. */
final class Grid {
    private static final String NUMBER = "[-+]?[0-9][0-9.,E%+-]*";

    private final StringBuilder rows = new StringBuilder();
    private final String caption;
    private final String heads;

    Grid(String caption, String... heads) {
        this.caption = Html.text(caption);
        this.heads = Arrays.stream(heads)
                .map(each -> "<th scope=\"col\">" + Html.text(each) + "</th>")
                .collect(Collectors.joining());
    }

    /** A row of texts; the first is its heading. */
    Grid row(String... texts) {
        return cells(Html.text(texts[0]), Arrays.copyOfRange(texts, 1, texts.length));
    }

    /** A row whose heading is HTML, such as a link. */
    Grid cells(String heading, String... texts) {
        rows.append("<tr><th scope=\"row\">").append(heading).append("</th>");
        for (String each : texts) {
            rows.append(each.matches(NUMBER) ? "<td class=\"number\">" : "<td>")
                    .append(Html.text(each))
                    .append("</td>");
        }
        rows.append("</tr>\n");
        return this;
    }

    String html() {
        return "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"" + caption + "\">\n<table>\n<caption>"
                + caption + "</caption>\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n" + rows
                + "</tbody>\n</table>\n</div>\n";
    }
}
