package concert.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.World;
import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Scope;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every theory that is shipped must fulfil. */
class TheoryContractTest {
    private static final int STATES = 10;
    private static final int TICKS = 30;

    static Stream<String> theories() {
        return Worlds.THEORIES.stream();
    }

    static Stream<Arguments> ablations() {
        return theories().flatMap(theory -> Reasons.names().stream().map(reason -> Arguments.of(theory, reason)));
    }

    private static RunRecord play(List<Rules> rules, long seed) {
        return new Simulation(Worlds.setup(Worlds.allied(seed, STATES, 6), rules, seed, TICKS)).play();
    }

    private static RunRecord play(List<Rules> rules, Map<Parameter, Double> parameters) {
        return new Simulation(Worlds.setup(Worlds.allied(1, STATES, 6), rules, parameters, TICKS)).play();
    }

    private static void everySovereignStateDecides(RunRecord run, long seed) {
        World world = Worlds.allied(seed, STATES, 6);
        boolean[] sovereign = new boolean[STATES];
        for (int me = 0; me < STATES; me++) {
            sovereign[me] = world.sovereign(me);
        }
        assertEquals(TICKS, run.ticks().size());
        for (TickRecord tick : run.ticks()) {
            for (int me = 0; me < STATES; me++) {
                int state = me;
                long chosen = tick.decisions().stream()
                        .filter(each -> each.state() == state && each.chosen() && ownMove(each.move()))
                        .count();
                assertEquals(sovereign[me] ? 1 : 0, chosen, "tick " + tick.tick() + " state " + me);
                sovereign[me] = tick.states().sovereign()[me];
            }
        }
    }

    private static boolean ownMove(Decision.Move move) {
        return move == Decision.Move.NOTHING || move == Decision.Move.OFFER || move == Decision.Move.JOIN;
    }

    @ParameterizedTest
    @MethodSource("theories")
    void everySovereignStateDecidesOnceATick(String name) {
        for (long seed = 1; seed <= 3; seed++) {
            everySovereignStateDecides(play(Worlds.rules(name, STATES), seed), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void soItDoesWhereTheoriesMix(long seed) {
        RunRecord run = play(Worlds.mixed(STATES), seed);
        everySovereignStateDecides(run, seed);
        assertEquals(Worlds.THEORIES, run.theories().subList(0, Worlds.THEORIES.size()));
    }

    @ParameterizedTest
    @MethodSource("theories")
    void figuresAreWithinTheRangesOfTheRegistry(String name) {
        Theory theory = Worlds.written(name);
        Theory.Exponents a = theory.exponents();
        for (double exponent : new double[] {a.power(), a.proximity(), a.offence(), a.intent()}) {
            assertTrue(exponent >= 0);
        }
        assertTrue(a.power() + a.proximity() + a.offence() + a.intent() > 0, "something threatens");
        assertTrue(theory.weights().values().stream().allMatch(each -> each >= 0));
        assertTrue(Reasons.weights().containsAll(theory.weights().keySet()), "every weight is of a reason there is");
        theory.parameters().forEach((parameter, value) -> {
            assertEquals(Scope.THEORY, parameter.scope(), parameter.key());
            assertTrue(value >= parameter.least() && value <= parameter.most(), parameter.key());
        });
    }

    @Test
    void familiesAreThoseOfTheSpecification() {
        List<String> families =
                theories().map(each -> Worlds.written(each).family()).toList();
        assertEquals(
                List.of("realist", "realist", "realist", "realist", "liberal", "liberal", "constructivist"), families);
    }

    /** A theory file need not name every reason: one left out is one of weight 0. */
    @ParameterizedTest
    @MethodSource("theories")
    void aReasonThatATheoryDoesNotNameWeighsNothing(String name) {
        Theory theory = Worlds.written(name);
        Map<String, Double> named = new HashMap<>(theory.weights());
        named.values().removeIf(each -> each == 0);
        Theory shorter = new Theory(name, theory.family(), "", "", theory.exponents(), named, theory.parameters());
        assertArrayEquals(
                Reasons.rules(theory, Map.of(), new Calendar(0, 1)).weights(),
                Reasons.rules(shorter, Map.of(), new Calendar(0, 1)).weights());
    }

    /**
     * What attention costs is outside the weight of the burden and stays in its column. Denial weighs as security does,
     * so that the two go together.
     */
    @ParameterizedTest
    @MethodSource("ablations")
    void aReasonWithoutWeightIsAColumnOfZeros(String name, String reason) {
        Theory theory = Worlds.written(name);
        Map<String, Double> weights = new HashMap<>(theory.weights());
        String weight = Reasons.ALL.get(Reasons.place(reason)).weight();
        weights.put(weight, 0.0);
        Theory less = new Theory(name, theory.family(), "", "", theory.exponents(), weights, theory.parameters());
        Map<Parameter, Double> free = Map.of(Parameter.ATTENTION_COST, 0.0);
        List<Rules> rules = Collections.nCopies(STATES, Reasons.rules(less, free, new Calendar(0, 1)));
        int column = Reasons.place(reason);
        boolean others = false;
        for (TickRecord tick : play(rules, free).ticks()) {
            for (Decision each : tick.decisions()) {
                assertEquals(0, each.terms()[column], 0, each.toString());
                others |= each.value() != 0;
            }
        }
        assertTrue(others, "other reasons remain");
    }
}
