package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program takes. */
class ReadmeTest {
    @Test
    void everyCommandLineParses() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("    concert "))
                .toList();
        assertTrue(lines.size() >= 8, lines.toString());
        for (String each : lines) {
            Object[] words = Stream.concat(
                            Arrays.stream(each.strip().split(" ")).skip(1), Stream.of("--help"))
                    .toArray();
            assertEquals("", Shell.run(words).err(), each);
        }
    }

    @Test
    void everyFileOfARunIsNamed() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String each :
                List.of("treaties", "members", "states", "dyads", "pacts", "decisions", "events", "wars", "measures")) {
            assertTrue(readme.contains("| `" + each + ".csv` |"), each);
        }
    }
}
