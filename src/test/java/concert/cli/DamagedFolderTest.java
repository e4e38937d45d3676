package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results folders and checkpoints that somebody edited, cut short or made up are refused with a word about what is wrong. */
class DamagedFolderTest {
    private static final String WORLD = "random:n=3,seed=1";

    @TempDir
    private Path folder;

    private Path run;

    @BeforeEach
    void run() {
        run = folder.resolve("run");
        Object[] line = {"run", WORLD, "--ticks", 3, "--no-charts", "--checkpoint", 1, "--out", run};
        assertEquals(0, Shell.run(line).code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"concert\": 1, \"csv\": {\"../../x\": \"0\"}} | csv names \"../../x\"",
                "{\"concert\": 1, \"csv\": {\"/etc/hosts\": \"0\"}} | csv names \"/etc/hosts\"",
                "{\"concert\": 1, \"csv\": {\"a\\u0000.csv\": \"0\"}} | csv names \"a\\u0000.csv\"",
                "{\"concert\": 1, \"csv\": {\"states.csv\": 5}} | csv names \"states.csv\"",
                "{\"concert\": 1, \"format\": 2, \"runs\": 1000000000, \"csv\": {}} | runs is 1000000000; it must be",
                "{\"concert\": 1, \"format\": 2, \"runs\": 1.5, \"csv\": {}} | runs is 1.5",
                "{\"concert\": 1, \"format\": 2, \"runs\": 1e999999999, \"csv\": {}} | runs is 1E+999999999",
                "{\"concert\": 1, \"format\": 2, \"runs\": 2, \"csv\": {}} | no run of its 2 lies beside it",
                "{\"concert\": 1} | no manifest of a run",
                "[] | no manifest of a run",
                "{\"concert\": 1, \"csv\": | 1:22: no JSON: it ends in the middle",
            })
    void manifests(String text, String said) throws IOException {
        Path manifest = Files.writeString(run.resolve("manifest.json"), text);
        refused(said, "rerun", manifest);
    }

    @Test
    void manifestsOfOtherKinds() throws IOException {
        Path manifest = run.resolve("manifest.json");
        Files.writeString(manifest, "{\"concert\": " + "9".repeat(3_000_000) + "}");
        refused("a number of more than 100 characters", "rerun", manifest);
        Files.write(manifest, "{\"concert\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        refused("not UTF-8", "rerun", manifest);
    }

    @Test
    void aRunWithoutItsScenario() throws IOException {
        Files.delete(run.resolve("scenario.yaml"));
        refused("scenario.yaml: there is no such scenario or file", "rerun", run);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "states.csv | ^(?s).*$ | '' | states.csv is empty",
                "states.csv | year | yeer | states.csv has no column \"year\"",
                "states.csv | \\n\\d+, | \\n7, | decisions.csv tells of tick",
                "decisions.csv | (?<=,)0\\. | x. | it must be a number or empty",
                "decisions.csv | ,[^,]*\\n$ | '' | cells under",
                "decisions.csv | $ | \"abc | decisions.csv is no CSV",
            })
    void tables(String file, String what, String with, String said) throws IOException {
        Path table = run.resolve(file);
        Files.writeString(table, Files.readString(table).replaceAll(what, with.replace("\\n", "\n")));
        refused(said, "why", run, "S0001", "S0002");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "states.csv | ^(?s).*$ | '' | states.csv is empty",
                "states.csv | stance | stanze | states.csv has no column \"stance\"",
                "states.csv | \\n0, | \\n77, | states.csv: tick is \"77\"; measures.csv has ticks from 0 to 2",
                "states.csv | \\n0, | \\n-1, | states.csv: tick is \"-1\"",
                "states.csv | \\n0, | \\n0.5, | states.csv: tick is \"0.5\"",
                "states.csv | \\n0, | \\n, | states.csv: tick is \"\"",
                "states.csv | abstain | sleep | stance is \"sleep\"; it must be one of",
                "states.csv | (?<=,)0\\. | zero. | it must be a number or empty. Maybe",
                "measures.csv | (?s)\\n.*$ | \\n | measures.csv has no row",
                "measures.csv | $ | \"abc | measures.csv is no CSV",
                "scenario.yaml | ticks: | tikcs: | unknown key \"tikcs\". Maybe ticks?",
                "manifest.json | \"csv\" | \"scv\" | no manifest of a run",
                "manifest.json | (?s)\\}\\s*$ | '' | no JSON",
                "data-dictionary.csv | meaning | sense | data-dictionary.csv has no column \"meaning\"",
            })
    void reports(String file, String what, String with, String said) throws IOException {
        Path damaged = run.resolve(file);
        Files.writeString(damaged, Files.readString(damaged).replaceAll(what, with.replace("\\n", "\n")));
        refused(said, "report", run);
        assertTrue(Files.notExists(run.resolve("report.html")) && Files.notExists(run.resolve("report.html.part")));
    }

    @Test
    void reportsOfNothing() throws IOException {
        refused("there is no such folder. Maybe", "report", folder.resolve("nowhere"));
        refused("is a file. Maybe", "report", run.resolve("states.csv"));
        refused("holds no manifest.json. Maybe", "report", Files.createDirectory(folder.resolve("empty")));
        for (String each : new String[] {"treaties.csv", "members.csv", "wars.csv", "scenario.yaml"}) {
            byte[] kept = Files.readAllBytes(run.resolve(each));
            Files.delete(run.resolve(each));
            refused(each, "report", run);
            Files.write(run.resolve(each), kept);
        }
        assertEquals(0, Shell.run("report", run).code());
    }

    @Test
    void checkpoints() throws IOException {
        byte[] whole = Files.readAllBytes(folder.resolve("run-at-1.checkpoint"));
        byte[] flipped = whole.clone();
        flipped[whole.length / 2] ^= 0x55;
        byte[][] wrong = {new byte[0], Arrays.copyOf(whole, whole.length / 2), flipped, {31, -117, 8, 0}};
        String[] said = {"is no checkpoint", "is damaged: its SHA-256", "is damaged: its SHA-256", "is no checkpoint"};
        for (int at = 0; at < wrong.length; at++) {
            byte[] each = wrong[at];
            Path file = Files.write(folder.resolve("wrong"), each);
            Path out = folder.resolve("out");
            refused(said[at], "run", WORLD, "--ticks", 3, "--resume", file, "--out", out);
            assertTrue(Files.notExists(out));
        }
    }

    private static void refused(String said, Object... line) {
        Shell shell = Shell.run(line);
        assertEquals(2, shell.code(), shell.err());
        assertTrue(shell.err().contains(said), shell.err());
        assertTrue(!shell.err().contains("\tat ") && !shell.err().contains("Exception"), shell.err());
    }
}
