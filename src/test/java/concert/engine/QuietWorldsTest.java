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

    /** beta = 0: moves at rate alpha, every answer by the toss of a coin; bounds are five standard deviations. */
    @Test
    void withoutPrecisionStatesMoveAtRandom() {
        RunRecord run = play(Worlds.plain(9, 20), Map.of(PRECISION, 0.0, CRISIS_RATE, 0.0, MOVE_RATE, .15), 150);
        List<Decision> all =
                run.ticks().stream().flatMap(each -> each.decisions().stream()).toList();
        List<Decision> moves = all.stream()
                .filter(each -> each.chosen() && MOVES.contains(each.move()))
                .toList();
        assertEquals(20 * 150, moves.size());
        assertEquals(
                .15 * moves.size(),
                moves.stream()
                        .filter(each -> each.move() != Decision.Move.NOTHING)
                        .count(),
                5 * Math.sqrt(.15 * .85 * moves.size()));
        List<Decision> answers =
                all.stream().filter(each -> each.move() == Decision.Move.ANSWER).toList();
        assertTrue(answers.size() > 300);
        assertTrue(answers.stream().allMatch(each -> each.probability() == .5));
        assertEquals(
                .5 * answers.size(),
                answers.stream().filter(Decision::consented).count(),
                5 * .5 * Math.sqrt(answers.size()));
    }
}
