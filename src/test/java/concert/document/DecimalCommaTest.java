package concert.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people of other languages write them are refused with the number that was meant. */
class DecimalCommaTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0,5 | 0.5",
                "+0,5 | +0.5",
                "12,25 | 12.25",
                "1.000,5 | 1000.5",
                "1.234.567,8 | 1234567.8",
                "50% | 0.5",
                "'0.5' | without the quotes"
            })
    void onTheCommandLine(String written, String meant) {
        String value = meant.startsWith("without") ? "'" + written.replace("'", "") + "'" : written;
        Shell shell = Shell.run("run", "random:n=3,seed=1", "--set", "states.S0001.capability=" + value);
        assertEquals(2, shell.code(), shell.out());
        assertTrue(shell.err().startsWith("--set states.S0001.capability: "), shell.err());
        assertTrue(shell.err().contains("Maybe " + meant + "?"), shell.err());
    }

    @Test
    void inAFile() throws IOException {
        String said = faults("war-cost: 0.12", "war-cost: 0,12");
        assertTrue(said.contains("world.yaml:16:13: parameter war-cost is \"0,12\"; it must be a number"), said);
        assertTrue(said.contains("Maybe 0.12?"), said);
    }

    /** Where a comma parts entries, a number with one comes out as a number and a key. */
    @Test
    void inBracesWhereACommaPartsEntries() throws IOException {
        String said = faults("capability: 0.30, at", "capability: 0,30, at");
        assertTrue(said.contains(":21:40: \"NOR\" has no key \"30\". Maybe capability: 0.30?"), said);
        said = faults("revisionism: 0.3}", "revisionism: -1,3}");
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains("has no key \"3\". Maybe revisionism: -1.3?"), said);
    }

    private String faults(String right, String wrong) throws IOException {
        Path file = folder.resolve("world.yaml");
        Files.deleteIfExists(file);
        assertEquals(0, Shell.run("new", folder.resolve("world")).code());
        String text = Files.readString(file);
        assertTrue(text.contains(right), text);
        Files.writeString(file, text.replaceFirst(Pattern.quote(right), wrong));
        Shell shell = Shell.run("validate", file);
        assertEquals(2, shell.code(), shell.out());
        return shell.err();
    }
}
