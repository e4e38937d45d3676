package concert.experiment.hindcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.cli.Shell;
import concert.experiment.hindcast.benchmark.Benchmarks;
import concert.history.MadeUpData;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code hindcast} from the command line, on made-up data and, where {@code CONCERT_DATA} names them, on the field's. */
class HindcastTest {
    private static final String DATA = System.getenv("CONCERT_DATA");

    @TempDir
    private Path folder;

    private Path data() throws IOException {
        return MadeUpData.world(Files.createDirectories(folder.resolve("data")));
    }

    private Shell hindcast(Path data, Path out, Object... more) {
        return Shell.run(Stream.concat(Stream.of("hindcast", "--data", data, "--out", out), Stream.of(more))
                .toArray());
    }

    private Path small(String name, Object... more) throws IOException {
        Path out = folder.resolve(name);
        Object[] words = Stream.concat(
                        Stream.of("--from", 1900, "--to", 1901, "--horizon", 1, "--runs", 20, "--theories",
                                "balance-of-threat,balance-of-power"),
                        Stream.of(more))
                .toArray();
        Shell shell = hindcast(data(), out, words);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    @Test
    void theFolderKeepsScoresAndWhatTheyAreMadeOf() throws IOException {
        Path out = small("hindcast");
        Frame dyads = Frame.read(out.resolve("dyads.csv"));
        assertEquals(
                List.of(
                        "theory", "origin", "horizon", "pact", "target", "ccode1", "ccode2", "allied", "chance", "happened",
                        "treaty", "persistence", "distance", "ref", "opportunity", "logit"),
                dyads.columns());
        assertEquals(2 * (3 + 2 + 3 + 1), dyads.rows(), "by theory three pairs, and those not yet allied again");
        List<String> lines = Files.readAllLines(out.resolve("scores.csv"));
        assertEquals("theory,era,origin,horizon,target,metric,value,low,high", lines.get(0));
        for (String each : Benchmarks.NAMES) {
            assertTrue(lines.stream().anyMatch(line -> line.startsWith(each + ",1816-1913,,1,status-any,brier,")), each);
        }
        String dictionary = Files.readString(out.resolve("data-dictionary.csv"));
        for (String each : List.of("scores.csv", "dyads.csv", "calibration.csv", "pacts.csv")) {
            assertTrue(dictionary.contains(each), each);
            assertTrue(Files.readString(out.resolve("manifest.json")).contains("\"" + each + "\""), each);
        }
        assertTrue(Shell.run("report", out).err().contains("holds a hindcast"), "its page is made by hindcast alone");
        String page = Files.readString(out.resolve("hindcast.html"));
        assertTrue(page.contains("<svg") && page.contains("id=\"scores\"") && page.contains("id=\"pacts\""));
        assertFalse(page.contains("src=\"http") || page.contains("NaN"), "self-contained, no NaN");
    }

    /** The Brier score of a theory is worked out anew from the chances in dyads.csv. */
    @Test
    void anybodyCanScoreAgain() throws IOException {
        Path out = small("hindcast");
        List<String[]> rows = cells(out.resolve("dyads.csv"));
        double sum = 0;
        int count = 0;
        for (String[] each : rows) {
            if (each[0].equals("balance-of-power") && each[3].equals("any") && each[4].equals("status")) {
                double off = Double.parseDouble(each[8]) - Double.parseDouble(each[9]);
                sum += off * off;
                count++;
            }
        }
        assertEquals(3, count);
        assertEquals(sum / count, score(out, "balance-of-power", "", 1, "status-any", "brier"), 1e-9);
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        Path one = small("one", "--parallel", 1);
        Path two = small("two", "--parallel", 2);
        for (String each : List.of("scores.csv", "dyads.csv", "calibration.csv", "pacts.csv", "hindcast.html")) {
            assertEquals(-1, Files.mismatch(one.resolve(each), two.resolve(each)), each);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --from 1890 --to 1901 --horizon 1 | --from: 1890; pacts are known from 1899 to 1901.
            --from 1900 --to 1950 --horizon 1 | --to: 1950; it must be after 1900 and 1901 at most.
            --from 1900 --to 1901 --horizon 5 | --horizon: 5; it must be 1 to 1, so that what came of 1900 is read by 1901.
            --from 1900 --to 1901 --horizon 1 --runs 0 | --runs: 0; it must be 1 to 10000. Maybe 50?
            --from 1900 --to 1901 --horizon 1 --every 0 | --every: 0; it must be 1 or more. Maybe 5?
            --from 1899 --to 1900 --horizon 1 | --from: 1899 leaves no earlier years of pacts to fit what a theory is measured by, for a horizon of 1. Maybe a later year?
            """)
    void whatCannotBeRunIsRefusedAndNothingIsLeft(String options, String sentence) throws IOException {
        Path out = folder.resolve("hindcast");
        Shell shell = hindcast(data(), out, (Object[]) options.strip().split(" "));
        assertEquals(2, shell.code());
        assertEquals(sentence, shell.err().strip());
        assertFalse(Files.exists(out));
    }

    @Test
    void allFaultsAreSaidAtOnce() throws IOException {
        Shell shell = hindcast(
                data(), folder.resolve("out"), "--from", 1900, "--to", 1800, "--runs", 0, "--theories", "luck");
        assertEquals(2, shell.code());
        for (String each : List.of("--to", "--runs", "--horizon", "luck")) {
            assertTrue(shell.err().contains(each), shell.err());
        }
    }

    @Test
    void filesThatNobodyLeftAreKept() throws IOException {
        Path out = Files.createDirectories(folder.resolve("mine"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        Shell shell = hindcast(data(), out, "--from", 1900, "--to", 1901, "--horizon", 1);
        assertEquals(2, shell.code());
        assertEquals("mine", Files.readString(out.resolve("notes.txt")));
    }

    /**
     * One year ahead, 1871 to 1913: the shares found for version 0.1.0 by another program on the same data were .863 for
     * distance, and counted over runs .58 [.47, .74] for balance-of-threat and .38 for balance-of-power, of 17 signings.
     */
    @Test
    @Tag("slow")
    void theScoresOfTheYearsBefore1914AreThoseFoundBefore() throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no history to run again");
        Path out = folder.resolve("real");
        Shell shell = hindcast(
                Path.of(DATA), out, "--from", 1871, "--to", 1913, "--horizon", 1, "--runs", 20, "--quiet",
                "--theories", "balance-of-threat,balance-of-power");
        assertEquals(0, shell.code(), shell.err());
        assertEquals(17, score(out, "distance", "", 1, "formation-defence", "events"), 3);
        assertEquals(.863, score(out, "distance", "", 1, "formation-defence", "auc-within"), .02);
        double threat = score(out, "balance-of-threat", "", 1, "formation-defence", "auc-within");
        assertTrue(threat > .47 && threat < .74, "balance-of-threat " + threat);
        double power = score(out, "balance-of-power", "", 1, "formation-defence", "auc-within");
        assertTrue(power > .2 && power < .5, "balance-of-power " + power);
    }

    /**
     * Ten years free from 1920 and 1925: 21 pacts, .924 for distance, .836 for balance-of-threat, .397 for
     * balance-of-power were found before; the interval of the latter two is some .06 either way.
     */
    @Test
    @Tag("slow")
    void freeRunsOfTheInterwarYearsScoreAsFoundBefore() throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no history to run again");
        Path out = folder.resolve("free");
        Shell shell = hindcast(
                Path.of(DATA), out, "--from", 1920, "--to", 1935, "--horizon", 10, "--runs", 20, "--quiet",
                "--theories", "balance-of-threat,balance-of-power");
        assertEquals(0, shell.code(), shell.err());
        String start = ",1919-1938,,10,formation-defence,";
        assertEquals(21, figure(out, "distance" + start + "events,"));
        assertEquals(.924, figure(out, "distance" + start + "auc-within,"), .01);
        assertEquals(.836, figure(out, "balance-of-threat" + start + "auc-within,"), .08);
        assertEquals(.397, figure(out, "balance-of-power" + start + "auc-within,"), .15);
    }

    /** A benchmark's chance for an origin reads nothing later: files cut off after the origin give the same. */
    @Test
    @Tag("slow")
    void benchmarksLearnFromEarlierYearsAlone() throws IOException {
        assumeTrue(DATA != null, "CONCERT_DATA is not set: no history to run again");
        Object[] asked = {"--horizon", "1", "--runs", 1, "--theories", "balance-of-threat", "--quiet"};
        Map<String, List<String>> longer = nulls(1880, 1890, asked);
        Map<String, List<String>> shorter = nulls(1880, 1882, asked);
        assertTrue(shorter.size() > 500);
        shorter.forEach((pair, chances) -> assertEquals(longer.get(pair), chances, pair));
    }

    private Map<String, List<String>> nulls(int from, int to, Object... more) throws IOException {
        Path out = folder.resolve("to-" + to);
        Object[] words = Stream.concat(Stream.of("--from", from, "--to", to), Stream.of(more)).toArray();
        assertEquals(0, hindcast(Path.of(DATA), out, words).code());
        Map<String, List<String>> chances = new TreeMap<>();
        for (String[] each : cells(out.resolve("dyads.csv"))) {
            if (each[1].equals("1880")) {
                chances.put(String.join(" ", each[3], each[4], each[5], each[6]), List.of(each).subList(11, 16));
            }
        }
        return chances;
    }

    private static List<String[]> cells(Path file) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (String each : Files.readAllLines(file)) {
            rows.add(each.split(",", -1));
        }
        return rows.subList(1, rows.size());
    }

    private static double score(Path out, String theory, String origin, int horizon, String target, String metric)
            throws IOException {
        return figure(out, Stream.of(theory, "1816-1913", origin, Integer.toString(horizon), target, metric)
                .collect(Collectors.joining(",", "", ",")));
    }

    private static double figure(Path out, String start) throws IOException {
        String line = Files.readAllLines(out.resolve("scores.csv")).stream()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + start));
        return Double.parseDouble(line.split(",")[6]);
    }
}
