package concert.engine;

import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.World;
import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import concert.theory.reason.Reasons;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Worlds at the edge: nobody, one state, two, no power at all; and the random null that every theory is held against. */
class QuietWorldsTest {
    private static final List<Decision.Move> MOVES =
            List.of(Decision.Move.NOTHING, Decision.Move.OFFER, Decision.Move.JOIN);

    private static RunRecord play(World world, Map<Parameter, Double> parameters, int ticks) {
        Calendar years = new Calendar(0, 1);
        Rules rules = Reasons.rules(Worlds.written("balance-of-threat"), parameters, years);
        List<Rules> everyone = Collections.nCopies(world.size(), rules);
        return new Simulation(new Setup(years, world, Rules.world(parameters, years), everyone, List.of(), 11, ticks))
                .play();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aWorldWithNobodyToDealWithIsQuiet(int states) {
        RunRecord run = play(Worlds.plain(1, states), Map.of(), 20);
        assertEquals(20, run.ticks().size());
        assertTrue(run.ticks().stream().allMatch(each -> each.events().isEmpty()));
    }

    @Test
    void soIsAWorldOfDependencies() {
        World world = Worlds.plain(1, 5);
        Arrays.fill(world.overlord, 0);
        RunRecord run = play(world, Map.of(), 20);
        assertTrue(run.ticks().stream().allMatch(each -> each.events().isEmpty()));
        assertTrue(run.ticks().stream().allMatch(each -> each.decisions().isEmpty()));
    }

    @Test
    void oneSovereignAmongDependenciesDoesNothing() {
        World world = Worlds.plain(1, 5);
        Arrays.fill(world.overlord, 0);
        world.overlord[0] = -1;
        RunRecord run = play(world, Map.of(), 20);
        assertTrue(run.ticks().stream().allMatch(each -> each.events().isEmpty()));
        for (TickRecord each : run.ticks()) {
            assertEquals(Decision.Move.NOTHING, each.decisions().get(0).move());
            assertEquals(1, each.decisions().get(0).probability());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 6})
    void withoutAnyPowerEveryNumberIsOne(int states) {
        World world = Worlds.allied(1, states, 3);
        Arrays.fill(world.capability, 0);
        Map<Parameter, Double> war = Map.of(
                CRISIS_RATE,
                1.0,
                CHALLENGE_COST,
                0.0,
                LOSS_OF_STRENGTH,
                0.0,
                COMMITMENT_FAILURE,
                1.0,
                IDLE_CHALLENGE,
                1.0);
        RunRecord run = play(world, war, 30);
        assertFalse(run.ticks().stream().allMatch(each -> each.wars().isEmpty()), "there are wars");
        for (TickRecord tick : run.ticks()) {
            finite(tick.states().capability());
            finite(tick.states().security());
            tick.decisions().forEach(each -> finite(each.terms()));
            tick.treaties().forEach(each -> finite(each.cohesion(), each.strategic(), each.operational()));
            tick.wars().forEach(each -> finite(each.defenderChance(), each.attackerPower(), each.defenderPower()));
        }
    }

    private static void finite(double... values) {
        assertTrue(Arrays.stream(values).allMatch(Double::isFinite), Arrays.toString(values));
    }

    /**
     * beta = 0: each takes up a matter at rate alpha on average and offers it by the toss of a coin, none in the first
     * tick; every answer is another toss. Bounds are five standard deviations.
     */
    @Test
    void withoutPrecisionStatesMoveAtRandom() {
        RunRecord run = play(Worlds.plain(9, 20), Map.of(PRECISION, 0.0, CRISIS_RATE, 0.0, MOVE_RATE, .15), 401);
        List<Decision> moves = run.ticks().stream()
                .flatMap(each -> each.decisions().stream())
                .filter(each -> each.chosen() && MOVES.contains(each.move()))
                .toList();
        assertEquals(20 * 401, moves.size());
        double expected = .15 / 2 * 20 * 400;
        assertEquals(
                expected,
                moves.stream()
                        .filter(each -> each.move() != Decision.Move.NOTHING)
                        .count(),
                5 * Math.sqrt(expected));
        List<Decision> answers =
                run.ticks().stream().flatMap(QuietWorldsTest::ofThoseAsked).toList();
        assertTrue(answers.size() > 300);
        assertTrue(answers.stream().allMatch(each -> each.probability() == .5));
        assertEquals(
                .5 * answers.size(),
                answers.stream().filter(Decision::consented).count(),
                5 * .5 * Math.sqrt(answers.size()));
    }

    /** Answers of states that made no offer in the tick: who did met its own toss as it made it. */
    private static Stream<Decision> ofThoseAsked(TickRecord tick) {
        Set<Integer> proposers = tick.decisions().stream()
                .filter(each -> each.chosen() && each.move() == Decision.Move.OFFER)
                .map(Decision::state)
                .collect(Collectors.toSet());
        return tick.decisions().stream()
                .filter(each -> each.move() == Decision.Move.ANSWER && !proposers.contains(each.state()));
    }
}
