package concert.report.page;

/**
 * A part of a page.
 *
 * @param style CSS; its selectors begin with the id of the section, so that they reach nothing else
 * @param body HTML: a {@code <section id="...">} whose first child is an {@code <h2>}, which the table of contents lists;
 *     data goes into a {@code <script type="application/json">}
 * @param script JavaScript, run once the whole page is there; empty for none
 */
public record Fragment(String style, String body, String script) {

    /** A part that needs no style or script of its own. */
    static Fragment of(String body) {
        return new Fragment("", body, "");
    }
}
