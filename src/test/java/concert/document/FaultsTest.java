package concert.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.read.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of src/test/resources/faults is a faulty input that begins with its faults as comments. */
class FaultsTest {
    private static final Library LIBRARY = new Library(Path.of(""));

    static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/faults"))) {
            return files.sorted().toList();
        }
    }

    static List<String> faults(byte[] bytes) {
        Document document = new Document("x.yaml", bytes, null);
        return assertThrows(Faults.class, () -> ScenarioReader.read(document, Overrides.none(), LIBRARY))
                .list()
                .stream()
                .map(Fault::toString)
                .toList();
    }

    private static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void everyFaultIsToldWithItsPlaceAndAMend(Path input) throws IOException {
        List<String> expected = Files.readAllLines(input).stream()
                .takeWhile(line -> line.startsWith("# "))
                .map(line -> "x.yaml:" + line.substring(2))
                .toList();
        assertEquals(String.join("\n", expected), String.join("\n", faults(Files.readAllBytes(input))));
        assertTrue(expected.stream().allMatch(each -> each.contains("Maybe") || each.contains("Known")));
    }

    @Test
    void thereAreManyFaultyInputs() throws IOException {
        assertTrue(inputs().size() >= 100);
    }

    @Test
    void otherEncodingsAreRefused() {
        assertEquals(
                List.of(
                        "x.yaml:2:8: byte 0xE9 is not UTF-8. Maybe the file was saved in another encoding? Save it as UTF-8"),
                faults("concert: 1\nname: Bé".getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(
                List.of(
                        "x.yaml:1:1: byte 0xFF is not UTF-8. Maybe the file was saved in another encoding? Save it as UTF-8"),
                faults(new byte[] {(byte) 0xFF, (byte) 0xFE, 'c', 0}));
    }

    @Test
    void controlCharactersAreRefused() {
        assertEquals(
                List.of("x.yaml:2:4: character U+0000 cannot stand in YAML. Maybe the file is not a text?"),
                faults("concert: 1\nnam\0e: x"));
    }

    @Test
    void aByteOrderMarkIsSkippedAndMovesNoColumn() throws IOException {
        String minimal = Files.readString(Path.of("src/test/resources/minimal.yaml"));
        assertEquals(
                Scenarios.read("a", minimal, Overrides.none()),
                Scenarios.read("a", "\uFEFF" + minimal, Overrides.none()));
        assertEquals(
                "x.yaml:1:1: the file is \"text\"; it must be a mapping. Maybe begin with concert: 1?",
                faults("\uFEFFtext").get(0));
    }

    @Test
    void windowsLineEndsChangeNothing() throws IOException {
        String minimal = Files.readString(Path.of("src/test/resources/minimal.yaml"));
        assertEquals(
                Scenarios.read("a", minimal, Overrides.none()),
                Scenarios.read("a", minimal.replace("\n", "\r\n"), Overrides.none()));
    }

    @Test
    void tooLargeIsRefusedUnread() {
        byte[] bytes = new byte[5_000_001];
        assertEquals(
                List.of("x.yaml:1:1: the file is larger than 5000000 bytes. Maybe this is not a scenario?"),
                faults(bytes));
    }

    @Test
    void tooManyStatesAreRefused() {
        StringBuilder text = new StringBuilder("concert: 1\nname: Many\nstart: 1\nticks: 1\nstates:\n");
        for (int each = 0; each <= 2000; each++) {
            text.append("  S").append(each).append(": {}\n");
        }
        assertEquals(
                List.of("x.yaml:6:3: 2001 states; at most 2000 are read. Maybe leave the smallest out?"),
                faults(text.toString()));
    }

    @Test
    void deepNestingIsRefusedWithoutOverflow() {
        assertEquals(
                List.of("x.yaml:1:17: nested deeper than 16 levels. Maybe a bracket too many?"),
                faults("[".repeat(4_000_000)));
        assertEquals(
                List.of("x.yaml:1:33: nested deeper than 16 levels. Maybe a bracket too many?"),
                faults("- ".repeat(100_000)));
    }

    @Test
    void whatIsMissingIsNamedWithWhatThereIs() {
        Faults faults = assertThrows(Faults.class, () -> Scenarios.open("europe-1941", Overrides.none()));
        assertEquals("europe-1941: there is no such scenario or file. Maybe europe-1914?", faults.getMessage());
        Faults theory = assertThrows(Faults.class, () -> Scenarios.theory("constructivsm"));
        assertEquals("constructivsm: there is no such theory. Maybe constructivism?", theory.getMessage());
    }

    @Test
    void scenariosTheoriesAndGeneratorsAreChecked() {
        Scenarios.check("europe-1914");
        Scenarios.check("constructivism");
        Scenarios.check("scenarios/theories/constructivism.yaml");
        Scenarios.check("random:n=2");
        Faults faults = assertThrows(Faults.class, () -> Scenarios.check("src/test/resources/faults/version.yaml"));
        assertEquals(
                "src/test/resources/faults/version.yaml:2:10: concert is 3; it must be a whole number from 1 to 2."
                        + " Maybe concert: 2?",
                faults.getMessage());
        assertEquals(
                "random:n=x: n is \"x\"; it must be a whole number from 1 to 2000. Maybe 50?",
                assertThrows(Faults.class, () -> Scenarios.check("random:n=x")).getMessage());
    }
}
