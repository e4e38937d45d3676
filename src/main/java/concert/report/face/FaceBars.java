package concert.report.face;

import concert.experiment.face.FaceRow;
import concert.report.page.Html;
import concert.results.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One face: what is asked, a bar for each theory, and the seeds to open. */
final class FaceBars {
    /** So many seeds are named; the table has all. */
    private static final int SHOWN = 10;

    private static final int FULL = 100;

    private FaceBars() {}

    /** The style of the bars in a section. */
    static String style(String id) {
        return """
                #%1$s .face { max-width: 60rem; margin: 0 0 2rem; }
                #%1$s .bar { display: grid; grid-template-columns: 13rem minmax(6rem, 1fr) 4.5rem; gap: .2rem 1rem;
                  align-items: center; margin: .25rem 0; font-size: .9rem; }
                #%1$s .bar svg { display: block; width: 100%%; height: 1.1rem; background: var(--shade); }
                #%1$s .bar b { text-align: right; font-variant-numeric: tabular-nums; }
                #%1$s .said { margin: 0 0 .4rem; font-size: .9rem; color: var(--faint); }
                @media (max-width: 40rem) {
                  #%1$s .bar { grid-template-columns: minmax(6rem, 1fr) 4.5rem; }
                  #%1$s .bar span { grid-column: 1 / -1; }
                  #%1$s summary { padding: .5rem 0; }
                }
                """.formatted(id);
    }

    static String html(List<FaceRow> rows, String command) {
        FaceRow first = rows.get(0);
        StringBuilder html = new StringBuilder("<div class=\"face\">\n<h3>" + Html.text(first.face().name()) + "</h3>\n");
        if (!first.face().about().isBlank()) {
            html.append("<p class=\"said\">" + Html.text(first.face().about()) + "</p>\n");
        }
        rows.forEach(each -> html.append(bar(each)));
        html.append("<details>\n<summary>Condition and seeds to open</summary>\n<pre>")
                .append(Html.lines(first.face().condition()))
                .append("</pre>\n<ul>\n");
        rows.forEach(each -> html.append(seeds(each, command)));
        return html.append("</ul>\n</details>\n</div>\n").toString();
    }

    private static String bar(FaceRow row) {
        String label = label(row);
        return "<div class=\"bar\"><span>" + Html.text(row.theory()) + (row.faulty() ? ": too often" : "") + "</span>"
                + svg(row, label) + "<b>" + label + "</b></div>\n";
    }

    private static String label(FaceRow row) {
        return row.runs() == 0
                ? "untold"
                : String.format(Locale.ROOT, "%.0f %%", FULL * row.share().estimate());
    }

    private static String svg(FaceRow row, String label) {
        String name = Html.attribute("aria-label", row.theory() + ": " + label + " of " + Words.count(row.runs(), "run", "runs"));
        String bars = row.runs() == 0
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<rect width=\"%.2f\" height=\"10\" fill=\"%s\"/><rect x=\"%.2f\" y=\"4.5\" width=\"%.2f\""
                                + " height=\"1\" fill=\"var(--ink)\"/>",
                        FULL * row.share().estimate(),
                        row.faulty() ? "#d55e00" : "var(--blue)",
                        FULL * row.share().low(),
                        FULL * (row.share().high() - row.share().low()));
        return "<svg role=\"img\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\"" + name + ">" + bars + "</svg>";
    }

    private static String seeds(FaceRow row, String command) {
        boolean rare = !row.yes().isEmpty() && row.yes().size() <= row.no().size();
        List<Long> few = rare || row.no().isEmpty() ? row.yes() : row.no();
        String play = few.isEmpty()
                ? ""
                : "<br/><code>" + Html.text(command + " --theory " + Words.quoted(row.theory()) + " --seed " + few.get(0))
                        + "</code>";
        return "<li><b>" + Html.text(row.theory()) + "</b>: true in " + list(row.yes()) + "; not in " + list(row.no())
                + play + "</li>\n";
    }

    private static String list(List<Long> seeds) {
        if (seeds.isEmpty()) {
            return "no seed";
        }
        String shown =
                seeds.stream().limit(SHOWN).map(Object::toString).collect(Collectors.joining(", "));
        int more = seeds.size() - SHOWN;
        return (seeds.size() == 1 ? "seed " : "seeds ") + shown + (more > 0 ? " and " + more + " more" : "");
    }
}
