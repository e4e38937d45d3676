package concert.experiment.claim.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.claim.Claim;
import concert.experiment.claim.Foretold;
import concert.experiment.claim.table.BearingTable;
import concert.experiment.claim.table.ClaimLines;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Verdict;
import concert.scenario.design.Prediction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts held against what the authors predict. */
class ScoreTest {
    @TempDir
    private Path folder;

    private List<Finding> findings;

    /**
     * Four claims. Balance of power claims A, B and C and denies D; balance of threat claims A and denies B; the author of
     * constructivism says nothing.
     */
    @BeforeEach
    void tell() throws IOException {
        Claim a = Foretold.claim(folder, "A", "claims", "claims");
        Claim b = Foretold.claim(folder, "B", "claims", "denies");
        Claim c = Foretold.claim(folder, "C", "claims", "silent");
        Claim d = Foretold.claim(folder, "D", "denies", "silent");
        findings = new ArrayList<>(List.of(
                Foretold.finding(a, "balance-of-power", Verdict.SUPPORTED),
                Foretold.finding(a, "balance-of-threat", Verdict.NOT_BY_THIS_MECHANISM),
                Foretold.finding(a, "constructivism", Verdict.CONTRADICTED),
                Foretold.finding(b, "balance-of-power", Verdict.CONTRADICTED),
                Foretold.finding(b, "balance-of-threat", Verdict.NEGLIGIBLE),
                Foretold.finding(b, "constructivism", Verdict.SUPPORTED),
                Foretold.finding(c, "balance-of-power", Verdict.UNDECIDED),
                Foretold.finding(c, "balance-of-threat", Verdict.SUPPORTED),
                Foretold.finding(d, "balance-of-power", Verdict.SUPPORTED)));
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIMS, SUPPORTED, BORNE_OUT",
        "CLAIMS, NOT_BY_THIS_MECHANISM, FAILED",
        "CLAIMS, CONTRADICTED, FAILED",
        "CLAIMS, NEGLIGIBLE, FAILED",
        "CLAIMS, UNDECIDED, OPEN",
        "CLAIMS, NOT_APPLICABLE, OPEN",
        "DENIES, SUPPORTED, FAILED",
        "DENIES, NOT_BY_THIS_MECHANISM, FAILED",
        "DENIES, CONTRADICTED, BORNE_OUT",
        "DENIES, NEGLIGIBLE, BORNE_OUT",
        "DENIES, UNDECIDED, OPEN",
        "DENIES, NOT_APPLICABLE, OPEN",
        "SILENT, SUPPORTED, UNSCORED",
        "SILENT, CONTRADICTED, UNSCORED",
        "SILENT, UNDECIDED, UNSCORED"
    })
    void aVerdictIsScoredByThePrediction(Prediction prediction, Verdict verdict, Score score) {
        assertEquals(score, Score.of(prediction, verdict));
    }

    @Test
    void theoriesAreCountedByTheirOwnPredictions() {
        List<Bearing> bearings = Bearing.of(findings);
        assertEquals(
                List.of("balance-of-power", "balance-of-threat", "constructivism"),
                bearings.stream().map(Bearing::theory).toList());
        Bearing power = bearings.get(0);
        assertEquals(4, power.findings().size());
        assertEquals(3, power.said(Prediction.CLAIMS));
        assertEquals(1, power.count(Score.BORNE_OUT));
        assertEquals(1, power.count(Score.OPEN));
        assertEquals(List.of("B", "D"), Bearing.ids(power.with(Score.FAILED)));
        assertEquals(0, power.count(Prediction.DENIES, Score.BORNE_OUT));
        Bearing threat = bearings.get(1);
        assertEquals(2, threat.findings().size());
        assertEquals(1, threat.count(Prediction.DENIES, Score.BORNE_OUT));
        assertEquals(List.of("A"), Bearing.ids(threat.with(Score.FAILED)));
        assertEquals(2, threat.unchecked());
        assertTrue(bearings.get(2).findings().isEmpty());
    }

    @Test
    void theTableHasARowATheory() throws IOException {
        BearingTable.of(Bearing.of(findings)).replace(folder);
        assertEquals(
                List.of(
                        "theory,claimed,claimed_borne_out,denied,denied_borne_out,borne_out,failed,open,unchecked,failures",
                        "balance-of-power,3,1,1,0,1,2,1,0,B D",
                        "balance-of-threat,1,0,1,1,1,1,0,2,A",
                        "constructivism,0,0,0,0,0,0,0,0,"),
                Files.readAllLines(folder.resolve(BearingTable.FILE)));
    }

    @Test
    void theTerminalListsTheFailures() {
        assertEquals(
                List.of(
                        "What each theory's own author predicts:",
                        "balance-of-power     1 of 4 borne out, 1 open, 2 failed: B D",
                        "balance-of-threat    1 of 2 borne out, 0 open, 1 failed: A"),
                ClaimLines.bearings(findings));
        assertEquals(
                List.of(),
                ClaimLines.bearings(findings.stream()
                        .filter(each -> each.theory().equals("constructivism"))
                        .toList()));
    }
}
