package concert.experiment.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.stat.Interval;
import concert.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings as a file and as lines. */
class ClaimTableTest {
    private static final Claim CLAIM = Claim.of(Scenarios.claim("L05"));
    private static final List<Finding> FINDINGS = List.of(
            finding("balance-of-threat", effect(.123456), effect(0)),
            finding("constructivism", effect(-.02), effect(-.0192)),
            finding("institutionalism", effect(Double.NaN), effect(0)));

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ClaimTable.write(FINDINGS, folder);
        List<Finding> back = ClaimTable.read(folder.resolve(ClaimTable.FILE));
        assertEquals(
                FINDINGS.stream().map(Finding::effect).toList(),
                back.stream().map(Finding::effect).toList());
        assertEquals(
                FINDINGS.stream().map(Finding::ablated).toList(),
                back.stream().map(Finding::ablated).toList());
        assertEquals(CLAIM.file(), back.get(0).claim().file());
        assertEquals("constructivism", back.get(1).theory());
    }

    @Test
    void theLinesFitAHundredColumns() {
        List<String> lines = ClaimLines.inFull(FINDINGS);
        assertTrue(lines.stream().allMatch(each -> each.length() <= 100), lines.toString());
        assertEquals(
                List.of(
                        "      balance-of-threat         +0.123  [+0.0618, +0.185]     supported              0  no effect",
                        "      constructivism             -0.02  [-0.03, -0.01]        contradicted     -0.0192  still there",
                        "      institutionalism               -  -                     not applicable         0"),
                lines.subList(3, 6));
        List<String> brief = ClaimLines.inShort(FINDINGS);
        assertTrue(brief.stream().allMatch(each -> each.length() <= 100), brief.toString());
        assertEquals("L05   + - .  " + CLAIM.file().sentence(), brief.get(3));
    }

    @Test
    void numbersForPeople() {
        assertEquals("+0.123", Signed.of(.1234));
        assertEquals("-1230", Signed.of(-1234));
        assertEquals("+0.0001", Signed.of(.00012));
        assertEquals("0", Signed.of(-.00001));
        assertEquals("-", Signed.of(Double.NaN));
    }

    private static Finding finding(String theory, Effect effect, Effect ablated) {
        return new Finding(CLAIM, theory, effect, ablated);
    }

    private static Effect effect(double size) {
        int runs = Double.isNaN(size) ? 0 : 40;
        double half = Math.round(Math.abs(size) * 5000) / 10_000.0;
        Interval interval = new Interval(size - half, size, size + half);
        return new Effect(runs, 40, .5, .5 + size, interval, Double.isNaN(size) ? size : 10 * Math.signum(size) / 20);
    }
}
