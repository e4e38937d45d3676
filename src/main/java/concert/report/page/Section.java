package concert.report.page;

/** A section of the page: an id, a heading that the table of contents lists, and HTML. */
public record Section(String id, String heading, String content) {
    public Fragment fragment() {
        return Fragment.of(
                "<section id=\"" + id + "\" tabindex=\"-1\" aria-labelledby=\"" + id + "-heading\">\n<h2 id=\"" + id
                        + "-heading\">" + Html.text(heading) + "</h2>\n" + content + "</section>\n");
    }
}
