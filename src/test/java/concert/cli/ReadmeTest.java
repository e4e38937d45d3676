package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README and the pages of the site show is what the program takes. */
class ReadmeTest {
    private static final Path README = Path.of("README.md");
    private static final Path SITE = Path.of("src/site/markdown");

    @Test
    void everyCommandLineParses() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path page : pages()) {
            Files.readAllLines(page).stream()
                    .filter(line -> line.startsWith("    concert "))
                    .forEach(lines::add);
        }
        assertTrue(lines.size() >= 20, lines.toString());
        for (String each : lines) {
            Object[] words = Stream.concat(
                            Arrays.stream(each.strip().split(" ")).skip(1), Stream.of("--help"))
                    .toArray();
            assertEquals("", Shell.run(words).err(), each);
        }
    }

    @Test
    void everyLinkToAPageLeadsToOne() throws IOException {
        int seen = 0;
        for (Path page : pages()) {
            Matcher link = Pattern.compile("\\]\\(([^)#:]+\\.(?:md|png))\\)").matcher(Files.readString(page));
            while (link.find()) {
                seen++;
                assertTrue(Files.exists(page.resolveSibling(link.group(1))), page + ": " + link.group(1));
            }
        }
        assertTrue(seen > 30, seen + " links");
    }

    @Test
    void everyPageIsInTheReadme() throws IOException {
        String readme = Files.readString(README);
        for (Path page : pages()) {
            assertTrue(page.equals(README) || readme.contains("](" + page + ")"), page.toString());
        }
    }

    @Test
    void theReadmeIsReadInTenMinutes() throws IOException {
        assertTrue(Files.readString(README).split("\\s+").length < 2800);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(SITE)) {
            return Stream.concat(Stream.of(README), files.sorted()).toList();
        }
    }

    @Test
    void everyFileOfARunIsNamed(@TempDir Path folder) throws IOException {
        String page = Files.readString(SITE.resolve("formats.md"));
        Path run = folder.resolve("run");
        assertEquals(
                0,
                Shell.run("run", "random:n=3,seed=1", "--ticks", "2", "--quiet", "--out", run)
                        .code());
        Frame dictionary = Frame.read(run.resolve("data-dictionary.csv"));
        for (int row = 0; row < dictionary.rows(); row++) {
            String file = dictionary.text(row, "file");
            String name = file.substring(file.lastIndexOf('/') + 1);
            assertTrue(page.contains("| `" + file + "` |") || page.contains("`" + name + "`"), file);
        }
        try (Stream<Path> list = Files.list(run)) {
            list.map(each -> each.getFileName().toString())
                    .filter(each -> !each.equals("networks"))
                    .forEach(each -> assertTrue(page.contains(each), each));
        }
    }
}
