package concert.engine;

import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.tick.Challenges;
import concert.engine.tick.TickContext;
import concert.model.Calendar;
import concert.model.World;
import concert.model.number.CounterRng;
import concert.model.treaty.Treaty;
import concert.theory.Cohesion;
import concert.theory.Threats;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.reason.Reasons;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fast equations of threat, cohesion and challenge against the slow ones, their switches on at random values. */
class MendedEquationsTest {
    private static final double CLOSE = 1e-9;
    private static final int STATES = 11;

    static Stream<Arguments> worlds() {
        return Worlds.THEORIES.stream()
                .flatMap(theory -> IntStream.rangeClosed(1, 6).mapToObj(seed -> Arguments.of(theory, (long) seed)));
    }

    /** Shares between 0 and 1 at random; the switches on, but in every third world that of power. */
    private static Map<Parameter, Double> drawn(long seed) {
        Map<Parameter, Double> values = new HashMap<>();
        for (Parameter each :
                List.of(PREPONDERANCE, OWN_MEASURE, POSTURE, TETHERING, STAKE_FEAR, COMMON_THREAT_SCALE)) {
            values.put(each, .01 + .98 * CounterRng.uniform(CounterRng.key(seed, each.ordinal(), 7)));
        }
        values.put(INTENT_LIKE_APPETITE, 6 * CounterRng.uniform(CounterRng.key(seed, 0, 8)));
        values.put(TYPICAL_POWER, seed % 3 == 0 ? 0.0 : 1.0);
        values.putAll(Map.of(COMMON_FEAR, 1.0, REACH, 1.0));
        return values;
    }

    private static World world(long seed) {
        World world = Worlds.allied(seed, STATES, 14);
        for (int me = 0; me < STATES; me++) {
            if (world.treatiesOf(me).isEmpty() && me > 0) {
                world.overlord[me] = 0;
            }
            int next = (me + 1) % STATES;
            world.history.border.setBoth(me, next, me % 2);
            world.reputation[me] = .3 + .05 * me;
        }
        return world;
    }

    private static TickContext seen(World world, List<Rules> rules) {
        Relations.begin(world, rules, rules.get(0).parameters());
        world.pledges().believe(.5, .3);
        world.refreshPledges();
        return Worlds.seen(world, rules);
    }

    private static List<Rules> rules(String theory, long seed) {
        return Collections.nCopies(STATES, Reasons.rules(Worlds.written(theory), drawn(seed), new Calendar(1, 1)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void threatIsWhatThePlainEquationSays(String theory, long seed) {
        World world = world(seed);
        List<Rules> rules = rules(theory, seed);
        seen(world, rules);
        Plain plain = new Plain(world, rules.get(0));
        PlainThreats slow = new PlainThreats(plain);
        Threats fast = new Threats(world);
        for (int me = 0; me < STATES; me++) {
            for (int you = 0; you < STATES; you++) {
                String where = theory + " seed " + seed + " " + me + ">" + you;
                if (world.sovereign(me)) {
                    assertEquals(slow.threat(me, you), world.threat.get(me, you), CLOSE, where);
                }
                if (me != you && world.sovereign(me) && world.sovereign(you)) {
                    assertEquals(slow.kappa(me, you), fast.kappa(rules.get(me), me, you), CLOSE, where);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void cohesionIsWhatThePlainEquationSays(String theory, long seed) {
        World world = world(seed);
        List<Rules> rules = rules(theory, seed);
        seen(world, rules);
        PlainThreats slow = new PlainThreats(new Plain(world, rules.get(0)));
        Cohesion fast = new Cohesion(world, rules);
        for (Treaty each : world.treaties()) {
            assertEquals(slow.strategic(each.members()), fast.strategic(each.members()), CLOSE, each.id() + "");
        }
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void challengesAreWhatThePlainEquationSays(String theory, long seed) {
        World world = world(seed);
        List<Rules> rules = rules(theory, seed);
        Challenges fast = seen(world, rules).challenges();
        PlainCrisis slow = new PlainCrisis(new Plain(world, rules.get(0)));
        int possible = 0;
        for (int me = 0; me < STATES; me++) {
            for (int you = 0; you < STATES; you++) {
                String where = theory + " seed " + seed + " " + me + ">" + you;
                boolean both = me != you && world.sovereign(me) && world.sovereign(you);
                assertEquals(both ? slow.prize(me, you) : fast.prize(me, you), fast.prize(me, you), CLOSE, where);
                double rate = both ? slow.rate(me, you, fast.challengerChance(me, you)) : 0;
                assertEquals(rate, fast.rates().get(me, you), CLOSE, where);
                possible += rate > 0 ? 1 : 0;
            }
        }
        assertTrue(possible > STATES, possible + " rates are not 0");
    }
}
