package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.ChildJava;
import concert.experiment.Tiny;
import concert.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A disk that runs full while results are written: it is said in a sentence, what stood there stays, and once there is room
 * the same words go through. The disk is one in memory, mounted for the test's own processes; where the machine does not
 * let anybody do so, the tests are skipped.
 */
@Tag("slow")
class FullDiskTest {
    private static final String WORLD = "random:n=3,seed=1";
    private static final String RUN = "run " + WORLD + " --ticks 2 --no-charts --quiet";

    /** Mounts a disk, plays a run, leaves so many KiB of room, goes on, makes room, and does the same once more. */
    private static final String SCRIPT = """
            disk=$1; seen=$2; room=$3; first=$4; second=$5
            mount -t tmpfs -o size=8m none "$disk" || exit 77
            cd "$disk"
            $CONCERT $first --out out || exit 78
            cp -a out "$seen/before"
            cat /dev/zero > filler 2> "$seen/cat"
            truncate -s "-${room}K" filler
            $CONCERT $second > "$seen/out" 2> "$seen/err"
            echo $? > "$seen/code"
            cp -a out "$seen/after"
            ls -A > "$seen/names"
            rm filler
            $CONCERT $second > "$seen/again" 2>&1
            echo $? > "$seen/codeAgain"
            """;

    @TempDir
    private Path folder;

    private Path seen;

    private void play(int room, String second) throws IOException, InterruptedException {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        seen = Files.createDirectories(folder.resolve("seen"));
        List<String> words = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", SCRIPT, "sh"));
        words.addAll(List.of(disk.toString(), seen.toString(), Integer.toString(room), RUN, second));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("CONCERT", String.join(" ", ChildJava.of("concert.cli.Main")));
        Process process = started(builder);
        try {
            assertTrue(process.waitFor(300, TimeUnit.SECONDS), "it does not end");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        String said = Files.readString(folder.resolve("said"));
        boolean barred = process.exitValue() == 77 || said.startsWith("unshare:");
        assumeTrue(!barred, "no disk of one's own here: " + said);
        assertEquals(0, process.exitValue(), said);
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException none) {
            return abort("there is no unshare here");
        }
    }

    private String text(String name) throws IOException {
        return Files.readString(seen.resolve(name)).strip();
    }

    private Map<String, String> hashes(String name) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        Path root = seen.resolve(name);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                hashes.put(root.relativize(each).toString(), Hash.of(each));
            }
        }
        return hashes;
    }

    /** What is said names the place that was asked for, and no other. */
    private void told(String place) throws IOException {
        String err =
                text("err").lines().filter(each -> !each.startsWith("SLF4J")).reduce("", (all, each) -> all + each);
        assertTrue(err.startsWith(place) && err.contains("the disk is full") && err.contains("Maybe "), err);
        assertFalse(err.contains("Exception") || err.contains("\tat ") || err.contains(".part-"), err);
        assertEquals("1", text("code"), err);
        assertEquals("", text("out"));
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "40, --runs 2"})
    void aRunThatFindsNoRoomLeavesTheResultsBeforeIt(int room, String more) throws Exception {
        play(room, RUN + " --seed 2 --out out " + more);
        told("out");
        assertTrue(hashes("before").size() > 10, "the results before it are there");
        assertEquals(hashes("before"), hashes("after"));
        assertEquals(List.of("filler", "out"), text("names").lines().toList());
        assertEquals("0", text("codeAgain"), text("again"));
    }

    @Test
    void aComparisonWithoutRoomForItsStoreSaysSo() throws Exception {
        String theories = "--theories=balance-of-threat,balance-of-power";
        play(40, "compare random:n=3,seed=1 " + theories + " --ticks 2 --runs 2 --no-charts --quiet --out new");
        told("new");
        assertEquals("0", text("codeAgain"), text("again"));
    }

    @Test
    void anExperimentThatFillsTheDiskGoesOnOnceThereIsRoom() throws Exception {
        Path design = Tiny.write(folder, Tiny.FILE);
        play(1000, "experiment " + design + " --quiet --resume --out new");
        told("new");
        assertEquals("0", text("codeAgain"), text("again"));
    }
}
