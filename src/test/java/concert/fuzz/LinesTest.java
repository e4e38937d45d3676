package concert.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines put together at random: each does what it says or is refused, and leaves nothing half-written. */
@Tag("slow")
class LinesTest {
    private static final int COUNT = Math.max(100, Integer.getInteger("fuzz", 500) / 4);
    private static final List<String> COMMANDS =
            List.of("run", "run", "run", "run", "validate", "why", "rerun", "list");
    private static final List<String> PLACES = List.of(
            "europe-1914",
            "random:n=3,seed=1",
            "random:n=3,seed=1",
            "random:n=0",
            "random:n=2001",
            "random:n=-1,seed=x",
            "random:n=3,n=4",
            "random:",
            "random:n=1e9",
            "random:seed=99999999999999999999",
            "random:n=\u0663",
            "",
            " ",
            ".",
            "/dev/null",
            "/dev/zero",
            "scenarios",
            "src/test/resources/faults/yaml-tab.yaml",
            "no/such.yaml",
            "a\u0000b",
            "\u202E",
            "x".repeat(5000),
            "list",
            "scenarios",
            "parameters",
            "S0001",
            "S0002");
    private static final List<String> OPTIONS = List.of(
            "--theory=",
            "--seed=",
            "--set=",
            "--set=parameters.war-cost=",
            "--set=states.S0001.capability=",
            "--set=ticks=",
            "--set=theory.weights.affinity=",
            "--set=relations.S0001-S0002.rivalry=",
            "--checkpoint=",
            "--resume=",
            "--runs=",
            "--year=",
            "--quiet",
            "--quiet",
            "--no-charts",
            "--json",
            "--help",
            "--tics=",
            "-x",
            "--");

    @TempDir
    private Path folder;

    @Test
    void runOrAreRefused() throws IOException {
        List<String> failures = new ArrayList<>();
        int done = 0;
        for (int seed = FuzzTest.first(); seed < FuzzTest.first() + COUNT; seed++) {
            Path place = Files.createDirectory(folder.resolve("line-" + seed));
            List<String> words = line(new Dice(seed), place);
            try {
                Shell shell = Verdict.of(words.toArray());
                done += shell.code() == 0 ? 1 : 0;
                if (shell.code() != 0) {
                    assertEquals(
                            "",
                            shell.out()
                                    .lines()
                                    .filter(each -> !each.contains("no fault"))
                                    .findAny()
                                    .orElse(""));
                    Verdict.holds(place);
                } else if (Files.exists(place.resolve("out/states.csv"))) {
                    Verdict.finite(place.resolve("out"));
                }
            } catch (AssertionError | RuntimeException wrong) {
                failures.add("seed " + seed + " " + words + ": " + wrong);
            }
            FuzzTest.delete(place);
        }
        System.out.println("Fuzz of command lines: " + done + " of " + COUNT + " done, the others refused");
        assertEquals(List.of(), failures);
        assertTrue(done > COUNT / 20 && done < COUNT * 19 / 20, done + " of " + COUNT);
    }

    /** Words in any order; whatever runs, writes into the place. */
    private static List<String> line(Dice dice, Path place) {
        List<String> words = new ArrayList<>();
        for (int each = 1 + (dice.once(4) ? dice.below(3) : 0); each > 0; each--) {
            words.add(dice.once(3) ? dice.of(PLACES) : "random:n=3,seed=1");
        }
        for (int each = dice.below(3); each > 0; each--) {
            String option = dice.of(OPTIONS);
            words.add(option.endsWith("=") ? option + value(dice) : option);
        }
        String command = dice.of(COMMANDS);
        if (command.equals("run")) {
            words.add(
                    dice.once(5)
                            ? "--ticks=" + dice.of(List.of("0", "-1", "1e9", "x", "", "2.5", "100001"))
                            : "--ticks=2");
            words.add("--out=" + place.resolve("out"));
            words.add("--no-charts");
        }
        Collections.swap(words, 0, dice.below(words.size()));
        words.add(0, dice.once(25) ? "rum" : command);
        return words;
    }

    private static String value(Dice dice) {
        return dice.of(
                dice.once(3) ? List.of("1", "2", "0.5", "balance-of-power", "999999999", "99999999999") : Words.VALUES);
    }
}
