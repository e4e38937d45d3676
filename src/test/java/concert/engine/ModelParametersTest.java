package concert.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.World;
import concert.model.treaty.ObligationScale;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.book.Scope;
import concert.theory.book.Setup;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter does something: a change of any, of the world, a theory or the model's rules, is seen in a run. */
@Tag("slow")
class ModelParametersTest {
    private static final int STATES = 14;
    private static final Calendar YEARS = new Calendar(1, 1);

    /** Without more, with many wars and exits and chances of war that begin alike, and where nobody helps and the near are crushed. */
    private static final List<Map<Parameter, Double>> BASES = List.of(
            Map.of(),
            Map.of(
                    Parameter.CHALLENGE_COST, .1,
                    Parameter.WAR_RELUCTANCE, .2,
                    Parameter.EXIT_RATE, .5,
                    Parameter.SUNK_COST, 0.0,
                    Parameter.WAR_CHANCE_OF_DAY, 0.0),
            Map.of(
                    Parameter.CHALLENGE_COST, .1,
                    Parameter.WAR_RELUCTANCE, 5.0,
                    Parameter.JOINING_THRESHOLD, 5.0,
                    Parameter.LOSS_OF_STRENGTH, .2,
                    Parameter.REACH, 0.0));

    private static List<String> base;

    /** A world at odds, under all theories in turn, in which everything happens that can. */
    private static List<String> play(Map<Parameter, Double> changes) {
        return BASES.stream()
                .map(each -> EveryBit.of(new Simulation(setup(each, changes)).play()))
                .toList();
    }

    private static Setup setup(Map<Parameter, Double> base, Map<Parameter, Double> changes) {
        Map<Parameter, Double> all = new HashMap<>(Map.of(
                Parameter.CRISIS_RATE, .8,
                Parameter.COMMITMENT_FAILURE, .3,
                Parameter.CONQUEST_CHANCE, 1.0,
                Parameter.CRUSHING_SUPERIORITY, 1.2,
                Parameter.INSTITUTION, .5,
                Parameter.DECISIVENESS, 1.5,
                Parameter.JOINING_THRESHOLD, .3,
                Parameter.MOVE_RATE, .5));
        all.putAll(base);
        all.putAll(changes);
        List<Rules> rules = new ArrayList<>();
        for (int me = 0; me < STATES; me++) {
            rules.add(Reasons.rules(Worlds.written(Worlds.THEORIES.get(me % Worlds.THEORIES.size())), all, YEARS));
        }
        return new Setup(YEARS, world(), Rules.world(all, YEARS), rules, List.of(), 1, 60);
    }

    /** Every other state holds nuclear arms; every state borders on the next. */
    private static World world() {
        World world = Worlds.allied(3, STATES, 12);
        for (int me = 0; me < STATES; me++) {
            world.nuclear[me] = me % 2 == 0;
            world.history.border.setBoth(me, (me + 1) % STATES, 1);
        }
        return world;
    }

    @BeforeAll
    static void playAsItIs() {
        base = play(Map.of());
    }

    /** All but the one that says how a scenario's drivers are read, which this world has none of. */
    static Stream<Parameter> readInARun() {
        return all().filter(each -> each != Parameter.HISTORICAL_CAPABILITY);
    }

    static Stream<Parameter> numbers() {
        return Arrays.stream(Parameter.all()).filter(each -> each.scope() == Scope.MODEL);
    }

    @Test
    void thirtyOfThemAreListed() {
        assertTrue(numbers().count() >= 30);
        numbers().forEach(each -> assertEquals(each, Parameter.of(each.key())));
    }

    @ParameterizedTest
    @MethodSource("readInARun")
    void aChangeReachesTheCodeThatReadsIt(Parameter parameter) {
        double far = parameter.standard() < (parameter.least() + Math.min(2, parameter.most())) / 2
                ? parameter.standard() + .3 * (Math.min(4, parameter.most()) - parameter.standard())
                : parameter.least() + .3 * (parameter.standard() - parameter.least());
        assertNotEquals(parameter.standard(), far);
        boolean seen = Stream.of(far, parameter.least(), parameter.most())
                .anyMatch(value -> !base.equals(play(Map.of(parameter, value))));
        assertTrue(seen, parameter.key());
    }

    /** What a run leaves holds no parameter itself, so that only what reads one can show it. */
    @Test
    void aRunLeavesNoParameterItself() {
        assertEquals(base, play(Map.of(Parameter.HISTORICAL_CAPABILITY, 1.0)));
    }

    @Test
    void historicalCapabilityHoldsCapabilityToTheDrivers() {
        String key = "parameters." + Parameter.HISTORICAL_CAPABILITY.key();
        Overrides grown = Overrides.none().with("ticks", "3").with(key, "0");
        Overrides driven = Overrides.none().with("ticks", "3").with(key, "1");
        assertNotEquals(
                EveryBit.of(new Simulation(Scenarios.open("europe-1914", grown).setup()).play()),
                EveryBit.of(new Simulation(Scenarios.open("europe-1914", driven).setup()).play()));
    }

    static Stream<Parameter> all() {
        return Arrays.stream(Parameter.all());
    }

    @Test
    void theScaleOfObligationsIsTheRegistrys() {
        assertEquals(ObligationScale.STANDARD, Parameters.standard().scale());
        assertEquals(
                .25,
                Parameters.standard()
                        .with(Parameter.DEPTH_NEUTRALITY, .25)
                        .scale()
                        .neutrality());
    }
}
