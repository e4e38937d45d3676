package concert.experiment.face;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.results.folder.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code faces} from the command line: tables, page, faults. */
class FacesTest {
    private static final String ASKS = """

            faces:
              - {name: Dual Alliance stands, condition: 'member(GMY, "Dual Alliance", at: 1890)', history: true}
              - {name: Odd couple, condition: 'allied(CHN, POR)', history: false, absurd: true}
              - {name: Too late to tell, condition: 'not war(any, any, at: 1919)'}
            stop: sovereign(GMY, at 1894)
            """;

    @TempDir
    Path folder;

    private Path world() throws IOException {
        String shipped = Files.readString(Path.of("scenarios", "europe-1914.yaml"));
        int faces = shipped.indexOf("\nfaces:");
        Path file = folder.resolve("world.yaml");
        Files.writeString(file, (faces < 0 ? shipped : shipped.substring(0, faces)) + ASKS);
        return file;
    }

    private Shell ask(Path out, Object... more) throws IOException {
        Object[] words = {
            "faces", world(), "--runs", "3", "--theories", "balance-of-threat,constructivism", "--out", out
        };
        Object[] all = java.util.stream.Stream.concat(List.of(words).stream(), List.of(more).stream())
                .toArray();
        return Shell.run(all);
    }

    @Test
    void sharesAreCountedFromTheAnswersAndTheSameOnOneThreadOrTwo() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        Shell told = ask(one, "--parallel", "1");
        assertEquals(0, told.code(), told.err());
        assertEquals(0, ask(two, "--parallel", "2").code());
        for (String each : List.of("faces.csv", "answers.csv", "load.R", "load.do")) {
            assertEquals(Files.readString(one.resolve(each)), Files.readString(two.resolve(each)));
        }
        List<String> lines = Files.readAllLines(one.resolve("faces.csv"));
        assertTrue(lines.get(0).startsWith("face,history,theory,share,runs,"), lines.get(0));
        assertEquals(1 + 3 * 2, lines.size());
        assertTrue(lines.get(1).startsWith("Dual Alliance stands,yes,balance-of-threat,"), lines.get(1));
        assertTrue(lines.get(5).startsWith("Too late to tell,open,balance-of-threat,,0,"), lines.get(5));
        long came = Files.readAllLines(one.resolve("answers.csv")).stream()
                .filter(each -> each.startsWith("Dual Alliance stands,balance-of-threat,") && each.endsWith(",1"))
                .count();
        double share = Double.parseDouble(lines.get(1).split(",")[3]);
        assertEquals(came / 3.0, share, 1e-9);
        assertTrue(told.out().contains("Odd couple (history: no; absurd)"), told.out());
    }

    @Test
    void thePageShowsBarsAndTheRunsToOpen() throws IOException {
        Path out = folder.resolve("page");
        assertEquals(0, ask(out).code());
        String page = Files.readString(out.resolve("faces.html"));
        for (String each :
                List.of("Dual Alliance stands", "It happened.", "Absurd.", "<svg", "--seed ", "cannot be told")) {
            assertTrue(page.contains(each), each);
        }
        assertFalse(page.contains("http://") && page.contains("<script src"), "self-contained");
        assertEquals(
                "3",
                Manifest.read(out.resolve("manifest.json"))
                        .content()
                        .get("faces")
                        .toString());
    }

    @Test
    void faultsOfTheCommandLineAreToldTogether() throws IOException {
        Shell told = Shell.run("faces", world(), "--runs", "0", "--theories", "realism,balance-of-thread");
        assertEquals(2, told.code());
        for (String each : List.of("--runs", "realism", "Maybe balance-of-threat?")) {
            assertTrue(told.err().contains(each), told.err());
        }
        assertFalse(Files.exists(Path.of("results", "world-faces")));
    }

    @Test
    void aWorldThatAsksNothingIsRefused() {
        Shell told = Shell.run("faces", "random:n=4,seed=1");
        assertEquals(2, told.code());
        assertTrue(told.err().contains("asks for no faces. Maybe"), told.err());
    }

    @Test
    void rerunSaysWhatElseRepeatsIt() throws IOException {
        Path out = folder.resolve("again");
        assertEquals(0, ask(out).code());
        Shell told = Shell.run("rerun", out);
        assertEquals(2, told.code());
        assertTrue(told.err().contains("concert faces"), told.err());
    }
}
