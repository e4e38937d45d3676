package concert.experiment.claim.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.claim.Claim;
import concert.experiment.claim.trial.ReadRuns;
import concert.experiment.claim.verdict.Effect;
import concert.experiment.claim.verdict.Finding;
import concert.experiment.claim.verdict.Signed;
import concert.experiment.claim.verdict.Tried;
import concert.experiment.claim.verdict.Verdicts;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as a file and as lines. */
class ClaimTableTest {
    private static final Claim CLAIM = Claim.of(Scenarios.claim("L05"));
    private static final List<Finding> FINDINGS = Verdicts.of(List.of(
            new Tried(CLAIM, "balance-of-threat", effect(.123456), effect(.01)),
            new Tried(CLAIM, "constructivism", effect(-.12), effect(-.0192)),
            new Tried(CLAIM, "democratic-peace", effect(.123456), effect(.1)),
            new Tried(CLAIM, "institutionalism", effect(Double.NaN), effect(0))));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ClaimTable.of(FINDINGS).replace(folder);
        List<Finding> back = ClaimTable.read(folder.resolve(ClaimTable.FILE));
        assertEquals(
                FINDINGS.stream().map(Finding::effect).toList(),
                back.stream().map(Finding::effect).toList());
        assertEquals(
                FINDINGS.stream().map(Finding::ablated).toList(),
                back.stream().map(Finding::ablated).toList());
        assertEquals(
                FINDINGS.stream().map(Finding::judgement).toList(),
                back.stream().map(Finding::judgement).toList());
        assertEquals(CLAIM.file(), back.get(0).claim().file());
        assertEquals("constructivism", back.get(1).theory());
    }

    @Test
    void everyColumnIsDescribed() {
        for (CsvTable<?> table : List.of(ClaimTable.of(FINDINGS), ReadRuns.of(List.of()))) {
            for (Column<?> each : table.columns()) {
                assertFalse(each.meaning().isBlank(), each.name());
            }
        }
        assertEquals(39, ClaimTable.of(FINDINGS).columns().size());
    }

    @Test
    void theLinesFitAHundredColumns() {
        List<String> lines = ClaimLines.inFull(FINDINGS);
        assertTrue(lines.stream().allMatch(each -> each.length() <= 100), lines.toString());
        assertEquals(
                List.of(
                        "      balance-of-threat      +0.123  [+0.0835, +0.163]    supported                +0.01    8 %",
                        "      constructivism          -0.12  [-0.16, -0.08]       contradicted           -0.0192   16 %",
                        "      democratic-peace       +0.123  [+0.0835, +0.163]    not by this mechanism     +0.1   81 %",
                        "      institutionalism            -  -                    not applicable               0"),
                lines.subList(3, 7));
        List<String> brief = ClaimLines.inShort(FINDINGS);
        assertTrue(brief.stream().allMatch(each -> each.length() <= 100), brief.toString());
        assertEquals("L05   + - ~ .  " + CLAIM.file().sentence(), brief.get(4));
    }

    @Test
    void numbersForPeople() {
        assertEquals("+0.123", Signed.of(.1234));
        assertEquals("-1230", Signed.of(-1234));
        assertEquals("+0.0001", Signed.of(.00012));
        assertEquals("0", Signed.of(-.00001));
        assertEquals("-", Signed.of(Double.NaN));
    }

    /** Forty runs of a spread of an eighth, without skewness. */
    private static Effect effect(double size) {
        boolean none = Double.isNaN(size);
        MeanOfRuns mean = new MeanOfRuns(none ? 0 : 40, size, none ? Double.NaN : .125, 0);
        Interval rank = Interval.unbounded(none ? size : Math.signum(size) / 2);
        return new Effect(40, .5, .5 + size, new PairedEffect(mean, rank));
    }
}
