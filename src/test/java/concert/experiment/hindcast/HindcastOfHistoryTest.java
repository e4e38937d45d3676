package concert.experiment.hindcast;

import static concert.experiment.hindcast.HindcastFiles.cells;
import static concert.experiment.hindcast.HindcastFiles.figure;
import static concert.experiment.hindcast.HindcastFiles.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hindcast} on the field's data, where {@code CONCERT_DATA} names their folder. */
@Tag("slow")
class HindcastOfHistoryTest {
    private static final String DATA = System.getenv("CONCERT_DATA");

    @TempDir
    private Path folder;

    @BeforeEach
    void there() {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no history to run again");
    }

    private Shell hindcast(Path out, Object... more) {
        return Shell.run(Stream.concat(Stream.of("hindcast", "--data", DATA, "--out", out), Stream.of(more))
                .toArray());
    }

    /**
     * One year ahead, 1871 to 1913: the shares found for version 0.1.0 by another program on the same data were .863 for
     * distance of 17 signings. Version 1 of the model stood at .56 and .38; the second is held to beat distance.
     */
    @Test
    void theScoresOfTheYearsBefore1914AreThoseFoundBefore() throws IOException {
        Path out = folder.resolve("real");
        Shell shell = hindcast(
                out,
                "--from",
                1871,
                "--to",
                1913,
                "--horizon",
                1,
                "--runs",
                20,
                "--quiet",
                "--theories",
                "balance-of-threat,balance-of-power");
        assertEquals(0, shell.code(), shell.err());
        assertEquals(17, score(out, "distance", "", 1, "formation-defence", "events"), 3);
        assertEquals(.863, score(out, "distance", "", 1, "formation-defence", "auc-within"), .02);
        double threat = score(out, "balance-of-threat", "", 1, "formation-defence", "auc-within");
        assertTrue(threat > .9, "balance-of-threat " + threat);
        double power = score(out, "balance-of-power", "", 1, "formation-defence", "auc-within");
        assertTrue(power > .88, "balance-of-power " + power);
    }

    /**
     * Ten years free from 1920 and 1925: 21 pacts and .924 for distance were found before. Version 1 of the model stood at
     * .829 for balance-of-threat and .414 for balance-of-power; the second comes near distance at least.
     */
    @Test
    void freeRunsOfTheInterwarYearsScoreAsFoundBefore() throws IOException {
        Path out = folder.resolve("free");
        Shell shell = hindcast(
                out,
                "--from",
                1920,
                "--to",
                1935,
                "--horizon",
                10,
                "--runs",
                20,
                "--quiet",
                "--theories",
                "balance-of-threat,balance-of-power");
        assertEquals(0, shell.code(), shell.err());
        String start = ",1919-1938,,10,formation-defence,";
        assertEquals(21, figure(out, "distance" + start + "events,"));
        assertEquals(.924, figure(out, "distance" + start + "auc-within,"), .01);
        assertTrue(figure(out, "balance-of-threat" + start + "auc-within,") > .9);
        assertTrue(figure(out, "balance-of-power" + start + "auc-within,") > .85);
    }

    /** A benchmark's chance for an origin reads nothing later: files cut off after the origin give the same. */
    @Test
    void benchmarksLearnFromEarlierYearsAlone() throws IOException {
        Object[] asked = {"--horizon", "1", "--runs", 1, "--theories", "balance-of-threat", "--quiet"};
        Map<String, List<String>> longer = nulls(1880, 1890, asked);
        Map<String, List<String>> shorter = nulls(1880, 1882, asked);
        assertTrue(shorter.size() > 500);
        shorter.forEach((pair, chances) -> assertEquals(longer.get(pair), chances, pair));
    }

    private Map<String, List<String>> nulls(int from, int to, Object... more) throws IOException {
        Path out = folder.resolve("to-" + to);
        Object[] words = Stream.concat(Stream.of("--from", from, "--to", to), Stream.of(more))
                .toArray();
        assertEquals(0, hindcast(out, words).code());
        Map<String, List<String>> chances = new TreeMap<>();
        for (String[] each : cells(out.resolve("dyads.csv"))) {
            if (each[1].equals("1880")) {
                chances.put(
                        String.join(" ", each[12], each[13], each[3], each[4]),
                        List.of(each).subList(7, 12));
            }
        }
        return chances;
    }
}
