package concert.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Document;
import concert.document.Faults;
import concert.document.Warning;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.read.ScenarioReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is accepted does something, or a warning says with its place that it does not. */
class WarningsTest {
    private static final String WORLD = """
            concert: 1
            name: Warnings
            start: 1900
            ticks: 20
            identity: [liberalism]
            states:
              AAA: {name: Aland, capability: 0.5, at: [50, 10], identity: [0.5]}
              BBB: {name: Bland, capability: 0.3, at: [45, 5], identity: [0.2]}
              CCC: {name: Cland, capability: 0.2, at: [40, 0], identity: [0.9], overlord: AAA}
            treaties: [{name: Pact, kind: defence, members: [AAA, BBB]}]
            """;

    @TempDir
    private Path folder;

    private static List<String> warnings(String text, Overrides overrides) {
        List<String> told = new ArrayList<>();
        Document document = new Document("x.yaml", text.getBytes(StandardCharsets.UTF_8), null);
        ScenarioReader.read(document, overrides, new Library(Path.of("")), each -> told.add(each.toString()));
        return told;
    }

    private static void assertWarns(String text, String said) {
        List<String> told = warnings(text, Overrides.none());
        assertTrue(told.size() == 1 && told.get(0).contains(said), told.toString());
        assertTrue(told.get(0).matches("x\\.yaml:\\d+:\\d+: warning: .*"), told.get(0));
        assertTrue(told.get(0).contains("Maybe"), told.get(0));
    }

    @Test
    void aSoundWorldIsNotWarnedOf() {
        assertEquals(List.of(), warnings(WORLD, Overrides.none()));
        for (Scenarios.Listing each : Scenarios.list()) {
            List<Warning> told = new ArrayList<>();
            Scenarios.open(each.name(), Overrides.none(), told::add);
            assertEquals(List.of(), told, each.name());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{at: 1905, crisis: [CCC, BBB]} | CCC is a dependency of AAA; no crisis comes of it. Maybe AAA in its place?",
                "{at: 1905, crisis: [BBB, CCC]} | CCC is a dependency of AAA; no crisis comes of it. Maybe AAA in its place?",
                "{at: 1905, sovereign: BBB} | BBB is sovereign already. Maybe overlord is missing?",
                "{at: 1905, sovereign: CCC, overlord: AAA} | CCC is a dependency of AAA already.",
                "'{at: 1905, sovereign: AAA, overlord: BBB}' | AAA has dependencies of its own",
                "'{at: 1905, leave: CCC}' | CCC is a dependency of AAA and member of nothing.",
                "'{at: 1905, sovereign: CCC}, {at: 1906, leave: CCC, treaty: Pact}' | CCC is no member of \"Pact\" at the start",
                "'{at: 1905, leave: BBB, treaty: Pact}, {at: 1906, leave: BBB, treaty: Pact}' | BBB has left \"Pact\" in 1905.",
                "'{at: 1905, regime: AAA, value: 1}, {at: 1905, regime: AAA, value: 0}' | event 1 says another value of the same tick",
                "'{at: 1905, crisis: [AAA, BBB]}, {at: 1905.5, crisis: [AAA, BBB]}' | event 1 says the same of the same tick",
                "'{at: 1904, rivalry: [AAA, BBB], value: 1}, {at: 1904, rivalry: [BBB, AAA], value: 0}' | another value",
            })
    void eventsThatCannotHappenOrSayNothingNewAreWarnedOf(String events, String said) {
        assertWarns(WORLD + "events: [" + events + "]\n", said);
    }

    @Test
    void anOverlordThatIsADependencyByThenIsRefused() {
        String circle = "events: [{at: 1904, sovereign: BBB, overlord: CCC}]\n";
        String message = assertThrows(Faults.class, () -> warnings(WORLD + circle, Overrides.none()))
                .getMessage();
        assertTrue(message.contains("overlord is \"CCC\", itself a dependency of AAA. Maybe AAA?"), message);
    }

    @Test
    void stepsOfDriversThatAreNeverReadAreWarnedOf() {
        assertWarns(
                WORLD + "drivers: {AAA: {capability: {1900: .5, 1925: .6}}}\n", "1925 comes after the last tick, 1919");
        assertWarns(
                WORLD + "drivers: {AAA: {capability: {1905: .5, 1905-07: .6}}}\n",
                "into the same tick as that in 1905");
        assertWarns(WORLD + "parameters: {historical-capability: 1}\n", "there are no drivers");
        String missing = WORLD + "drivers: {AAA: {capability: {-9: .5}}}\n";
        String message = assertThrows(Faults.class, () -> warnings(missing, Overrides.none()))
                .getMessage();
        assertTrue(message.contains("a code for missing"), message);
    }

    @Test
    void ambiguousNamesAreWarnedOf() {
        assertWarns(
                WORLD.replace("[AAA, BBB]}]", "[AAA, BBB]}, {name: PACT, kind: entente, members: [AAA, BBB]}]"),
                "treaties \"Pact\" and \"PACT\" differ in case only.");
        assertWarns(
                WORLD.replace("Bland", "aland"), "name of \"BBB\" is \"aland\", which is also the name of \"AAA\".");
        assertWarns(WORLD.replace("Bland", "Ccc"), "which is also the code of another state.");
    }

    @Test
    void datesFarBeforeTheStartAreWarnedOfAndCodesForMissingRefused() {
        assertWarns(WORLD.replace("[AAA, BBB]}", "[AAA, BBB], signed: 190}"), "190, 1710 years before the start.");
        for (String code : List.of("-9", "-99", "-88", "-66", "-999")) {
            String text = WORLD.replace("[AAA, BBB]}", "[AAA, BBB], signed: " + code + "}");
            String message = assertThrows(Faults.class, () -> warnings(text, Overrides.none()))
                    .getMessage();
            assertTrue(message.contains(code + " is a code for missing"), message);
        }
    }

    @Test
    void oneThingSetTwiceByTwoNamesIsWarnedOf() {
        Overrides parameter = Overrides.none().with("parameters.lambda", "1").with("parameters.loss-of-strength", "2");
        assertEquals(
                List.of("--set parameters.loss-of-strength: warning: changes what --set parameters.lambda has changed;"
                        + " the later one counts. Maybe leave one out?"),
                warnings(WORLD, parameter));
        Overrides pair = Overrides.none().with("relations.AAA-BBB.trade", ".1").with("relations.BBB-AAA.trade", ".2");
        assertEquals(1, warnings(WORLD, pair).size());
        Overrides share = Overrides.none().with("publicity.secret", ".1").with("parameters.secret-share", ".2");
        assertEquals(1, warnings(WORLD, share).size());
    }

    @Test
    void aTheoryOfOnesOwnUnderAShippedNameIsTold() throws IOException {
        String theory = Files.readString(Path.of("scenarios/theories/institutionalism.yaml"));
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, theory.replace("name: institutionalism", "name: balance-of-power"));
        Files.writeString(folder.resolve("world.yaml"), WORLD + "theory: mine.yaml\n");
        List<Warning> told = new ArrayList<>();
        Scenarios.open(folder.resolve("world.yaml").toString(), Overrides.none(), told::add);
        assertEquals(1, told.size());
        assertTrue(told.get(0).toString().contains("\"balance-of-power\" is not the one that ships"), told.toString());
        told.clear();
        Overrides changed = Overrides.none().with("theory.weights.security", "2");
        Scenarios.open("bipolar", changed, told::add);
        assertEquals(List.of(), told, "a shipped theory under an override is the shipped one");
    }

    @Test
    void aTheoryFileBesideIsNamedAndAMissingOneIsNoSuchFile() throws IOException {
        Files.copy(Path.of("scenarios/theories/institutionalism.yaml"), folder.resolve("my-theory.yaml"));
        assertFault(
                "my-theory",
                "there is no theory \"my-theory\", but a file my-theory.yaml beside it. Maybe theory: my-theory.yaml?");
        assertFault("other/my-theory.yaml", "theory is \"other/my-theory.yaml\"; there is no such file in ");
        assertFault("\"\\uD800\"", "there is no theory");
    }

    private void assertFault(String theory, String said) throws IOException {
        Path world = folder.resolve("world.yaml");
        Files.writeString(world, WORLD + "theory: " + theory + "\n");
        String message = assertThrows(Faults.class, () -> Scenarios.open(world.toString(), Overrides.none()))
                .getMessage();
        assertTrue(message.contains("world.yaml:11:9: " + said), message);
    }

    @Test
    void aTheoryFileWithoutExponentsIsStillATheory() throws IOException {
        Path file = folder.resolve("t.yaml");
        String theory = Files.readString(Path.of("scenarios/theories/institutionalism.yaml"));
        Files.writeString(file, theory.replaceAll("(?m)^exponents.*\\R", ""));
        String message = assertThrows(Faults.class, () -> Scenarios.check(file.toString()))
                .getMessage();
        assertTrue(message.contains("exponents is missing"), message);
        assertEquals(1, message.lines().count(), message);
    }
}
