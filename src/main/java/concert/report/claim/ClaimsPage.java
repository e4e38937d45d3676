package concert.report.claim;

import concert.experiment.claim.score.Bearing;
import concert.experiment.claim.table.ClaimTable;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Margin;
import concert.experiment.claim.verdict.Verdicts;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Page;
import concert.report.page.Resource;
import concert.report.page.Section;
import concert.report.run.RunHeading;
import concert.results.folder.Citation;
import concert.results.folder.Manifest;
import concert.results.folder.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of the claims: every verdict in one table, then each claim with what it rests on. */
public final class ClaimsPage {
    public static final String FILE = "claims.html";

    /** The manifest's key for the runs that failed. */
    public static final String FAILED = "failed";

    private ClaimsPage() {}

    /** Leaves the page in a folder. */
    public static void leave(List<Finding> findings, List<String> failed, Path folder) throws IOException {
        Path part = folder.resolve(FILE + ".part");
        Files.writeString(part, page(findings, failed).html());
        Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Made anew from the table of a folder; what the claims say comes from their files. */
    public static String again(Path folder) throws IOException {
        Manifest manifest = Manifest.read(folder.resolve(Manifest.FILE));
        return page(ClaimTable.read(folder.resolve(ClaimTable.FILE)), manifest.list(FAILED))
                .html();
    }

    private static Page page(List<Finding> findings, List<String> failed) {
        Map<String, List<Finding>> claims = findings.stream()
                .collect(Collectors.groupingBy(
                        each -> each.claim().file().id(), LinkedHashMap::new, Collectors.toList()));
        List<String> theories =
                findings.stream().map(Finding::theory).distinct().toList();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Claims", Integer.toString(claims.size()));
        facts.put("Theories", Integer.toString(theories.size()));
        facts.put("Concert", Version.current());
        String header = RunHeading.html(
                "The lecture's claims",
                "What the field says of alliances, each sentence put to the test by runs that can prove it wrong.",
                facts);
        List<Fragment> parts = new ArrayList<>();
        parts.add(VerdictSection.of(claims, theories));
        List<Bearing> bearings = Bearing.of(findings);
        if (BearingSection.says(bearings)) {
            parts.add(BearingSection.of(bearings));
        }
        if (!failed.isEmpty()) {
            parts.add(failures(failed));
        }
        parts.add(articles(claims));
        parts.add(method());
        return new Page("The lecture's claims - Concert", header, parts);
    }

    private static Fragment failures(List<String> failed) {
        String items = failed.stream()
                .map(each -> "<li>" + Html.text(each) + "</li>\n")
                .collect(Collectors.joining());
        return new Section("failed", "Runs that failed", "<p>Left out of every figure:</p>\n<ul>\n" + items + "</ul>\n")
                .fragment();
    }

    private static Fragment articles(Map<String, List<Finding>> claims) {
        String body = claims.values().stream().map(ClaimArticle::of).collect(Collectors.joining());
        Fragment plain = new Section("claims", "Claim by claim", body).fragment();
        return new Fragment(Resource.text("claims.css"), plain.body(), Resource.text("claims.js"));
    }

    private static Fragment method() {
        return new Section(
                        "method",
                        "How to read it",
                        """
                <p>Both sides of a comparison meet the same seeds, so that differences are paired. The bounds are of 95 %, by
                Student's t with the skewness of the pairs taken out (Hall 1992).</p>
                <p>""" + Html.text(Verdicts.RULE + " The margin is " + Margin.RULE + ".") + """
                </p>
                <p>Bounds narrow as runs are added, so read the size of an effect before its verdict. What a verdict says is
                true of this model's worlds, not of the world. No claim is built in: each is tried again with the mechanism
                switched off that is held to make it true: more than half of its effect has to go.</p>
                <p>The values that the verdicts rest on stand in runs.csv, run by run; <code>concert rerun</code> of this folder
                plays them again.</p>
                <h3>To cite Concert</h3>
                <pre tabindex="0"><code>"""
                                + Html.lines(Citation.bibtex().strip()) + "</code></pre>\n")
                .fragment();
    }
}
