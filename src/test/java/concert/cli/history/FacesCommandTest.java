package concert.cli.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.results.table.Frame;
import concert.scenario.Face;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a historian asks of a world, as shares of runs. */
class FacesCommandTest {
    private static final String WORLD =
            """
            concert: 2
            name: Four
            start: 1900
            ticks: 6
            identity: [x]
            theory: balance-of-threat
            states:
              AAA: {name: A, capability: 1, at: [50, 10], identity: [0.2]}
              BBB: {name: B, capability: 1, at: [48, 2], identity: [0.8], revisionism: 0.9}
              CCC: {name: C, capability: 0.8, at: [52, 0], identity: [0.7]}
            relations:
              - {pair: [AAA, BBB], rivalry: 0.9}
            faces:
              - {name: "<b>B & C</b>", condition: "allied(BBB, CCC, defence)", history: open}
              - {name: Always, condition: "sovereign(AAA, at 1900)", absurd: true}
              - {name: Never, condition: "distance(AAA, BBB) < 1", history: true, about: Far apart.}
              - {name: A or C with B, condition: "allied(BBB, any of [AAA, CCC], by 1903)", history: true}
            """;

    @TempDir
    private Path folder;

    private Path world() throws IOException {
        return Files.writeString(folder.resolve("four.yaml"), WORLD);
    }

    private Shell faces(Object... more) throws IOException {
        Object[] words = new Object[more.length + 6];
        System.arraycopy(new Object[] {"faces", world(), "--runs", 8, "--out", folder.resolve("out")}, 0, words, 0, 6);
        System.arraycopy(more, 0, words, 6, more.length);
        return Shell.run(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bismarck-1871", "europe-1914", "europe-1925", "cold-war-1949", "after-cold-war-1990"})
    void aHistoricalWorldAsksAtLeastTenThingsAbsurditiesAmongThem(String name) {
        List<Face> faces = Scenarios.open(name, Overrides.none()).questions().faces();
        assertTrue(faces.size() >= 10, name);
        assertTrue(faces.stream().anyMatch(Face::absurd), name);
        assertTrue(faces.stream().anyMatch(each -> each.history() == Face.History.TRUE), name);
    }

    @Test
    void sharesAreOfRunsUnderEachTheory() throws IOException {
        Shell shell = faces("--theories", "balance-of-threat,balance-of-power");
        assertEquals(0, shell.code(), shell.err());
        Frame rows = Frame.read(folder.resolve("out/faces.csv"));
        assertEquals(8, rows.rows());
        for (int row = 0; row < rows.rows(); row++) {
            int yes = seeds(rows.text(row, "seeds"));
            assertEquals(8, rows.number(row, "runs"));
            assertEquals(8, yes + seeds(rows.text(row, "others")));
            assertEquals(yes / 8.0, rows.number(row, "share"), 1e-9);
        }
        assertEquals("balance-of-power", rows.text(1, "theory"));
        assertEquals(1, rows.number(2, "share"));
        assertEquals(0, rows.number(4, "share"));
        assertTrue(shell.out().contains("absurd  1.00!  Always"), shell.out());
    }

    private static int seeds(String list) {
        return list.isEmpty() ? 0 : list.split(" ").length;
    }

    /** The command it names is played, and the pact looked for in the tables of that run. */
    @Test
    void aSeedToOpenShowsWhatItPromises() throws IOException {
        assertEquals(0, faces("--quiet").code());
        Frame rows = Frame.read(folder.resolve("out/faces.csv"));
        for (int seed = 1; seed <= 3; seed++) {
            Path run = folder.resolve("run" + seed);
            Shell.run("run", world(), "--seed", seed, "--out", run, "--quiet", "--no-charts");
            Frame pairs = Frame.read(run.resolve("networks/dyad-years.csv"));
            assertEquals(promised(rows, seed), allied(pairs), "seed " + seed);
        }
    }

    private static boolean promised(Frame rows, int seed) {
        return List.of(rows.text(0, "seeds").split(" ")).contains(Integer.toString(seed));
    }

    private static boolean allied(Frame pairs) {
        for (int row = 0; row < pairs.rows(); row++) {
            boolean two = pairs.text(row, "state1").equals("BBB") && pairs.text(row, "state2").equals("CCC");
            if (two && pairs.number(row, "defense") > 0) {
                return true;
            }
        }
        return false;
    }

    @Test
    void thePageNeedsNothingElseAndTrustsNoName() throws IOException {
        assertEquals(0, faces().code());
        String page = Files.readString(folder.resolve("out/faces.html"));
        assertTrue(page.contains("default-src 'none'"));
        assertTrue(page.contains("&lt;b&gt;B &amp; C&lt;/b&gt;"));
        assertFalse(page.contains("<b>B "));
        assertTrue(page.contains("too often"));
        assertTrue(page.contains("seeds 1, 2, 3"));
        assertFalse(page.contains("http://") || page.contains("https://"), "asks for something");
    }

    @Test
    void theSameSeedsGiveTheSameBytesOnAnyNumberOfThreads() throws IOException {
        faces("--parallel", 1);
        byte[] one = Files.readAllBytes(folder.resolve("out/faces.csv"));
        faces("--parallel", 3);
        assertEquals(new String(one), Files.readString(folder.resolve("out/faces.csv")));
    }

    @Test
    void aChangedFileIsKeptUnlessForced() throws IOException {
        faces();
        Path file = folder.resolve("out/faces.csv");
        Files.writeString(file, "mine");
        Files.writeString(folder.resolve("out/notes.txt"), "mine too");
        Shell refused = faces();
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("faces.csv"), refused.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(0, faces("--force").code());
        assertTrue(Files.readString(file).startsWith("face,history,theory,share,runs"));
        assertEquals("mine too", Files.readString(folder.resolve("out/notes.txt")));
    }

    @Test
    void badWordsAreTold() throws IOException {
        Shell none = Shell.run("faces", "bipolar", "--out", folder.resolve("none"));
        assertEquals(2, none.code());
        assertTrue(none.err().contains("bipolar: asks nothing: it has no faces"), none.err());
        assertFalse(Files.exists(folder.resolve("none")));
        Shell runs = Shell.run("faces", world(), "--runs", 0);
        assertEquals("--runs: 0; it must be 1 to 10000. Maybe 50?", runs.err().strip());
        Shell theory = faces("--theories", "balance-of-thread");
        assertEquals(2, theory.code());
        assertTrue(theory.err().contains("Maybe balance-of-threat?"), theory.err());
    }
}
