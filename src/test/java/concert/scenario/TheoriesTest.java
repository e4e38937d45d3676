package concert.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Document;
import concert.document.Fault;
import concert.document.Faults;
import concert.document.Quantity;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.book.ParametersReader;
import concert.scenario.library.Scenarios;
import concert.scenario.read.ScenarioReader;
import concert.scenario.write.ScenarioWriter;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheoriesTest {
    private static final List<String> COSTS = List.of("burden", "entrapment", "autonomy");

    /** What a theory weighs at all, what it fears and what else it says; how much weighs is fitted and not told here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        balance-of-power     | realist        | 3 0 0 0 | security                      | affinity-seen 0 exit-cost-institution 0 preponderance .75 aid-by-stake .75 audience-cost .25
        balance-of-threat    | realist        | 1 1 1 1 | security affinity             | aid-by-stake .75 audience-cost .25
        balance-of-interests | realist        | 1 1 1 1 | gain security                 | intent-like-appetite 6 aid-by-stake .75 audience-cost .25
        offensive-realism    | realist        | 2 1 1 0 | security gain                 | affinity-seen 0 exit-cost-institution 0 minimum-revisionism .5 buck-passing 1 preponderance .75 aid-by-stake .75 audience-cost .25
        institutionalism     | liberal        | 1 1 1 1 | institution security affinity | aid-by-stake .25 exit-cost-institution 2 intent-trade 1
        democratic-peace     | liberal        | 1 1 1 1 | security institution affinity | aid-by-stake .25 exit-cost-democracy 1 intent-democracy 2 trust-democracy .3
        constructivism       | constructivist | 0 1 0 1 | security institution affinity | aid-by-stake .25 exit-cost-institution 1 intent-affinity 3 socialisation .1
        """)
    void theSevenRowsAreThoseOfTheModel(
            String name, String family, String exponents, String reasons, String parameters) {
        Theory theory = Scenarios.theory(name);
        assertEquals(name, theory.name());
        assertEquals(family, theory.family());
        assertTrue(theory.about().split("\\. ").length >= 3, "a few sentences");
        List<Double> powers = numbers(exponents);
        assertEquals(
                new Theory.Exponents(powers.get(0), powers.get(1), powers.get(2), powers.get(3)), theory.exponents());
        assertEquals(List.of(reasons.split(" ")), attractions(theory));
        for (String cost : COSTS) {
            double share = theory.weight(cost) / theory.weight("security");
            assertTrue(share > 0 && share < .031, cost + " weighs little beside security");
        }
        assertEquals(7, theory.weights().size());
        Map<String, Double> set = new TreeMap<>();
        theory.parameters().forEach((parameter, value) -> set.put(parameter.key(), value));
        Map<String, Double> expected = new TreeMap<>();
        String[] words = parameters.split(" ");
        for (int each = 0; each < words.length; each += 2) {
            expected.put(words[each], Double.valueOf(words[each + 1]));
        }
        assertEquals(expected, set);
    }

    /** The null: no reason, no precision, threats as Walt reads them. */
    @Test
    void whatTheyAreHeldAgainstHasNoWill() {
        Theory theory = Scenarios.theory("opportunity");
        assertEquals("null", theory.family());
        assertTrue(theory.weights().values().stream().allMatch(each -> each == 0));
        assertEquals(Map.of(Parameter.PRECISION, 0.0), theory.parameters());
        assertEquals(Scenarios.theory("balance-of-threat").exponents(), theory.exponents());
    }

    /** The reasons to sign that have weight, the heaviest first. */
    private static List<String> attractions(Theory theory) {
        return theory.weights().entrySet().stream()
                .filter(each -> each.getValue() > 0 && !COSTS.contains(each.getKey()))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Double> numbers(String text) {
        return Stream.of(text.split(" ")).map(Double::valueOf).toList();
    }

    @Test
    void theIndexListsTheFolder() throws IOException {
        for (String folder : List.of("", "theories/", "theories/fitted/", "claims/", "experiments/")) {
            try (Stream<Path> files = Files.list(Path.of("scenarios/" + folder))) {
                List<String> there = files.map(each -> folder + each.getFileName())
                        .filter(each -> each.endsWith(".yaml"))
                        .sorted()
                        .toList();
                List<String> listed = Library.index().stream()
                        .filter(each ->
                                each.substring(0, each.lastIndexOf('/') + 1).equals(folder))
                        .toList();
                assertEquals(there, listed, "scenarios/index.txt");
            }
        }
    }

    @Test
    void awayFromTheFilesTheShippedOnesAreFound(@TempDir Path elsewhere) {
        Library library = new Library(elsewhere);
        assertEquals(8, Scenarios.theories(library).size());
        assertTrue(Scenarios.theories(library).stream()
                .allMatch(each -> each.about().length() > 100));
        assertTrue(Scenarios.list(library).stream().anyMatch(each -> each.name().equals("europe-1914")));
        assertEquals(
                Scenarios.open("europe-1914", Overrides.none()),
                Scenarios.open("scenarios/europe-1914.yaml", Overrides.none(), library));
    }

    @Test
    void aUsersOwnFilesComeFirst(@TempDir Path here) throws IOException {
        Path folder = Files.createDirectories(here.resolve("scenarios/theories"));
        String row = Files.readString(Path.of("scenarios/theories/balance-of-power.yaml"));
        Files.writeString(folder.resolve("balance-of-power.yaml"), row.replace("security: 6", "security: 5"));
        Files.writeString(folder.resolve("mine.yaml"), row.replace("name: balance-of-power", "name: mine"));
        String minimal = Files.readString(Path.of("src/test/resources/minimal.yaml"));
        Files.writeString(here.resolve("scenarios/small.yaml"), minimal + "theory: balance-of-power\n");
        Library library = new Library(here);
        Scenario small = Scenarios.open("small", Overrides.none(), library);
        assertEquals(5, small.theories().get("balance-of-power").weight("security"));
        assertEquals(small, Scenarios.read("again", ScenarioWriter.write(small), Overrides.none()));
        assertTrue(Scenarios.list(library).stream().anyMatch(each -> each.name().equals("small")));
        assertEquals(9, Scenarios.theories(library).size());
        for (String reference : List.of("mine", "theories/mine.yaml", "scenarios/theories/mine.yaml")) {
            Scenario mine =
                    Scenarios.open("scenarios/small.yaml", Overrides.none().withTheory(reference), library);
            assertEquals("mine", mine.theory());
        }
    }

    @Test
    void twoTheoriesOfOneNameAreRefused(@TempDir Path here) throws IOException {
        String row = Files.readString(Path.of("scenarios/theories/balance-of-power.yaml"));
        Files.writeString(here.resolve("copy.yaml"), row.replace("security: 6", "security: 5"));
        String minimal = Files.readString(Path.of("src/test/resources/minimal.yaml"));
        Files.writeString(
                here.resolve("small.yaml"),
                minimal.replace("name: Bland", "name: Bland, theory: copy.yaml") + "theory: balance-of-power\n");
        Library library = new Library(here);
        Faults faults = assertThrows(Faults.class, () -> Scenarios.open("small.yaml", Overrides.none(), library));
        assertEquals(1, faults.list().size());
        assertTrue(faults.getMessage()
                .endsWith("copy.yaml:1:1: two different theories are named \"balance-of-power\". Maybe rename one?"));
    }

    @Test
    void faultsOfATheoryFileStandAtTheirPlaceInIt(@TempDir Path here) throws IOException {
        String row = Files.readString(Path.of("scenarios/theories/balance-of-threat.yaml"));
        Path file = here.resolve("bad.yaml");
        Files.writeString(
                file,
                row.replace("theory: 1", "theory: 2")
                        .replace("power: 1", "power: -1")
                        .replace("audience-cost", "eps")
                        .replace("family: realist", "family: realistic"));
        String source = file.toString().replace('\\', '/');
        Faults faults = assertThrows(Faults.class, () -> Scenarios.theory(file.toString()));
        assertEquals(
                List.of(
                        source + ":1:9: theory is 2; it must be 1. Maybe theory: 1?",
                        source
                                + ":3:9: family is \"realistic\"; it must be one of realist, liberal, constructivist, null. Maybe realist?",
                        source + ":12:20: power of exponents is -1; it must be from 0 to 10. Maybe 1?",
                        source + ":19:3: unknown parameter \"eps\". Maybe commitment-failure?"),
                faults.list().stream().map(Fault::toString).toList());
    }

    @Test
    void everyParameterRangeHoldsItsDefault() {
        for (Parameter each : Parameter.all()) {
            Quantity range = ParametersReader.quantity(each);
            assertTrue(each.standard() >= range.least() && each.standard() <= range.most(), each.key());
        }
    }

    private static String fitted() {
        return Library.shippedTheory("balance-of-threat") == null
                ? ""
                : new String(
                                Library.shippedTheory("balance-of-threat").bytes(),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .replace("name: balance-of-threat", "name: fitted/balance-of-threat");
    }

    /** As {@code fit} leaves it, or beside the scenario or among the theories of the working directory. */
    @ParameterizedTest
    @ValueSource(strings = {"fitted", "scenarios/theories/fitted"})
    void aFittedTheoryIsATheoryByItsName(String place, @TempDir Path here) throws IOException {
        Files.createDirectories(here.resolve(place));
        Files.writeString(here.resolve(place).resolve("balance-of-threat.yaml"), fitted());
        Library library = new Library(here);
        Overrides asked = Overrides.none().withTheory("fitted/balance-of-threat");
        Scenario scenario = Scenarios.open("europe-1914", asked, library);
        assertEquals("fitted/balance-of-threat", scenario.theory());
        Scenario again =
                ScenarioReader.read(Document.of("again", ScenarioWriter.write(scenario)), Overrides.none(), library);
        assertEquals(scenario.theories(), again.theories(), "and reads back from the scenario that carries it");
        assertTrue(Scenarios.theories(library).stream()
                .noneMatch(each -> each.name().startsWith("fitted/")));
    }
}
