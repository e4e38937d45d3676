package concert.report.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Foretold;
import concert.experiment.claim.Toy;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the claims holds each theory against its own author. */
class PredictionsOnThePageTest {
    @TempDir
    private Path folder;

    private String page(List<Finding> findings) throws IOException {
        ClaimsPage.leave(findings, List.of(), folder);
        return Files.readString(folder.resolve(ClaimsPage.FILE));
    }

    private static void has(String page, String part) {
        assertTrue(page.contains(part), "lacks " + part);
    }

    @Test
    void eachTheoryIsHeldAgainstItsAuthor() throws IOException {
        Claim a = Foretold.claim(folder, "A", "claims", "denies");
        Claim b = Foretold.claim(folder, "B", "claims", "claims");
        String page = page(List.of(
                Foretold.finding(a, "balance-of-power", Verdict.SUPPORTED),
                Foretold.finding(a, "balance-of-threat", Verdict.SUPPORTED),
                Foretold.finding(b, "balance-of-power", Verdict.NEGLIGIBLE),
                Foretold.finding(b, "balance-of-threat", Verdict.UNDECIDED),
                Foretold.finding(b, "constructivism", Verdict.SUPPORTED)));
        has(
                page,
                "<tr><th scope=\"row\">balance-of-power</th><td>1 of 2</td><td>1 of 2</td><td>0 of 0</td><td>0</td>"
                        + "<td>0</td><td><a href=\"#claim-b\">B</a> claimed, negligible</td></tr>");
        has(
                page,
                "<tr><th scope=\"row\">balance-of-threat</th><td>0 of 2</td><td>0 of 1</td><td>0 of 1</td><td>1</td>"
                        + "<td>2</td><td><a href=\"#claim-a\">A</a> denied, supported</td></tr>");
        has(
                page,
                "<tr><th scope=\"row\">constructivism</th><td>0 of 0</td><td>0 of 0</td><td>0 of 0</td><td>0</td>"
                        + "<td>0</td><td>none</td></tr>");
        has(page, "<span class=\"author\">claimed, borne out</span>");
        has(page, "<span class=\"author\">denied, failed</span>");
        has(page, "<span class=\"author\">claimed, open</span>");
        has(page, "<p>Balance-of-power claims it, balance-of-threat denies it; the others are silent.</p>");
        has(page, "<li>Waltz 1979, ch. 6: So it is. (Read in: the work.)</li>");
        has(page, "<li>Walt 1987. (From memory.)</li>");
    }

    @Test
    void whereNoAuthorSaysAnythingNothingIsSaidOfThem() throws IOException {
        Claim old = Toy.claim(folder, Toy.FILE);
        String page = page(List.of(Foretold.finding(old, "balance-of-threat", Verdict.SUPPORTED)));
        assertFalse(page.contains("id=\"predictions\""));
        assertFalse(page.contains("class=\"author\""));
        assertFalse(page.contains("What the authors say"));
    }
}
