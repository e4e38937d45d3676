package concert.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Foretold;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files say was found is what the table says. */
class FindingTextTest {
    @TempDir
    private Path folder;

    @Test
    void aFindingIsReplacedAndAllElseKept() throws IOException {
        Claim claim = Foretold.claim(folder, "A", "claims", "denies");
        List<Finding> findings = List.of(
                Foretold.finding(claim, "balance-of-power", Verdict.UNDECIDED),
                Foretold.finding(claim, "balance-of-threat", Verdict.SUPPORTED),
                Foretold.finding(claim, "constructivism", Verdict.UNDECIDED));
        assertEquals("Supported under one theory, undecided under two", FindingText.opening(findings));
        String file = "id: A\nfinding: >-\n  Something that is\n  no longer so.\npredicted:\n  x: silent\n";
        assertEquals(
                "id: A\nfinding: >-\n  Supported under one theory, undecided under two. The effect runs from +2 under"
                        + " balance of power to +2 under\n  constructivism.\npredicted:\n  x: silent\n",
                FindingText.renewed(file, findings));
    }
}
