package concert.scenario.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.treaty.Clause;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Parameter;
import concert.theory.book.Setup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

public class ScenarioReaderTest {
    private static final double EXACT = 0;

    public static Scenario full(Overrides overrides) {
        return Scenarios.open("src/test/resources/full.yaml", overrides);
    }

    public static Scenario minimal(Overrides overrides) {
        return Scenarios.open("src/test/resources/minimal.yaml", overrides);
    }

    @Test
    void whatIsLeftOutIsFilledIn() {
        Scenario scenario = minimal(Overrides.none());
        assertEquals(new Calendar(1900, 1), scenario.calendar());
        assertEquals(1, scenario.seed());
        assertEquals("balance-of-threat", scenario.theory());
        assertEquals(List.of("axis-1"), scenario.axes());
        StateEntry first = scenario.states().get(0);
        assertEquals(.5, first.economy());
        assertEquals(.5, first.regime());
        assertEquals(0, first.revisionism());
        assertEquals(.5, first.offence());
        assertEquals(.7, first.reputation());
        assertEquals("balance-of-threat", first.theory());
        assertEquals(0, first.state().ccode());
        assertTrue(scenario.parameters().isEmpty());
    }

    @Test
    void statesStandInOrderOfCodeWithTheirColumns() {
        World world = full(Overrides.none()).setup().world();
        assertEquals(
                List.of("AUH", "BUL", "GMY", "ITA", "NO"),
                world.states().stream().map(each -> each.code()).toList());
        assertEquals(.4, world.capability[2]);
        assertEquals(.5, world.economy[2]);
        assertEquals(.7, world.offence[2]);
        assertArrayEquals(new double[] {.3, 1}, world.identity[1]);
        assertArrayEquals(new int[] {-1, 0, -1, -1, -1}, world.overlord);
        assertEquals("no", world.state(4).name());
    }

    @Test
    void pairsHoldBothWaysAndWhatIsNotGivenIsLeftToTheModel() {
        World world = full(Overrides.none()).setup().world();
        assertEquals(.8, world.rivalry.get(0, 3));
        assertEquals(.8, world.rivalry.get(3, 0));
        assertEquals(.5, world.distance.get(3, 0));
        assertEquals(-.25, world.affinity.get(0, 3));
        assertEquals(.4, world.trust.get(3, 0));
        assertEquals(.5, world.affinity.get(2, 0));
        assertTrue(Double.isNaN(world.trust.get(2, 0)));
        assertTrue(Double.isNaN(world.affinity.get(2, 3)));
        assertEquals(.524, world.distance.get(0, 2), .01, "Vienna to Berlin in 1000 km");
    }

    @Test
    void treatiesTakeTheirDefaultsFromKindAndParameters() {
        List<Treaty> treaties = full(Overrides.none()).setup().world().treaties();
        assertEquals(
                List.of("Dual Alliance", "Triple Alliance", "Concert", "Neighbours"),
                treaties.stream().map(each -> each.text().name()).toList());
        Treaty dual = treaties.get(0);
        assertEquals(TreatyKind.OFFENCE, dual.kind());
        assertEquals(Term.AD_HOC, dual.text().term(), "an offence pact with a target");
        assertEquals(-44, dual.founded(), "eleven years of quarters");
        assertEquals(Publicity.OPEN, dual.text().publicity());
        assertEquals(1, dual.belief);
        assertArrayEquals(new int[] {3, 4}, dual.targets());
        Treaty triple = treaties.get(1);
        assertEquals(.25, triple.belief);
        assertEquals(new Term(80), triple.text().term(), "twenty years of quarters");
        assertEquals(Clause.SOFT, triple.text().clause());
        assertTrue(triple.text().nonAggressionStated());
        assertArrayEquals(new int[] {0, 2, 3}, triple.members());
        assertEquals(.6, treaties.get(2).text().institution(), 1e-12);
        assertEquals(1, treaties.get(2).belief, "partly known is known to exist");
        assertEquals(Term.INDEFINITE, treaties.get(2).text().term());
        assertEquals(.2, treaties.get(3).text().institution(), EXACT);
        assertEquals(new Term(20), treaties.get(3).text().term(), "five years");
        assertEquals(Clause.SOFT, treaties.get(3).text().clause());
    }

    @Test
    void eventsAndDriversBecomeShocksInOrder() {
        Setup setup = full(Overrides.none()).setup();
        assertEquals(
                List.of(0, 2, 6, 8, 8, 12, 16, 20, 20, 24, 28, 39),
                setup.shocks().stream().map(Shock::tick).toList());
        assertEquals(new Shock.Crisis(0, 0, 3), setup.shocks().get(0));
        assertEquals(new Shock.Capability(2, 3, .17), setup.shocks().get(1));
        assertEquals(new Shock.Leader(16, 2, -.5), setup.shocks().get(6));
        assertEquals(new Shock.Capability(20, 3, .3), setup.shocks().get(7));
        assertEquals(new Shock.Sovereign(20, 1, -1), setup.shocks().get(8));
        assertEquals(new Shock.Sovereign(24, 4, 2), setup.shocks().get(9));
        assertEquals(new Shock.Leave(28, 2, ""), setup.shocks().get(10));
        assertEquals(new Shock.Leave(39, 3, "Triple Alliance"), setup.shocks().get(11));
        assertEquals(.16, setup.world().capability[3], "the last value up to the start");
        assertArrayEquals(new boolean[] {false, false, false, true, false}, setup.world().driven);
    }

    @Test
    void historicalCapabilityDrivesEveryState() {
        Overrides overrides = Overrides.none().with("parameters.historical-capability", "1");
        for (boolean each : full(overrides).setup().world().driven) {
            assertTrue(each);
        }
    }

    @Test
    void rulesFollowPrecedence() {
        Setup setup = full(Overrides.none()).setup();
        assertEquals("mine", setup.rules().get(0).theory().name());
        assertEquals(20, setup.rules().get(0).get(Parameter.PRECISION), "theory file over registry");
        assertEquals("constructivism", setup.rules().get(4).theory().name());
        assertEquals(3, setup.rules().get(4).get(Parameter.INTENT_AFFINITY));
        assertEquals(.6, setup.parameters().get(Parameter.SECRET_SHARE), "the publicity block");
        Overrides louder = Overrides.none().with("parameters.precision", "7");
        assertEquals(7, full(louder).setup().rules().get(0).get(Parameter.PRECISION), "scenario over theory file");
    }

    @Test
    void theOrderOfTheFileChangesNothing() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/full.yaml"));
        List<String> turned = new ArrayList<>(lines);
        for (String block : List.of("states:", "relations:", "treaties:")) {
            int from = lines.indexOf(block) + 1;
            int to = from;
            while (lines.get(to).startsWith("  ")) {
                to++;
            }
            Collections.reverse(turned.subList(from, to));
        }
        assertFalse(turned.equals(lines));
        String text = String.join("\n", turned);
        assertEquals(full(Overrides.none()), Scenarios.read("turned", text, Overrides.none()));
    }

    @Test
    void eachRunHasAWorldOfItsOwn() {
        Scenario scenario = full(Overrides.none());
        scenario.setup().world().capability[0] = 99;
        assertEquals(.2, scenario.setup().world().capability[0]);
    }

    @Test
    void europeIsInOrder() {
        Scenario europe = Scenarios.open("europe-1914", Overrides.none());
        assertTrue(europe.states().size() >= 14);
        assertEquals(europe.states().size(), europe.setup().rules().size());
    }
}
