package concert.scenario.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.FaultCollector;
import concert.document.Tree;
import concert.document.TreeReader;
import concert.document.Yaml;
import concert.scenario.Scenario;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.text.ExactNumber;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioWriterTest {

    static Stream<String> scenarios() {
        Stream<String> shipped = new Library(Path.of("")).names(Library.SCENARIOS).stream();
        return Stream.concat(
                shipped,
                Stream.of(
                        "src/test/resources/minimal.yaml",
                        "src/test/resources/full.yaml",
                        "random:n=1",
                        "random:n=60,seed=5"));
    }

    private static void assertSurvives(Scenario scenario) {
        String written = ScenarioWriter.write(scenario);
        Scenario again = Scenarios.read("written", written, Overrides.none());
        assertEquals(scenario, again);
        assertEquals(written, ScenarioWriter.write(again));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatIsWrittenReadsBackEqual(String name) {
        assertSurvives(Scenarios.open(name, Overrides.none()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void overriddenTheoriesSurvive(String name) {
        Scenario scenario = Scenarios.open(
                name,
                Overrides.none()
                        .withTheory("constructivism")
                        .with("theory.weights.affinity", "0.123456789012345")
                        .with("ticks", "3"));
        assertSurvives(scenario);
        assertTrue(ScenarioWriter.write(scenario).contains("0.123456789012345"));
    }

    @Test
    void shippedTheoriesAreNamedOnly() {
        String written = ScenarioWriter.write(Scenarios.open("random:n=3", Overrides.none()));
        assertTrue(written.contains("theory: balance-of-threat\n"));
        assertTrue(!written.contains("theories:"));
    }

    @Test
    void textsThatYamlTakesForSomethingElseAreQuoted() {
        List<String> odd = List.of(
                "no",
                "NULL",
                "~",
                "1914",
                "1e3",
                "a: b",
                "a #b",
                " a",
                "a ",
                "[a]",
                "-",
                "",
                "it's",
                "\"",
                "\\",
                "a\nb",
                "\u0085\u2028\u00A0",
                "\uD83D\uDE00 Ünï",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "a,b",
                "a{",
                "true",
                "?",
                "-a",
                "=");
        for (String each : odd) {
            Tree read = TreeReader.value("{k: " + Yaml.text(each) + "}", "odd", new FaultCollector());
            Tree value = ((Tree.Branch) read).get("k");
            assertEquals(each, ((Tree.Leaf) value).text());
            assertTrue(!((Tree.Leaf) value).plain() || Yaml.text(each).equals(each));
        }
        assertEquals("\"no\"", Yaml.text("no"));
        assertEquals("Austria-Hungary", Yaml.text("Austria-Hungary"));
    }

    @Test
    void numbersAreWrittenShortAndExact() {
        assertEquals("1890", ExactNumber.show(1890));
        assertEquals("-0.25", ExactNumber.show(-.25));
        for (double each : new double[] {1.0 / 3, 1e-9, 123456789.123, 1e15, 7e-300, 5e14 + .5}) {
            assertEquals(each, Double.parseDouble(ExactNumber.show(each)));
        }
    }
}
