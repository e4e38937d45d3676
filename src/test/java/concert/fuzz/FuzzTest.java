package concert.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Shipped files spoilt at random: each is a run or a refusal, in time, and nothing is left half-written. 500 by default,
 * others by {@code -Dfuzz=10000}; a failure names its seed and what was done, and {@code -Dfuzz.seed=N} repeats it alone.
 */
@Tag("slow")
class FuzzTest {
    private static final int COUNT = Integer.getInteger("fuzz", 500);
    private static final Integer ALONE = Integer.getInteger("fuzz.seed");

    @TempDir
    private Path folder;

    private int runs;
    private int refusals;

    @Test
    void spoiltFilesRunOrAreRefused() throws IOException {
        List<String> shipped = shipped();
        List<String> failures = new ArrayList<>();
        for (int seed = first(); seed < last(); seed++) {
            spoil(seed, shipped, failures);
        }
        String said = runs + " runs, " + refusals + " refusals";
        System.out.println("Fuzz of files: " + said);
        assertEquals(List.of(), failures);
        assertTrue(ALONE != null || runs > COUNT / 10 && refusals > COUNT / 3, said);
    }

    private void spoil(int seed, List<String> shipped, List<String> failures) throws IOException {
        Dice dice = new Dice(seed);
        String source = dice.of(shipped);
        List<Mutation> done = new ArrayList<>();
        String text = Files.readString(Path.of("scenarios").resolve(source));
        for (int each = 1 + dice.below(3); each > 0 && !text.isEmpty(); each--) {
            Mutation mutation = dice.of(Arrays.asList(Mutation.values()));
            done.add(mutation);
            text = mutation.apply(text, dice);
        }
        byte[] bytes = Mutation.bytes(text, dice);
        Path place = Files.createDirectory(folder.resolve("place-" + seed));
        try {
            judge(source.startsWith("theories/"), bytes, place, dice.once(6));
        } catch (AssertionError | RuntimeException wrong) {
            Path kept = Files.write(Path.of("target", "fuzz-" + seed + ".yaml"), bytes);
            failures.add("seed " + seed + ", " + source + " " + done + ", kept as " + kept + ": " + wrong);
        }
        delete(place);
    }

    static int first() {
        return ALONE == null ? 0 : ALONE;
    }

    static int last() {
        return ALONE == null ? COUNT : ALONE + 1;
    }

    private static List<String> shipped() throws IOException {
        Path root = Path.of("scenarios");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> each.endsWith(".yaml") && !each.matches("(claims|experiments)/.*"))
                    .sorted()
                    .toList();
        }
    }

    private void judge(boolean theory, byte[] bytes, Path place, boolean again) throws IOException {
        Path file = Files.write(folder.resolve("x.yaml"), bytes);
        Path out = place.resolve("out");
        Object[] run = theory
                ? new Object[] {"run", "random:n=4,seed=1", "--theory", file, "--ticks", 3, "--no-charts", "--out", out}
                : new Object[] {"run", file, "--ticks", 3, "--no-charts", "--out", out};
        Shell shell = Verdict.of(run);
        if (shell.code() == 0) {
            runs++;
            Verdict.holds(place, "out");
            Verdict.finite(out);
            if (again) {
                assertEquals(0, Verdict.of("rerun", out).code());
            }
        } else {
            refusals++;
            Verdict.holds(place);
            Verdict.located(shell, theory ? "" : file.toString());
        }
        if (!theory && again) {
            assertTrue(Verdict.of("validate", file).code() == shell.code() || shell.code() == 0, "validate differs");
        }
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted((one, two) -> two.compareTo(one)).toList()) {
                Files.delete(each);
            }
        }
    }

    @Test
    void largeFilesAreRefusedAtOnce() throws IOException {
        Path file = folder.resolve("x.yaml");
        byte[] line = "key: value\n".getBytes(StandardCharsets.UTF_8);
        byte[] many = new byte[50_000_000];
        for (int at = 0; at < many.length; at++) {
            many[at] = line[at % line.length];
        }
        Files.write(file, many);
        Verdict.located(Verdict.of("validate", file), file + ":1:1: the file is larger than");
        StringBuilder keys = new StringBuilder("concert: 1\n");
        for (int each = 0; each < 350_000; each++) {
            keys.append('k').append(each).append(": 1\n");
        }
        Files.writeString(file, keys);
        Shell shell = Verdict.of("validate", file);
        Verdict.located(shell, file + ":");
        assertEquals(101, shell.err().lines().count());
    }
}
