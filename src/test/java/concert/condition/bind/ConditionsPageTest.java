package concert.condition.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.condition.fact.Pledge;
import concert.condition.past.Years;
import concert.condition.phrase.PhraseReader;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on conditions: each of its examples is one, and it has one of every word. */
class ConditionsPageTest {
    private static final Path PAGE = Path.of("src/site/markdown/conditions.md");

    private static List<String> examples() throws IOException {
        Matcher rows = Pattern.compile("^\\| `([^`]+)` \\|", Pattern.MULTILINE).matcher(Files.readString(PAGE));
        List<String> examples = new ArrayList<>();
        while (rows.find()) {
            examples.add(rows.group(1));
        }
        return examples;
    }

    @Test
    void everyExampleIsACondition() throws IOException {
        Scenario world = Scenarios.open("europe-1914", Overrides.none());
        List<String> flaws = new ArrayList<>();
        for (String each : examples()) {
            Conditions.truth(
                    each, world.vocabulary(1919), Years.EVER, flaw -> flaws.add(each + ": " + flaw.message()));
        }
        assertEquals(List.of(), flaws);
        assertTrue(examples().size() > 50, examples().size() + " examples");
    }

    @Test
    void everyWordHasAnExample() throws IOException {
        String all = String.join("\n", examples());
        List<String> words = Stream.of(
                        FactReader.NAMES,
                        ColumnReader.names(),
                        Pledge.keys(),
                        PhraseReader.DETAILS,
                        List.of("count", "share", "any", "major", "minor", "neighbours", "any of", "all of", "ever", "now"))
                .flatMap(each -> each.stream())
                .filter(each -> !Pattern.compile("(^|[ (\n])" + each + "\\b").matcher(all).find())
                .toList();
        assertEquals(List.of(), words);
    }
}
