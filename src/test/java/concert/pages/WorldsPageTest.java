package concert.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Document;
import concert.document.Faults;
import concert.engine.Simulation;
import concert.model.record.RunRecord;
import concert.scenario.EventKind;
import concert.scenario.Scenario;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.read.ScenarioReader;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of the format: its example is read and played, and its tables name the keys that the reader knows. */
class WorldsPageTest {
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `([a-z-]+)`");
    private static final Pattern KNOWN = Pattern.compile("Known: ([a-z, -]+)\\.");

    private static String page() throws IOException {
        return MarkedPage.of("worlds.md").text();
    }

    private static String example() throws IOException {
        String page = page();
        int from = page.indexOf("```yaml\n") + "```yaml\n".length();
        return page.substring(from, page.indexOf("```", from));
    }

    private static Scenario read(String text, List<String> warned) {
        Document document = new Document("worlds.md", text.getBytes(StandardCharsets.UTF_8), Path.of(""));
        return ScenarioReader.read(
                document, Overrides.none(), new Library(Path.of("")), each -> warned.add(each.toString()));
    }

    @Test
    void theExampleIsReadPlayedAndWrittenBack() throws IOException {
        List<String> warned = new ArrayList<>();
        Scenario scenario = read(example(), warned);
        assertEquals(List.of(), warned);
        RunRecord run = new Simulation(scenario.setup()).play();
        assertEquals(12, run.ticks().size());
        assertEquals(scenario, read(ScenarioWriter.writeWhole(scenario), warned));
        Set<EventKind> used = new TreeSet<>();
        scenario.events().forEach(each -> used.add(each.kind()));
        assertEquals(Set.of(EventKind.values()), used, "the example has every kind of event");
    }

    private static String section(String title) throws IOException {
        String page = page();
        int from = page.indexOf("## " + title + "\n");
        assertTrue(from > 0, title);
        int to = page.indexOf("\n## ", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }

    private static Set<String> keys(String title) throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher key = KEY.matcher(section(title));
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A state | GDR: {name: | GDR: {zzzzzzzz: 1, name:",
                "A pair | {pair: [GFR, CZE], | {zzzzzzzz: 1, pair: [GFR, CZE],",
                "A treaty | {name: Basic, | {zzzzzzzz: 1, name: Basic,"
            })
    void theTableNamesTheKeysThatTheReaderKnows(String title, String from, String to) throws IOException {
        String fault = "";
        try {
            read(example().replace(from, to), new ArrayList<>());
        } catch (Faults faults) {
            fault = faults.list().get(0).toString();
        }
        Matcher known = KNOWN.matcher(fault);
        assertTrue(known.find(), fault);
        assertEquals(new TreeSet<>(Arrays.asList(known.group(1).split(", "))), keys(title));
    }

    @Test
    void everyKeyOfTheTablesIsInTheExample() throws IOException {
        String example = example();
        Set<String> keys = keys("The world");
        keys.remove("theories");
        for (String title : List.of("A state", "A pair", "A treaty")) {
            keys.addAll(keys(title));
        }
        assertTrue(keys.size() > 45, keys.toString());
        keys.removeIf(each -> example.contains(each + ":"));
        assertEquals(Set.of(), keys);
    }

    @Test
    void everyKindOfEventIsInTheTable() throws IOException {
        String events = section("Events");
        for (String each : EventKind.keys()) {
            assertTrue(events.contains("| `" + each + ": "), each);
        }
    }
}
