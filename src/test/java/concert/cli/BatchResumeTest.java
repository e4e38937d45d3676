package concert.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code run --runs N --resume}: what a stopped batch finished is kept, and nothing tells it from one undisturbed. */
class BatchResumeTest {
    private static final String WORLD = "random:n=4,seed=6";
    private static final String MARK = "2001-01-01T00:00:00Z";

    @TempDir
    private Path folder;

    private Path whole;

    @BeforeEach
    void undisturbed() {
        whole = folder.resolve("whole");
        run(whole, 5);
    }

    private static void run(Path out, int runs, String... more) {
        Stream<Object> words = Stream.concat(
                Stream.of("run", WORLD, "--ticks", 6, "--runs", runs, "--no-charts", "--quiet", "--out", out),
                Stream.of(more));
        Shell shell = Shell.run(words.toArray());
        assertEquals(0, shell.code(), shell.err());
    }

    /** Puts a finished run where another would have been, and marks it by the time in its manifest, which nothing reads. */
    private void hold(int run, Path place) throws IOException {
        String name = Manifest.folder(run, 5);
        ResultsFolder.copy(whole.resolve(name), place.resolve(name));
        mark(place.resolve(name));
    }

    private static void mark(Path run) throws IOException {
        Path manifest = run.resolve(Manifest.FILE);
        String text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("\"written\": \"[^\"]*\"", "\"written\": \"" + MARK + "\""));
    }

    private static boolean marked(Path out, int run) throws IOException {
        return Files.readString(out.resolve(Manifest.folder(run, 5)).resolve(Manifest.FILE))
                .contains(MARK);
    }

    private void sameTables(Path out) throws IOException {
        assertEquals(tables(whole), tables(out));
        for (String each : tables(whole)) {
            assertArrayEquals(Files.readAllBytes(whole.resolve(each)), Files.readAllBytes(out.resolve(each)), each);
        }
    }

    private static TreeSet<String> tables(Path out) throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            TreeSet<String> names = new TreeSet<>();
            files.filter(each -> each.toString().endsWith(".csv"))
                    .forEach(each -> names.add(out.relativize(each).toString()));
            return names;
        }
    }

    @Test
    void whatAKilledBatchHadFinishedIsKept() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".out.part-999999999-1"));
        hold(1, left);
        hold(3, left);
        Path out = folder.resolve("out");
        run(out, 5, "--resume");
        sameTables(out);
        assertTrue(marked(out, 1) && marked(out, 3), "runs 1 and 3 are those of before");
        assertFalse(marked(out, 2), "run 2 was played");
        assertFalse(Files.exists(left), "what the killed batch left is gone");
        assertEquals(List.of("out", "whole"), folders());
    }

    @Test
    void whatAStoppedBatchLeftInItsFolderIsKept() throws IOException {
        Path out = folder.resolve("out");
        run(out, 3);
        mark(out.resolve("run-002"));
        run(out, 5, "--resume");
        sameTables(out);
        assertTrue(marked(out, 2));
    }

    @Test
    void aRunThatWasChangedOrIsOfAnotherWorldIsPlayedAgain() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".out.part-999999999-1"));
        hold(1, left);
        hold(2, left);
        Files.writeString(left.resolve("run-001").resolve("states.csv"), "tick\n");
        Path other = left.resolve("run-002").resolve(Manifest.SCENARIO);
        Files.writeString(other, Files.readString(other).replaceFirst("seed: \\d+", "seed: 77"));
        Path out = folder.resolve("out");
        run(out, 5, "--resume");
        sameTables(out);
        assertFalse(marked(out, 1) || marked(out, 2), "played again");
    }

    @Test
    void withoutResumeAllIsPlayed() throws IOException {
        Path left = Files.createDirectory(folder.resolve(".out.part-999999999-1"));
        hold(1, left);
        Path out = folder.resolve("out");
        run(out, 5);
        sameTables(out);
        assertFalse(marked(out, 1));
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --resume                    | --resume: names no checkpoint to go on from. Maybe --resume FILE, or --runs N?
                    --runs 2 --resume some.file | --runs: goes with no checkpoint. Maybe one run at a time, or --resume alone?
                    --runs 2 --checkpoint 3     | --runs: goes with no checkpoint. Maybe one run at a time, or --resume alone?
                    """)
    void whatCannotBeResumedIsRefused(String options, String sentence) {
        Object[] words = Stream.concat(
                        Stream.of("run", WORLD), Stream.of(options.strip().split(" ")))
                .toArray();
        Shell shell = Shell.run(words);
        assertEquals(2, shell.code());
        assertEquals(sentence, shell.err().strip());
    }
}
