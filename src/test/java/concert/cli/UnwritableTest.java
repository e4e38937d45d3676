package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.document.Faults;
import concert.results.checkpoint.SealedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Places that cannot be written end in a sentence that names them, never in a stack trace, and lose nothing that stands
 * there. A device is played by a pipe, so that a fault would take nothing from the machine.
 */
@Tag("slow")
class UnwritableTest {
    private static final String WORLD = "random:n=3,seed=1";
    private static final String THEORIES = "--theories=balance-of-threat,balance-of-power";

    @TempDir
    private Path folder;

    private static Shell command(String command, Path out, Object... more) {
        List<Object> words = new ArrayList<>(
                switch (command) {
                    case "run" -> List.of("run", WORLD, "--ticks", 2, "--no-charts");
                    case "batch" -> List.of("run", WORLD, "--ticks", 2, "--runs", 2, "--no-charts");
                    case "claims" -> List.of("claims", "L28a", "--runs", 2);
                    case "experiment" -> List.of("experiment", "secrecy");
                    default -> List.of("compare", WORLD, THEORIES, "--ticks", 2, "--runs", 2, "--no-charts");
                });
        words.addAll(List.of("--quiet", "--out", out));
        words.addAll(List.of(more));
        return Shell.run(words.toArray());
    }

    /** The error is one sentence that names the place and offers a mend; nothing was printed as if it had gone well. */
    private static void told(Shell shell, Path place) {
        assertTrue(shell.code() == 1 || shell.code() == 2, shell.code() + " " + shell.err());
        assertTrue(shell.err().contains(place.toString()), shell.err());
        assertTrue(shell.err().contains("Maybe"), shell.err());
        assertFalse(shell.err().contains("\tat ") || shell.err().contains("Exception"), shell.err());
        assertEquals("", shell.out());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "batch", "compare", "claims", "experiment"})
    void aFileInThePlaceOfTheFolderIsKept(String command) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        for (Path out : List.of(file, file.resolve("inner/most"))) {
            told(command(command, out), file);
            told(command(command, out, "--force"), file);
        }
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("file"), names());
    }

    /** A folder that takes no files from anybody who runs this; the administrator writes wherever files can be. */
    private Path barred() throws IOException {
        Path barred = Files.createDirectories(folder.resolve("barred"));
        boolean done = barred.toFile().setWritable(false);
        Path place = done && !Files.isWritable(barred) ? barred : Path.of("/proc");
        assumeTrue(Files.isDirectory(place));
        return place;
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "batch", "compare", "claims"})
    void aFolderWithoutLeaveToWriteIsToldOf(String command) throws IOException {
        Path barred = barred();
        told(command(command, barred.resolve("concert-results")), barred);
        assertEquals(List.of("barred"), names());
    }

    @Test
    void aNewScenarioWhereNobodyMayWriteIsToldOf() throws IOException {
        Path barred = barred();
        told(Shell.run("new", barred.resolve("my-world")), barred);
    }

    private Path pipe() throws IOException {
        Path pipe = folder.resolve("pipe");
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            assumeTrue(made.waitFor() == 0);
        } catch (IOException none) {
            return abort("no mkfifo here");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
        return pipe;
    }

    private static void stays(Path pipe) {
        assertTrue(Files.exists(pipe, LinkOption.NOFOLLOW_LINKS), "the pipe is gone");
        assertFalse(Files.isRegularFile(pipe), "a file has taken the pipe's place");
    }

    /** A page that is a link to a device must not take the device's place: whoever may write there would lose it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "--force"})
    void aDeviceBehindALinkStays(String force) throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, command("run", out).code());
        Path pipe = pipe();
        Path page = out.resolve("report.html");
        Files.deleteIfExists(page);
        Files.createSymbolicLink(page, pipe);
        List<Object> words = new ArrayList<>(List.of("report", out));
        words.addAll(force.isEmpty() ? List.of() : List.of(force));
        told(Shell.run(words.toArray()), page);
        stays(pipe);
        assertTrue(Files.isSymbolicLink(page));
    }

    @Test
    void aDeviceInPlaceOfAFileOfOursStaysAndTheRunIsKeptBeside() throws IOException {
        Path out = folder.resolve("out");
        assertEquals(0, command("run", out).code());
        Path pipe = pipe();
        Path measures = out.resolve("measures.csv");
        Files.delete(measures);
        Files.createSymbolicLink(measures, pipe);
        told(command("run", out), measures);
        told(command("run", out, "--force"), measures);
        stays(pipe);
        assertTrue(Files.isRegularFile(folder.resolve("out-2/measures.csv")), names().toString());
    }

    @Test
    void aDeviceInPlaceOfTheFolderOrOfACheckpointStays() throws IOException {
        Path pipe = pipe();
        told(command("run", pipe), pipe);
        told(command("run", pipe, "--force"), pipe);
        Faults told = assertThrows(Faults.class, () -> SealedFile.check(pipe));
        assertTrue(told.getMessage().contains("is no file and is kept"), told.getMessage());
        stays(pipe);
    }
}
