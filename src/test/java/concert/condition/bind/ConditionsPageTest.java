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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        Set<String> treaties = new TreeSet<>();
        world.treaties().forEach(each -> treaties.add(each.text().name()));
        Vocabulary known = Vocabulary.of(
                        world.states().stream().map(each -> each.code()).toList(), treaties, 1890, 1919, Years.EVER)
                .with(Map.of("camps_gap", "power(GMY) - power(FRN)"), (name, flaw) -> {});
        List<String> flaws = new ArrayList<>();
        for (String each : examples()) {
            Conditions.truth(each, known, flaw -> flaws.add(each + ": " + flaw.message()));
        }
        assertEquals(List.of(), flaws);
        assertTrue(examples().size() > 50, examples().size() + " examples");
    }

    @Test
    void everyWordHasAnExample() throws IOException {
        String all = String.join("\n", examples());
        List<String> words = Stream.of(
                        Facts.NAMES,
                        NumberCalls.NAMES,
                        Pledge.keys(),
                        PhraseReader.DETAILS,
                        PhraseReader.BARE,
                        List.of("count", "share", "any", "major", "minor", "neighbours", "any of", "all of"))
                .flatMap(Collection::stream)
                .filter(each -> !Pattern.compile("(^|[ (\n])" + each + "\\b")
                        .matcher(all)
                        .find())
                .toList();
        assertEquals(List.of(), words);
    }

    /** The blocks of the page that a scenario would have. */
    @Test
    void theBlocksOfThePageAreReadInAFile() throws IOException {
        String page = Files.readString(PAGE);
        String blocks = page.substring(page.indexOf("```yaml") + "```yaml".length(), page.indexOf("\n```\n"));
        String world = Files.readString(Path.of("scenarios/europe-1914.yaml"));
        int faces = world.indexOf("\nfaces:");
        Scenario asked = Scenarios.read("page.yaml", world.substring(0, faces) + blocks, Overrides.none());
        assertEquals(2, asked.questions().faces().size());
        assertEquals(
                List.of("camps_gap", "great_wars", "uneasy"),
                List.copyOf(asked.questions().measures().keySet()));
        assertEquals("war(any, any, powers 4)", asked.questions().stop());
    }
}
