package concert.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.claim.Claim;
import concert.experiment.claim.table.ClaimTable;
import concert.experiment.claim.trial.Trials;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Verdict;
import concert.results.table.Frame;
import concert.scenario.design.ClaimFile;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page of the claims is of the table that {@code concert claims} left, kept beside the tests. To write it anew: run
 * {@code concert claims}, copy results/claims/claims.csv over the kept table, and run this with
 * {@code -Dclaims.write=true}.
 */
class ClaimsPageTest {
    private static final String WRITE = "claims.write";
    private static final Path KEPT = Path.of("src/test/resources/claims");
    private static final Path TABLE = KEPT.resolve(ClaimTable.FILE);

    /** A few claims, few runs, one theory: what a change of the model would move. */
    private static final List<String> FEW = List.of("L05", "L07", "L10a");

    private static final List<String> COUNTS = List.of("no", "one", "two", "three", "four", "five", "six", "seven");

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

    /** What a claim's file says was found begins with the verdicts of the table, so that it can't say others. */
    @Test
    void everyFindingBeginsWithTheVerdictsOfTheTable() throws IOException {
        Map<String, List<Verdict>> verdicts = new TreeMap<>();
        for (Finding each : ClaimTable.read(TABLE)) {
            verdicts.computeIfAbsent(each.claim().file().id(), id -> new ArrayList<>())
                    .add(each.verdict());
        }
        List<String> wrong = new ArrayList<>();
        verdicts.forEach((id, all) -> {
            String opening = opening(all) + ". ";
            if (!Scenarios.claim(id).finding().startsWith(opening)) {
                wrong.add(id + " does not begin with: " + opening);
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** How many theories have each verdict, such as "Supported under five theories, undecided under two". */
    private static String opening(List<Verdict> all) {
        List<String> parts = new ArrayList<>();
        for (Verdict each : Verdict.values()) {
            int count = Collections.frequency(all, each);
            if (count > 0) {
                String many = count == all.size() ? "all " + COUNTS.get(count) : COUNTS.get(count);
                String theories = parts.isEmpty() ? count == 1 ? " theory" : " theories" : "";
                parts.add(each.words() + " under " + many + theories);
            }
        }
        String said = String.join(", ", parts);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
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
