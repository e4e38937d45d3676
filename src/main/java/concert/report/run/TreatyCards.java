package concert.report.run;

import concert.model.Calendar;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Section;
import concert.results.file.MembersFile;
import concert.results.file.TreatiesFile;
import concert.results.row.MemberRow;
import concert.results.row.TreatyRow;
import concert.results.table.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A card for each treaty: what it is called, its kind, life and end, the text itself and who was a member when. */
public final class TreatyCards {
    /** With more treaties than this the texts are folded. */
    private static final int OPEN = 60;

    private final RunPageData run;
    private final List<TreatyRow> treaties;
    private final Map<Integer, List<String>> members;

    public TreatyCards(RunPageData run) throws IOException {
        this.run = run;
        this.treaties = TreatyRow.of(run.files().frame(TreatiesFile.FILE));
        this.members = members(run);
    }

    private static Map<Integer, List<String>> members(RunPageData run) throws IOException {
        Map<Integer, List<String>> members = new TreeMap<>();
        for (MemberRow row : MemberRow.of(run.files().frame(MembersFile.FILE))) {
            String said = run.names().of(row.state()) + ": " + row.how() + " " + row.joined()
                    + (row.still() ? ", a member at the end" : ", out " + row.left() + " (" + row.cause() + ")");
            members.computeIfAbsent(row.treaty(), each -> new ArrayList<>()).add(said);
        }
        return members;
    }

    public Fragment fragment() {
        StringBuilder html = new StringBuilder(treaties.isEmpty() ? "<p>There was no treaty.</p>\n" : filter());
        html.append("<div class=\"cards\">\n");
        treaties.forEach(each -> html.append(card(each)));
        return new Section("treaties", "Treaties", html + "</div>\n").fragment();
    }

    /** Shown by the script alone, which it is of no use without. */
    private static String filter() {
        StringBuilder kinds = new StringBuilder(option("", "every kind"));
        for (TreatyKind each : TreatyKind.all()) {
            kinds.append(option(each.key(), each.title()));
        }
        StringBuilder publicities = new StringBuilder(option("", "open, partial and secret"));
        for (Publicity each : Publicity.values()) {
            publicities.append(option(each.key(), each.key()));
        }
        String lives = option("", "standing and ended") + option("standing", "standing") + option("ended", "ended");
        return "<div class=\"filter\" hidden=\"\" role=\"group\" aria-label=\"Which treaties are shown\">\n"
                + select("kind", "Kind", kinds.toString())
                + select("publicity", "Publicity", publicities.toString())
                + select("life", "At the end", lives)
                + "<label>Name or member <input type=\"search\" data-by=\"words\"/></label>\n"
                + "<output aria-live=\"polite\"></output>\n</div>\n";
    }

    private static String select(String by, String label, String options) {
        return "<label>" + label + " <select data-by=\"" + by + "\">" + options + "</select></label>\n";
    }

    private static String option(String value, String label) {
        return "<option value=\"" + value + "\">" + label + "</option>";
    }

    private String card(TreatyRow treaty) {
        String kind = treaty.kind().key();
        String publicity = treaty.publicity().key();
        String open = treaties.size() <= OPEN ? " open=\"\"" : "";
        return "<article" + Html.attribute("class", "card " + kind + " is-" + publicity)
                + Html.attribute("data-kind", kind) + Html.attribute("data-publicity", publicity)
                + Html.attribute("data-life", treaty.lives() ? "standing" : "ended") + ">\n<h3>"
                + Html.text(treaty.label()) + "</h3>\n<p class=\"marks\"><span class=\"kind\">"
                + Html.text(treaty.kind().title()) + "</span> <span class=\"publicity\">" + Html.text(publicity)
                + "</span></p>\n<p class=\"life\">" + Html.text(life(treaty)) + "</p>\n<details" + open
                + "><summary>The text</summary>\n<p class=\"text\">" + Html.text(treaty.text())
                + "</p></details>\n" + memberships(treaty.id()) + "</article>\n";
    }

    private static String life(TreatyRow treaty) {
        String founded = Calendar.spoken(treaty.founded());
        return treaty.lives()
                ? "signed " + founded + ", standing at the end"
                : founded + " to " + Calendar.spoken(treaty.ended()) + ", ended: " + treaty.cause();
    }

    private String memberships(int treaty) {
        List<String> all = members.getOrDefault(treaty, List.of());
        StringBuilder html = new StringBuilder("<details><summary>"
                + Words.capital(Words.count(all.size(), "membership", "memberships")) + "</summary>\n<ul>\n");
        all.forEach(each -> html.append("<li>").append(Html.text(each)).append("</li>\n"));
        return (all.isEmpty() ? html.append("<li>none</li>\n") : html)
                .append("</ul></details>\n")
                .toString();
    }
}
