package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void everyFileOfARunIsNamed(@TempDir Path folder) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path run = folder.resolve("run");
        assertEquals(
                0,
                Shell.run("run", "random:n=3,seed=1", "--ticks", "2", "--quiet", "--out", run)
                        .code());
        Frame dictionary = Frame.read(run.resolve("data-dictionary.csv"));
        for (int row = 0; row < dictionary.rows(); row++) {
            String file = dictionary.text(row, "file");
            String name = file.substring(file.lastIndexOf('/') + 1);
            assertTrue(readme.contains("| `" + file + "` |") || readme.contains("`" + name + "`"), file);
        }
        try (Stream<Path> list = Files.list(run)) {
            list.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("networks"))
                    .forEach(each -> assertTrue(readme.contains(each), each));
        }
    }
}
