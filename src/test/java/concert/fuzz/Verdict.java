package concert.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.results.table.Frame;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What must hold of every command line, however wrong: it ends in time, tells its faults in place, leaves nothing. */
final class Verdict {
    /** Seconds of this thread's own time, so that a busy machine is no fault. */
    private static final double LIMIT = 5;

    private static final Duration HANG = Duration.ofSeconds(90);

    private Verdict() {}

    /** Runs a command line; it must end by itself with code 0 or 2 and a word about what is wrong. */
    static Shell of(Object... words) {
        long[] spent = new long[1];
        Shell shell = assertTimeoutPreemptively(HANG, () -> {
            Shell done = Shell.run(words);
            spent[0] = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return done;
        });
        assertTrue(spent[0] / 1e9 < LIMIT, () -> spent[0] / 1e9 + " s");
        assertTrue(shell.code() == 0 || shell.code() == 2, () -> "exit code " + shell.code() + ": " + shell.err());
        assertFalse(shell.err().contains("\tat "), shell::err);
        assertFalse(shell.err().contains("Exception"), shell::err);
        assertEquals(shell.code() == 0, shell.err().lines().allMatch(Verdict::warns), shell::err);
        assertTrue(shell.err().length() < 200_000, () -> shell.err().length() + " characters of faults");
        return shell;
    }

    /** What is read and may not be meant is told and costs nobody the run. */
    private static boolean warns(String line) {
        return line.contains(": warning: ");
    }

    /** Every line of a refusal begins with its place and says something. */
    static void located(Shell shell, String source) {
        for (String line : shell.err().split("\n")) {
            assertTrue(line.startsWith(source), line);
            assertTrue(line.length() > source.length() + 15, line);
        }
    }

    /** A folder holds these entries and nothing else. */
    static void holds(Path folder, String... names) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            Set<String> found = new TreeSet<>(
                    content.map(each -> each.getFileName().toString()).toList());
            assertEquals(new TreeSet<>(List.of(names)), found);
        }
    }

    /** Every number of every CSV file is finite or, where it does not apply, empty. */
    static void finite(Path run) throws IOException {
        Frame dictionary = Frame.read(run.resolve("data-dictionary.csv"));
        for (int row = 0; row < dictionary.rows(); row++) {
            String type = dictionary.text(row, "type");
            if (type.startsWith("text") || type.startsWith("list")) {
                continue;
            }
            String file = dictionary.text(row, "file");
            if (!file.contains("NNN")) {
                Frame frame = Frame.read(run.resolve(file));
                String column = dictionary.text(row, "column");
                List<String> columns = column.equals("CODE")
                        ? frame.columns().subList(1, frame.columns().size())
                        : List.of(column);
                columns.forEach(each -> finite(frame, each));
            }
        }
        waves(run.resolve("networks"));
    }

    private static void finite(Frame frame, String column) {
        for (int at = 0; at < frame.rows(); at++) {
            assertFalse(Double.isInfinite(frame.number(at, column)), column);
            assertFalse(frame.text(at, column).contains("NaN"), column);
        }
    }

    /** Each wave is a file of its own, which the dictionary describes once; its cells are 0, 1 and 10. */
    private static void waves(Path networks) throws IOException {
        try (Stream<Path> files = Files.list(networks)) {
            for (Path each : files.filter(file -> file.getFileName().toString().startsWith("wave-"))
                    .toList()) {
                Frame wave = Frame.read(each);
                for (String column : wave.columns().subList(1, wave.columns().size())) {
                    for (int at = 0; at < wave.rows(); at++) {
                        assertTrue(Set.of("0", "1", "10").contains(wave.text(at, column)), each + " " + column);
                    }
                }
            }
        }
    }
}
