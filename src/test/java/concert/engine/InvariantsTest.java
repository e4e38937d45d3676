package concert.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Pledges;
import concert.model.World;
import concert.model.event.War;
import concert.model.number.Dyads;
import concert.model.record.Decision;
import concert.model.record.TickRecord;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.theory.book.Rules;
import concert.theory.reason.Valuation;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds at the end of every tick of every run, whatever the theory. */
@Tag("slow")
class InvariantsTest {
    private static final int STATES = 12;

    static Stream<Arguments> runs() {
        Stream<String> theories = Stream.concat(Worlds.THEORIES.stream(), Stream.of("mixed"));
        return theories.flatMap(
                theory -> IntStream.rangeClosed(1, 2).mapToObj(seed -> Arguments.of(theory, (long) seed)));
    }

    private static Simulation simulation(String theory, long seed) {
        List<Rules> rules = theory.equals("mixed") ? Worlds.mixed(STATES) : Worlds.rules(theory, STATES);
        World world = Worlds.allied(seed, STATES, 10);
        return new Simulation(Worlds.setup(world, rules, seed, 40));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyNumberIsWithinItsRange(String theory, long seed) {
        Simulation run = simulation(theory, seed);
        World world = run.world();
        while (run.tick()) {
            within(world.affinity, -1, 1);
            within(world.affinityAtRest, -1, 1);
            within(world.trust, .02, .98);
            within(world.rivalry, 0, 1);
            within(world.stake, 0, 1);
            within(world.threat, 0, Math.nextDown(1.0));
            within(world.capability, 0, 1e9);
            within(world.effort, 0, 1e9);
            within(world.reputation, 0, 1);
            within(world.attackedChance, 0, 1);
            within(world.attackingChance, 0, 1);
            for (Treaty each : world.treaties()) {
                within(new double[] {each.strategic, each.operational, each.cohesion, each.belief}, 0, 1);
                within(new double[] {each.interoperability}, Double.MIN_VALUE, 1);
            }
            TickRecord.States states = last(run).states();
            within(states.security(), -1e9, 0);
            within(states.abandonment(), 0, 1e9);
            within(states.entrapment(), 0, 1e9);
        }
    }

    private static TickRecord last(Simulation run) {
        List<TickRecord> ticks = run.record().ticks();
        return ticks.get(ticks.size() - 1);
    }

    /** Off the diagonal; a value that is not a number is in no range. */
    private static void within(Dyads table, double least, double most) {
        for (int me = 0; me < table.size(); me++) {
            for (int you = 0; you < table.size(); you++) {
                if (me != you) {
                    within(new double[] {table.get(me, you)}, least, most);
                }
            }
        }
    }

    private static void within(double[] values, double least, double most) {
        for (double value : values) {
            assertTrue(value >= least && value <= most, value + " is not in " + least + " to " + most);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void treatiesAreWhatTheirMembersHold(String theory, long seed) {
        Simulation run = simulation(theory, seed);
        World world = run.world();
        while (run.tick()) {
            for (Treaty treaty : world.treaties()) {
                assertTrue(treaty.members().length >= 2 && treaty.alive());
                assertArrayEquals(Members.of(treaty.members()), treaty.members(), "sorted and distinct");
                for (int state = 0; state < STATES; state++) {
                    assertEquals(treaty.has(state), Members.has(treaty.members(), state));
                    assertEquals(treaty.has(state), world.treatiesOf(state).contains(treaty));
                    assertTrue(!treaty.has(state) || world.sovereign(state));
                    assertTrue(!treaty.has(state) || !Members.has(treaty.targets(), state), "a target signs not");
                }
            }
            for (Pledges.Of what : Pledges.Of.values()) {
                symmetric(world.pledges().table(what));
            }
            noKindTwice(world);
        }
    }

    private static void symmetric(Dyads table) {
        for (int me = 0; me < table.size(); me++) {
            assertEquals(0, table.get(me, me));
            for (int you = 0; you < me; you++) {
                assertEquals(table.get(me, you), table.get(you, me));
            }
        }
    }

    /** Two treaties of one kind that are of the same two alone were both there before the run. */
    private static void noKindTwice(World world) {
        for (Treaty one : world.treaties()) {
            for (Treaty two : world.treaties()) {
                List<Integer> both =
                        IntStream.of(one.members()).filter(two::has).boxed().toList();
                boolean alone = one.members().length == 2 && two.members().length == 2;
                if (alone && one.id() < two.id() && one.kind() == two.kind() && both.size() > 1) {
                    boolean older = both.stream()
                            .allMatch(each -> one.membership(each).joined() < 0
                                    && two.membership(each).joined() < 0);
                    assertTrue(older, one.kind() + " twice");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void reasonsAddUpToTheValueOfEveryDecision(String theory, long seed) {
        int[] weighed = new int[Decision.Move.values().length];
        for (TickRecord tick : simulation(theory, seed).play().ticks()) {
            for (Decision each : tick.decisions()) {
                weighed[each.move().ordinal()]++;
                assertEquals(each.value(), Valuation.sum(each.terms()), 0, each.toString());
                within(new double[] {each.probability()}, 0, 1);
            }
        }
        assertTrue(weighed[Decision.Move.OFFER.ordinal()] > 0);
        assertTrue(weighed[Decision.Move.ANSWER.ordinal()] > 0);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void nobodyFightsTwoWarsATickAndMembersKeepTheirPeace(String theory, long seed) {
        Simulation run = simulation(theory, seed);
        while (run.tick()) {
            int[] wars = new int[STATES];
            for (War war : last(run).wars()) {
                for (boolean defending : new boolean[] {false, true}) {
                    IntStream.of(war.side(defending)).forEach(each -> wars[each]++);
                }
                within(new double[] {war.attackerBelief(), war.defenderBelief(), war.defenderChance()}, 0, 1);
                for (Treaty each : run.world().treaties()) {
                    assertTrue(
                            IntStream.of(war.side(false)).noneMatch(each::has)
                                    || IntStream.of(war.side(true)).noneMatch(each::has),
                            "allies who fought are allies no more");
                }
            }
            within(IntStream.of(wars).asDoubleStream().toArray(), 0, 1);
        }
    }
}
