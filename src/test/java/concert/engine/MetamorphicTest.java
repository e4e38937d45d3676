package concert.engine;

import static concert.theory.book.Parameter.PRECISION;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of a world that must change nothing, or a known thing, in its run. */
class MetamorphicTest {
    private static final int STATES = 12;
    private static final int TICKS = 40;

    static Stream<String> theories() {
        return Worlds.THEORIES.stream();
    }

    private static RunRecord run(World world, long seed) {
        return new Simulation(Worlds.setup(world, Worlds.mixed(STATES), seed, TICKS)).play();
    }

    /** The same world, its states given in reverse order and under other display names. */
    private static World reversed(World world) {
        List<State> given = new ArrayList<>();
        for (State each : world.states()) {
            given.add(0, new State(each.code(), "X" + given.size(), 0, each.latitude(), each.longitude()));
        }
        World again = new World(given, 2);
        for (int me = 0; me < world.size(); me++) {
            int there = again.indexOf(world.state(me).code());
            again.capability[there] = world.capability[me];
            again.economy[there] = world.economy[me];
            again.regime[there] = world.regime[me];
            again.revisionism[there] = world.revisionism[me];
            again.offence[there] = world.offence[me];
            again.identity[there] = world.identity[me].clone();
            for (int you = 0; you < world.size(); you++) {
                int other = again.indexOf(world.state(you).code());
                again.rivalry.set(there, other, world.rivalry.get(me, you));
                again.trade.set(there, other, world.trade.get(me, you));
            }
        }
        again.affinity.fill(Double.NaN);
        again.trust.fill(Double.NaN);
        for (Treaty each : world.treaties()) {
            Treaty signed = again.sign(new Draft(each.text(), each.members(), each.targets(), -1), each.belief);
            signed.cohesion = each.cohesion;
        }
        return again;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderAndDisplayNamesChangeNothingElse(long seed) {
        RunRecord one = run(Worlds.allied(seed, STATES, 8), seed);
        RunRecord two = run(reversed(Worlds.allied(seed, STATES, 8)), seed);
        assertEquals(Story.of(one), Story.of(two));
        for (int tick = 0; tick < TICKS; tick++) {
            assertArrayEquals(
                    one.ticks().get(tick).states().security(),
                    two.ticks().get(tick).states().security());
        }
    }

    private static World scaled(long seed, double factor) {
        World world = Worlds.allied(seed, STATES, 8);
        for (int me = 0; me < STATES; me++) {
            world.capability[me] *= factor;
            world.economy[me] *= factor;
        }
        return world;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theUnitOfCapabilityChangesNothing(long seed) {
        double factor = 700;
        RunRecord one = run(scaled(seed, 10), seed);
        RunRecord two = run(scaled(seed, 10 * factor), seed);
        assertEquals(Story.of(one), Story.of(two));
        for (int tick = 0; tick < TICKS; tick++) {
            TickRecord plain = one.ticks().get(tick);
            TickRecord large = two.ticks().get(tick);
            close(plain.states().capability(), large.states().capability(), factor);
            close(plain.states().effort(), large.states().effort(), factor);
            close(plain.states().security(), large.states().security(), 1);
            for (int at = 0; at < plain.decisions().size(); at++) {
                Decision mine = plain.decisions().get(at);
                close(mine.terms(), large.decisions().get(at).terms(), 1);
                assertEquals(mine.probability(), large.decisions().get(at).probability(), 1e-9);
            }
        }
    }

    private static void close(double[] plain, double[] large, double factor) {
        for (int at = 0; at < plain.length; at++) {
            assertEquals(plain[at] * factor, large[at], 1e-9 * Math.max(factor, Math.abs(large[at])));
        }
    }

    @ParameterizedTest
    @MethodSource("theories")
    void withoutReasonsNothingIsSigned(String name) {
        Theory theory = Worlds.written(name);
        Theory blank = new Theory(name, theory.family(), "", "", theory.exponents(), Map.of(), theory.parameters());
        Map<Parameter, Double> sharp = Map.of(PRECISION, 1e4);
        List<Rules> rules = Collections.nCopies(STATES, Reasons.rules(blank, sharp, new Calendar(0, 1)));
        RunRecord run = new Simulation(Worlds.setup(Worlds.plain(5, STATES), rules, sharp, TICKS)).play();
        assertEquals(List.of(), run.treaties());
        assertTrue(run.ticks().stream().allMatch(each -> each.tally().offers() == 0), "nor offered");
        assertTrue(
                run.ticks().stream()
                        .flatMap(each -> each.decisions().stream())
                        .anyMatch(each -> each.considered().options() > 1),
                "though there is much that could be");
    }

    @ParameterizedTest
    @MethodSource("theories")
    void aDependencyNeitherDecidesNorSigns(String name) {
        World world = Worlds.plain(6, STATES);
        world.overlord[2] = 0;
        world.overlord[7] = 1;
        RunRecord run = new Simulation(Worlds.setup(world, Worlds.rules(name, STATES), 6, TICKS)).play();
        boolean signed = false;
        for (TickRecord tick : run.ticks()) {
            assertFalse(tick.decisions().stream().anyMatch(each -> each.state() == 2 || each.state() == 7));
            for (TickRecord.Pact each : tick.treaties()) {
                assertFalse(Members.has(each.members(), 2));
                assertFalse(Members.has(each.members(), 7));
            }
            signed |= tick.events().stream().anyMatch(TreatyEvent.Signed.class::isInstance);
        }
        assertTrue(signed, "others sign");
    }
}
