package concert.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.experiment.claim.Claim;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoilt files of claims and experiments are read, or refused with a place and a message, and nothing else. */
@Tag("slow")
class QuestionsTest {
    private static final int COUNT = 300;

    @TempDir
    private Path folder;

    private int read;
    private int refused;

    @Test
    void spoiltClaimsAndExperimentsAreReadOrRefused() throws IOException {
        List<String> shipped = shipped();
        for (int seed = 0; seed < COUNT; seed++) {
            Dice dice = new Dice(seed);
            String source = dice.of(shipped);
            String text = Files.readString(Path.of("scenarios").resolve(source));
            for (int each = 1 + dice.below(3); each > 0 && !text.isEmpty(); each--) {
                text = dice.of(Arrays.asList(Mutation.values())).apply(text, dice);
            }
            Path file = Files.write(folder.resolve("x.yaml"), Mutation.bytes(text, dice));
            judge(source.startsWith("claims/"), file, "seed " + seed + ", " + source);
        }
        assertTrue(read > 20 && refused > 100, read + " read, " + refused + " refused");
    }

    private void judge(boolean claim, Path file, String what) {
        try {
            if (claim) {
                Claim.of(Scenarios.claim(file.toString()));
            } else {
                Scenarios.design(file.toString());
            }
            read++;
        } catch (Faults wrong) {
            assertFalse(wrong.list().isEmpty(), what);
            assertTrue(wrong.list().stream().allMatch(each -> each.message().length() > 5), what);
            refused++;
        }
    }

    private static List<String> shipped() throws IOException {
        Path root = Path.of("scenarios");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(each -> root.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> each.matches("(claims|experiments)/.*\\.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
