package concert.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.claim.Claim;
import concert.experiment.claim.table.ClaimTable;
import concert.experiment.claim.trial.Trials;
import concert.experiment.claim.verdict.Finding;
import concert.results.table.Frame;
import concert.scenario.design.ClaimFile;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the claims is of the table that {@code concert claims} left, kept beside the tests. To write it anew: run
 * {@code concert claims}, copy results/claims/claims.csv over the kept table, and run this with
 * {@code -Dclaims.write=true}, twice where findings are replaced, as the page has them too.
 */
class ClaimsPageTest {
    private static final String WRITE = "claims.write";
    private static final Path KEPT = Path.of("src/test/resources/claims");
    private static final Path TABLE = KEPT.resolve(ClaimTable.FILE);

    /** A few claims, few runs, one theory: what a change of the model would move. */
    private static final List<String> FEW = List.of("L05", "L07", "L10a");

    private static final String THEORY = "balance-of-threat";

    @TempDir
    private Path folder;

    @Test
    void thePageIsOfTheTable() throws IOException {
        List<Finding> findings = ClaimTable.read(TABLE);
        MarkedPage page = MarkedPage.of("claims.md");
        page.keep("predictions", ClaimSheets.predictions(findings), WRITE);
        page.keep("verdicts", ClaimSheets.verdicts(findings), WRITE);
        page.keep("claims", ClaimSheets.claims(findings), WRITE);
    }

    /**
     * What a claim's file says was found begins with the verdicts of the table and its least and largest effect, so that it
     * can't say others. Written anew, a finding that does not is replaced by what the table says: what it explained is no
     * longer so.
     */
    @Test
    void everyFindingBeginsWithTheVerdictsOfTheTable() throws IOException {
        Map<String, List<Finding>> claims = new TreeMap<>();
        for (Finding each : ClaimTable.read(TABLE)) {
            claims.computeIfAbsent(each.claim().file().id(), id -> new ArrayList<>())
                    .add(each);
        }
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<Finding>> each : claims.entrySet()) {
            String opening = FindingText.of(each.getValue());
            if (!Scenarios.claim(each.getKey()).finding().strip().startsWith(opening)) {
                wrong.add(each.getKey() + " does not begin with: " + opening);
                if (Boolean.getBoolean(WRITE)) {
                    Path file = Path.of("scenarios/claims", each.getKey() + ".yaml");
                    Files.writeString(file, FindingText.renewed(Files.readString(file), each.getValue()));
                }
            }
        }
        assertEquals(List.of(), Boolean.getBoolean(WRITE) ? List.of() : wrong);
    }

    @Test
    void theTableIsOfTheFiles() throws IOException {
        Frame kept = Frame.read(TABLE);
        List<String> there = new ArrayList<>();
        for (int row = 0; row < kept.rows(); row++) {
            there.add(String.join(
                    "|",
                    kept.text(row, "claim"),
                    kept.text(row, "theory"),
                    kept.text(row, "sentence"),
                    kept.text(row, "observable"),
                    kept.text(row, "expected"),
                    kept.text(row, "seed"),
                    kept.text(row, "asked")));
        }
        List<String> wanted = new ArrayList<>();
        for (String each : Scenarios.claims()) {
            ClaimFile file = Scenarios.claim(each);
            Claim.of(file)
                    .theories()
                    .forEach(theory -> wanted.add(String.join(
                            "|",
                            each,
                            theory,
                            file.sentence(),
                            file.observable(),
                            file.higher() ? "higher" : "lower",
                            Long.toString(file.seed()),
                            Integer.toString(file.replications() * file.worlds().size()))));
        }
        assertEquals(String.join("\n", wanted), String.join("\n", there));
    }

    @Test
    void thePageListsEveryClaimWithItsSentence() throws IOException {
        List<String> headings = MarkedPage.of("claims.md")
                .part("claims")
                .lines()
                .filter(each -> each.startsWith("### "))
                .toList();
        List<String> wanted = Scenarios.claims().stream()
                .map(each ->
                        "### " + each + ". " + Scenarios.claim(each).sentence().strip())
                .toList();
        assertEquals(wanted, headings);
    }

    @Test
    void aFewOfTheRunsStillSayWhatTheySaid() throws IOException {
        List<Claim> claims = FEW.stream()
                .map(Scenarios::claim)
                .map(file -> new Claim(file, Claim.of(file).observable(), List.of(THEORY)))
                .toList();
        ClaimTable.of(Trials.of(claims, 2).run(2, () -> {}).findings()).replace(folder);
        String now = Files.readString(folder.resolve(ClaimTable.FILE));
        Path few = KEPT.resolve("few.csv");
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(few, now);
        }
        assertEquals(
                Files.readString(few).replace("\r\n", "\n"),
                now,
                "the runs say something else: run the claims again, see the Javadoc of this test");
        assertTrue(now.lines().count() == FEW.size() + 1, now);
    }
}
