package concert.scenario.made;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class GeneratedScenarioTest {

    private static Scenario open(String text) {
        return Scenarios.open(text, Overrides.none());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 50, 195})
    void whatIsMadeUpPassesTheReaderUnchanged(int n) {
        Scenario scenario = open("random:n=" + n + ",seed=7");
        assertEquals(GeneratedScenario.of(n, 7), scenario);
        assertEquals(n, scenario.states().size());
        assertEquals(
                1,
                scenario.states().stream().mapToDouble(StateEntry::capability).sum(),
                1e-12);
        assertTrue(scenario.states().stream().allMatch(each -> each.capability() > 0));
        assertEquals(
                n,
                scenario.states().stream()
                        .map(each -> each.state().name())
                        .distinct()
                        .count());
        assertEquals(n, scenario.setup().world().size());
    }

    @Test
    void theLargestWorldIsReadable() {
        assertEquals(2000, open("random:n=2000,seed=3").states().size());
    }

    @Test
    void stateKIsTheSameInWorldsOfAnySize() {
        Scenario small = GeneratedScenario.of(50, 4);
        Scenario large = GeneratedScenario.of(195, 4);
        for (int me = 0; me < 50; me++) {
            StateEntry one = small.states().get(me);
            StateEntry other = large.states().get(me);
            assertEquals(one.state(), other.state());
            assertEquals(one.identity(), other.identity());
            assertEquals(one.regime(), other.regime());
            assertEquals(one.revisionism(), other.revisionism());
        }
        assertEquals(
                rivalries(small),
                rivalries(large).stream()
                        .filter(each ->
                                each.compareTo("S0051") < 0 && !each.matches(".*-S0(05[1-9]|0[6-9].|[1-9]..).*"))
                        .collect(Collectors.toList()));
    }

    private static List<String> rivalries(Scenario scenario) {
        return scenario.relations().stream()
                .filter(each -> each.rivalry() > 0)
                .map(each -> each.first() + "-" + each.second() + " " + each.rivalry())
                .toList();
    }

    @Test
    void anotherSeedIsAnotherWorld() {
        assertNotEquals(
                GeneratedScenario.of(5, 1).states(), GeneratedScenario.of(5, 2).states());
        assertEquals(open("random:n=5"), open("random:seed=1,n=5"));
    }

    @Test
    void capabilityIsHeavyTailedAndRivalsAreNeighbours() {
        Scenario scenario = GeneratedScenario.of(195, 1);
        double top = scenario.states().stream()
                .mapToDouble(StateEntry::capability)
                .sorted()
                .skip(175)
                .sum();
        assertTrue(top > .5 && top < .95, "a tenth of the states holds " + top);
        double[] far = scenario.relations().stream()
                .filter(each -> each.rivalry() > 0)
                .mapToDouble(each -> scenario.setup().world().distance.get(index(each.first()), index(each.second())))
                .sorted()
                .toArray();
        assertTrue(far.length > 60 && far.length < 400, far.length + " rivalries");
        assertTrue(far[far.length / 2] < 1, "median distance " + far[far.length / 2]);
    }

    private static int index(String code) {
        return Integer.parseInt(code.substring(1)) - 1;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        random               | random: the number of states n is missing. Maybe random:n=50,seed=1?
        random:              | random:: the number of states n is missing. Maybe random:n=50,seed=1?
        random:n=0           | random:n=0: n is 0; it must be a whole number from 1 to 2000. Maybe 50?
        random:n=2001,seed=1 | random:n=2001,seed=1: n is 2001; it must be a whole number from 1 to 2000. Maybe 50?
        random:n=many        | random:n=many: n is "many"; it must be a whole number from 1 to 2000. Maybe 50?
        random:n=5,sed=1     | random:n=5,sed=1: the generator has no setting "sed". Maybe random:n=50,seed=1?
        random:n=5,seed=x    | random:n=5,seed=x: seed is "x"; it must be a whole number of at most 18 digits. Maybe random:n=50,seed=1?
        random:n=5,          | random:n=5,: the generator has no setting "". Maybe random:n=50,seed=1?
        """)
    void badTextsAreRefused(String text, String message) {
        Faults faults = assertThrows(Faults.class, () -> open(text));
        assertEquals(message, faults.getMessage());
    }

    @Test
    void overridesWorkOnMadeUpWorldsToo() {
        Scenario scenario = Scenarios.open("random:n=5,seed=1", Overrides.none().with("states.S0003.regime", "1"));
        assertEquals(1, scenario.states().get(2).regime());
    }
}
