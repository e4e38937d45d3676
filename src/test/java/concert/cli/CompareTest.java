package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code compare} as typed. */
class CompareTest {
    private static final String TWO = "balance-of-threat,institutionalism";

    @TempDir
    private Path folder;

    private Path compare(String name, Object... more) {
        Path out = folder.resolve(name);
        Object[] words = new Object[more.length + 9];
        Object[] first = {"compare", "random:n=5,seed=2", "--ticks", "8", "--theories", TWO, "--no-charts", "--out", out
        };
        System.arraycopy(first, 0, words, 0, 9);
        System.arraycopy(more, 0, words, 9, more.length);
        Shell shell = Shell.run(words);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    private static Map<String, String> csv(Path folder) throws IOException {
        return new TreeMap<>(Manifest.read(folder.resolve(Manifest.FILE)).csv());
    }

    @Test
    void threadsChangeNoByte() throws IOException {
        Path one = compare("one", "--runs", "5", "--parallel", "1");
        Path three = compare("three", "--runs", "5", "--parallel", "3");
        assertEquals(csv(one), csv(three));
        assertEquals(10, csv(one).size());
        assertEquals(
                Files.readString(one.resolve("comparison.html")), Files.readString(three.resolve("comparison.html")));
        assertEquals(csv(one.resolve("institutionalism")), csv(three.resolve("institutionalism")));
    }

    @Test
    void eachTheoryMeetsTheLuckOfARunOfItsOwn() throws IOException {
        Path out = compare("out", "--runs", "2");
        Path alone = folder.resolve("alone");
        Shell run = Shell.run(
                "run",
                "random:n=5,seed=2",
                "--ticks",
                "8",
                "--theory",
                "institutionalism",
                "--no-charts",
                "--out",
                alone);
        assertEquals(0, run.code(), run.err());
        assertEquals(csv(alone), csv(out.resolve("institutionalism")));
        Frame measures = Frame.read(alone.resolve("measures.csv"));
        double sum = 0;
        for (int tick = 0; tick < 8; tick++) {
            sum += measures.number(tick, "alliances");
        }
        Frame runs = Frame.read(out.resolve("runs.csv"));
        assertEquals("institutionalism", runs.text(2, "theory"));
        assertEquals(sum / 8, runs.number(2, "alliances"), 1e-9);
        assertEquals(
                0,
                Shell.run("why", out.resolve("balance-of-threat"), "S0001", "S0002")
                        .code());
        assertEquals(
                "The same: every CSV file of 4 runs, to the byte.",
                Shell.run("rerun", out).out().strip());
    }

    @Test
    void thePageIsMadeAnewFromTheFolderAlone() throws IOException {
        Path out = compare("out", "--runs", "2");
        Path page = out.resolve("comparison.html");
        String first = Files.readString(page);
        Files.delete(page);
        Shell report = Shell.run("report", out);
        assertEquals("Report: " + page, report.out().strip(), report.err());
        assertEquals(first, Files.readString(page));
        assertTrue(
                first.contains("concert compare random:n=5,seed=2 --theories " + TWO + " --ticks 8 --seed 2 --runs 2"));
    }

    @Test
    void aDamagedFolderIsRefusedInWords() throws IOException {
        Path out = compare("out", "--runs", "1");
        Path manifest = out.resolve("manifest.json");
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replace("\"institutionalism\": \"institutionalism\"", "\"x\": \"../..\""));
        Shell led = Shell.run("report", out);
        assertEquals(2, led.code());
        assertTrue(
                led.err().contains("names the folder \"../..\", which is none that a comparison leaves."), led.err());
        Files.writeString(manifest, text);
        Files.delete(out.resolve("lives.csv"));
        Shell gone = Shell.run("report", out);
        assertEquals(2, gone.code());
        assertTrue(gone.err().contains("no file " + out.resolve("lives.csv")), gone.err());
    }

    @Test
    void whatItPrintsNamesTheEffect() {
        Shell shell = Shell.run(
                "compare",
                "random:n=5,seed=2",
                "--ticks",
                "6",
                "--theories",
                "balance-of-power, balance-of-threat",
                "--runs",
                "2",
                "--no-charts",
                "--out",
                folder.resolve("out"));
        assertEquals(0, shell.code(), shell.err());
        List<String> lines = shell.out().lines().toList();
        assertEquals("Mean over runs [95 %], and against balance-of-power on the same seeds:", lines.get(0));
        assertTrue(lines.get(3).matches("    balance-of-threat .*\\[ *[-+][0-9.]+, *[-+][0-9.]+\\].*"), lines.get(3));
        assertFalse(lines.get(3).matches(".*(negligible|small|medium|large).*"), "no size is named of two runs");
        assertEquals("Page: " + folder.resolve("out").resolve("comparison.html"), lines.get(lines.size() - 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    balance-of-pwer,balance-of-threat --runs 2 | --theories balance-of-pwer: there is no theory "balance-of-pwer". Maybe balance-of-power?
                    balance-of-power --runs 2 | --theories: balance-of-power alone cannot be compared; it takes two theories or more. Maybe balance-of-power,balance-of-threat?
                    balance-of-power,balance-of-threat,balance-of-power | --theories: balance-of-power is given twice. Maybe another in its place?
                    , | --theories: names no theory. Maybe balance-of-threat,balance-of-power?
                    balance-of-power,,balance-of-threat | --theories: names a theory that is empty. Maybe balance-of-threat,balance-of-power?
                    balance-of-power,balance-of-threat --runs 0 | --runs: 0 is no number of runs; it must be 1 or more. Maybe 20?
                    balance-of-power,balance-of-threat --parallel 0 | --parallel: 0 threads are none; it must be 1 or more. Maybe 2?
                    """)
    void whatIsWrongIsSaidBeforeAnythingIsPlayed(String given, String said) throws IOException {
        Object[] words =
                ("compare random:n=4,seed=1 --out " + folder.resolve("out") + " --theories " + given).split(" ");
        Shell shell = Shell.run(words);
        assertEquals(2, shell.code());
        assertEquals(said, shell.err().strip());
        assertTrue(Files.notExists(folder.resolve("out")));
    }
}
