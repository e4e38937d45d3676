package concert.experiment.hindcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.history.MadeUpData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code hindcast} refuses, and that it loses nothing. */
class HindcastRefusalTest {
    @TempDir
    private Path folder;

    private Path data() throws IOException {
        return MadeUpData.world(Files.createDirectories(folder.resolve("data")));
    }

    private Shell hindcast(Path data, Path out, Object... more) {
        return Shell.run(Stream.concat(Stream.of("hindcast", "--data", data, "--out", out), Stream.of(more))
                .toArray());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --from 1890 --to 1901 --horizon 1 | --from: 1890; pacts are known from 1899 to 1901.
            --from 1950 --to 1960 --horizon 1 | --from: 1950; pacts are known from 1899 to 1901. / --to: 1960; it must be after 1950 and 1901 at most.
            --from 1900 --to 1899 --horizon 1 | --to: 1899; it must be after 1900 and 1901 at most.
            --from 1900 --to 1901 --horizon 0 | --horizon: 0; it must be 1 to 1, so that what came of 1900 is read by 1901.
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
        assertEquals(sentence.replace(" / ", "\n"), shell.err().strip());
        assertFalse(Files.exists(out));
    }

    @Test
    void anUnknownTheoryIsNamedWithTheOneThatIsMeant() throws IOException {
        Shell shell = hindcast(
                data(),
                folder.resolve("out"),
                "--from",
                1900,
                "--to",
                1901,
                "--horizon",
                1,
                "--theories",
                "balance-of-treat,luck");
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("balance-of-treat") && shell.err().contains("balance-of-threat"), shell.err());
        assertTrue(shell.err().contains("luck"), shell.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aFileChangedByHandIsReplacedWithForceAlone() throws IOException {
        Path out = folder.resolve("out");
        Object[] asked = {
            "--from", 1900, "--to", 1901, "--horizon", 1, "--runs", 1, "--theories", "balance-of-power", "--quiet"
        };
        assertEquals(0, hindcast(data(), out, asked).code());
        assertEquals(0, hindcast(data(), out, asked).code(), "over results of its own");
        Path notes = Files.writeString(out.resolve("notes.txt"), "mine");
        Path scores = out.resolve("scores.csv");
        String own = Files.readString(scores);
        Files.writeString(scores, own + "mine");
        Shell refused = hindcast(data(), out, asked);
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("scores.csv") && refused.err().contains("--force"), refused.err());
        assertEquals(own + "mine", Files.readString(scores));
        Shell forced = hindcast(
                data(),
                out,
                Stream.concat(Stream.of(asked), Stream.of("--force")).toArray());
        assertEquals(0, forced.code(), forced.err());
        assertEquals(own, Files.readString(scores));
        assertEquals("mine", Files.readString(notes));
    }

    @Test
    void allFaultsAreSaidAtOnce() throws IOException {
        Shell shell = hindcast(
                data(),
                folder.resolve("out"),
                "--from",
                1900,
                "--to",
                1800,
                "--horizon",
                0,
                "--runs",
                0,
                "--theories",
                "luck");
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
}
