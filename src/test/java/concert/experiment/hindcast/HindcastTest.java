package concert.experiment.hindcast;

import static concert.experiment.hindcast.HindcastFiles.cells;
import static concert.experiment.hindcast.HindcastFiles.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.experiment.hindcast.benchmark.Benchmarks;
import concert.history.MadeUpData;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hindcast} from the command line, on made-up data. */
class HindcastTest {
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
                        Stream.of(
                                "--from",
                                1900,
                                "--to",
                                1901,
                                "--horizon",
                                1,
                                "--runs",
                                20,
                                "--theories",
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
                        "theory",
                        "origin",
                        "horizon",
                        "ccode1",
                        "ccode2",
                        "chance",
                        "happened",
                        "persistence",
                        "distance",
                        "ref",
                        "meeting",
                        "logit",
                        "pact",
                        "target",
                        "allied",
                        "treaty"),
                dyads.columns());
        assertEquals(2 * (2 + 1 + 1 + 2), dyads.rows(), "three pairs: of defence one is allied, of any pact two");
        List<String> lines = Files.readAllLines(out.resolve("scores.csv"));
        assertEquals("theory,era,origin,horizon,target,metric,value,low,high", lines.get(0));
        for (String each : Benchmarks.NAMES) {
            assertTrue(
                    lines.stream().anyMatch(line -> line.startsWith(each + ",1816-1913,,1,status-any,brier,")), each);
        }
        String dictionary = Files.readString(out.resolve("data-dictionary.csv"));
        for (String each :
                List.of("scores.csv", "dyads.csv", "calibration.csv", "pacts.csv", "structure.csv", "threats.csv")) {
            assertTrue(dictionary.contains(each), each);
            assertTrue(Files.readString(out.resolve("manifest.json")).contains("\"" + each + "\""), each);
        }
        assertTrue(Shell.run("report", out).err().contains("holds a hindcast"), "its page is made by hindcast alone");
        String page = Files.readString(out.resolve("hindcast.html"));
        assertTrue(page.contains("<svg") && page.contains("id=\"scores\"") && page.contains("id=\"pacts\""));
        assertTrue(page.contains("id=\"maps\"") && page.contains("id=\"threats\""));
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
            if (each[0].equals("balance-of-power") && each[12].equals("any")) {
                double off = Double.parseDouble(each[5]) - Double.parseDouble(each[6]);
                sum += off * off;
                count++;
            }
        }
        assertEquals(3, count);
        assertEquals(sum / count, score(out, "balance-of-power", "", 1, "status-any", "brier"), 1e-9);
    }

    @Test
    void whatPactsAddUpToStandsBesideHistory() throws IOException {
        Path out = small("hindcast");
        Frame structure = Frame.read(out.resolve("structure.csv"));
        assertEquals(
                List.of(
                        "theory",
                        "origin",
                        "horizon",
                        "pact",
                        "measure",
                        "truth",
                        "persistence",
                        "mean",
                        "low",
                        "high",
                        "inside"),
                structure.columns());
        Set<String> measures = new TreeSet<>();
        for (int row = 0; row < structure.rows(); row++) {
            measures.add(structure.text(row, "measure"));
            assertFalse(structure.number(row, "low") > structure.number(row, "mean"));
            assertFalse(structure.number(row, "high") < structure.number(row, "mean"));
            if (structure.text(row, "measure").equals("allied-pairs")) {
                boolean any = structure.text(row, "pact").equals("any");
                assertEquals(1, structure.number(row, "truth"));
                assertEquals(any ? 2 : 1, structure.number(row, "persistence"));
            }
        }
        assertEquals(2 * 2 * measures.size(), structure.rows(), "two theories, two kinds of pact");
        assertTrue(measures.containsAll(
                List.of("treaties", "treaty-hazard", "degree", "clustering", "clique", "camps-rand", "camps-nmi")));
        String page = Files.readString(out.resolve("hindcast.html"));
        for (String each : measures) {
            assertTrue(page.contains("<th scope=\"row\">" + each + "</th>"), each);
        }
    }

    @Test
    void threatsStandBesideTheDisputesThatFollowed() throws IOException {
        Path out = small("hindcast");
        Frame threats = Frame.read(out.resolve("threats.csv"));
        assertEquals(6, threats.rows(), "three states, both ways");
        for (int row = 0; row < threats.rows(); row++) {
            boolean began = threats.text(row, "initiator").equals("220")
                    && threats.text(row, "target").equals("2");
            assertEquals(began ? "1901" : "", threats.text(row, "onset"));
        }
        for (String each : List.of("balance-of-threat", "distance", "rivalry")) {
            assertEquals(1, score(out, each, "", 1, "dispute", "events"));
        }
    }

    @Test
    void withoutDisputesThereIsNoScoreOfThreats() throws IOException {
        Path data = data();
        Files.delete(data.resolve("disputes.csv"));
        Path out = folder.resolve("peace");
        Shell shell = hindcast(
                data, out, "--from", 1900, "--to", 1901, "--horizon", 1, "--runs", 2, "--theories", "balance-of-power");
        assertEquals(0, shell.code(), shell.err());
        assertEquals(0, Frame.read(out.resolve("threats.csv")).rows());
        assertTrue(Files.readString(out.resolve("hindcast.html")).contains("There was no file of disputes."));
    }

    @Test
    void theNumberOfThreadsChangesNoByte() throws IOException {
        Path one = small("one", "--parallel", 1);
        Path two = small("two", "--parallel", 2);
        for (String each : List.of(
                "scores.csv",
                "dyads.csv",
                "calibration.csv",
                "pacts.csv",
                "structure.csv",
                "threats.csv",
                "hindcast.html")) {
            assertEquals(-1, Files.mismatch(one.resolve(each), two.resolve(each)), each);
        }
    }
}
