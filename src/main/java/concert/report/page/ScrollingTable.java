package concert.report.page;

import java.util.Arrays;

/** A table that scrolls sideways in a region of its own where the page is too narrow for it. */
public final class ScrollingTable {
    private static final String NUMBER = "[-+<]?[0-9][0-9.,E%+-]*";
    private static final String RIGHT = " class=\"number\"";

    private final StringBuilder rows = new StringBuilder();
    private final String caption;
    private final String[] heads;
    private final boolean[] numbers;

    public ScrollingTable(String caption, String... heads) {
        this.caption = Html.text(caption);
        this.heads = heads.clone();
        this.numbers = new boolean[heads.length];
    }

    /** A row of texts; the first is its heading. */
    public ScrollingTable row(String... texts) {
        return cells(Html.text(texts[0]), Arrays.copyOfRange(texts, 1, texts.length));
    }

    /** A row whose heading is HTML, such as a link. */
    public ScrollingTable cells(String heading, String... texts) {
        rows.append("<tr><th scope=\"row\">").append(heading).append("</th>");
        for (int at = 0; at < texts.length; at++) {
            boolean number = texts[at].matches(NUMBER);
            numbers[at + 1] |= number;
            rows.append("<td")
                    .append(number ? RIGHT : "")
                    .append('>')
                    .append(Html.text(texts[at]))
                    .append("</td>");
        }
        rows.append("</tr>\n");
        return this;
    }

    public String html() {
        StringBuilder top = new StringBuilder();
        for (int at = 0; at < heads.length; at++) {
            top.append("<th scope=\"col\"" + (numbers[at] ? RIGHT : "") + ">" + Html.text(heads[at]) + "</th>");
        }
        return """
                <div class="wide" role="region" tabindex="0" aria-label="%1$s">
                <table>
                <caption>%1$s</caption>
                <thead><tr>%2$s</tr></thead>
                <tbody>
                %3$s</tbody>
                </table>
                </div>
                """.formatted(caption, top, rows);
    }
}
