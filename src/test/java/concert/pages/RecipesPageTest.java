package concert.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recipes name what is there: every class by its room, every test, and the page is where the README says. */
class RecipesPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/recipes.md");

    @Test
    void everyClassThatARecipeNamesIsInItsRoom() throws IOException {
        Matcher named =
                Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z][A-Za-z]+)`").matcher(Files.readString(PAGE));
        List<String> missing = new ArrayList<>();
        int seen = 0;
        while (named.find()) {
            seen++;
            Path file = Path.of("src/main/java/concert", named.group(1).replace('.', '/') + ".java");
            if (!Files.exists(file)) {
                missing.add(named.group(1));
            }
        }
        assertTrue(seen > 15, seen + " classes");
        assertEquals(List.of(), missing);
    }

    @Test
    void everyTestThatARecipeNamesIsThere() throws IOException {
        Matcher named = Pattern.compile("`([A-Z][A-Za-z]+Test)`").matcher(Files.readString(PAGE));
        int seen = 0;
        while (named.find()) {
            seen++;
            String name = named.group(1) + ".java";
            try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
                assertTrue(tests.anyMatch(each -> each.endsWith(name)), name);
            }
        }
        assertTrue(seen >= 4, seen + " tests");
    }

    @Test
    void theReadmeLeadsThere() throws IOException {
        assertTrue(Files.readString(Path.of("README.md")).contains("(" + PAGE + ")"));
    }
}
