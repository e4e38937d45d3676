package concert.experiment.hindcast.threat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import concert.experiment.hindcast.score.ScoreRow;
import concert.experiment.hindcast.threat.ThreatYear.Directed;
import concert.history.MadeUpData;
import concert.history.data.Disputes;
import concert.history.data.FieldData;
import concert.history.file.DataFiles;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThreatScoresTest {
    @TempDir
    private Path folder;

    private FieldData data(String disputes) throws IOException {
        Path data = MadeUpData.world(Files.createDirectories(folder.resolve("data-" + disputes.length())));
        Files.writeString(data.resolve("disputes.csv"), disputes);
        return new FieldData(DataFiles.of(data, Map.of()));
    }

    private static ThreatYear read(FieldData data, int until) {
        return new ThreatReader(data, List.of(Scenarios.theory("balance-of-threat")), until, 1).of(1900);
    }

    @Test
    void theThreatIsThatOfWhoMightBeginToWhomItWouldMeet() throws IOException {
        ThreatYear year = read(data(MadeUpData.DISPUTES), 1901);
        int began = year.pairs().indexOf(new Directed(220, 2));
        assertEquals(7, year.onsets()[began].dispute());
        assertNull(year.onsets()[year.pairs().indexOf(new Directed(2, 220))]);
        double[] theta = year.threats().get("balance-of-threat");
        assertEquals(6, theta.length);
        int rival = year.pairs().indexOf(new Directed(2, 220));
        int friend = year.pairs().indexOf(new Directed(2, 200));
        assertFalse(theta[rival] <= theta[friend], "a rival is feared more than an ally");
        assertEquals(.8, year.rivalry()[rival]);
        assertEquals(0, year.rivalry()[friend]);
    }

    @Test
    void threatsKnowNothingOfWhatCameLater() throws IOException {
        String header = MadeUpData.DISPUTES.lines().findFirst().orElseThrow() + "\n";
        String early = header + "6,2,200,1899,1,1,1,0,1,1,4\n6,200,2,1899,1,1,0,1,1,1,4\n";
        String later = early + "9,200,2,1901,1,1,1,0,1,1,4\n9,2,200,1901,1,1,0,1,1,1,4\n";
        double[] known = read(data(early), 1901).threats().get("balance-of-threat");
        double[] more = read(data(later), 1901).threats().get("balance-of-threat");
        assertArrayEquals(known, more);
    }

    /** Two of four ordered pairs began one: the first is above both others, the second above one and level with one. */
    @Test
    void disputesAreRankedWithinTheYearBesideNearnessAndRivalry() throws IOException {
        List<Directed> pairs =
                List.of(new Directed(2, 200), new Directed(200, 2), new Directed(2, 220), new Directed(220, 2));
        Disputes.Onset[] onsets = {
            new Disputes.Onset(1, 1901, 2, 200, 4), null, null, new Disputes.Onset(2, 1902, 220, 2, 3)
        };
        ThreatYear year = new ThreatYear(
                1900,
                pairs,
                Map.of("fear", new double[] {.9, .1, .3, .3}),
                new double[] {10, 20, 30, 40},
                new double[] {.6, 0, 0, .6},
                onsets);
        List<ScoreRow> rows = new ThreatScores(
                        List.of(year),
                        Map.of(2, List.of(1900)),
                        data(MadeUpData.DISPUTES).states())
                .rows();
        assertEquals(2, value(rows, "fear", "events"));
        assertEquals((1 + .75) / 2, value(rows, "fear", "auc-within"), 1e-12);
        assertEquals(.5, value(rows, "distance", "auc-within"), 1e-12, "the nearest and the farthest");
        assertEquals(1, value(rows, "rivalry", "auc-within"), 1e-12);
        assertEquals(-.125, value(rows, "fear", "auc-over-rivalry"), 1e-12);
        List<ScoreRow> sooner = new ThreatScores(
                        List.of(year),
                        Map.of(1, List.of(1900)),
                        data(MadeUpData.DISPUTES).states())
                .rows();
        assertEquals(1, value(sooner, "fear", "events"), "the second began in the second year");
    }

    private static double value(List<ScoreRow> rows, String theory, String metric) {
        return rows.stream()
                .filter(each -> each.theory().equals(theory) && each.metric().equals(metric))
                .findFirst()
                .orElseThrow()
                .value()
                .estimate();
    }
}
