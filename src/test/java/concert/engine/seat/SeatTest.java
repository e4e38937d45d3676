package concert.engine.seat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.EveryBit;
import concert.engine.SameBytesTest;
import concert.engine.Simulation;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.reason.Valuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person, or a script, in a state's place. */
class SeatTest {
    /** Decides, by its own hand, just as the theory would. */
    private static final class Mirror implements Seat {
        private final Set<Move> asked = EnumSet.noneOf(Move.class);

        @Override
        public Option move(Turn turn) {
            return turn.theory();
        }

        @Override
        public Answer answer(Question question) {
            asked.add(question.drawn().move());
            return question.drawn().chosen() ? Answer.YES : Answer.NO;
        }
    }

    private static Seat.Option nothing(Seat.Turn turn) {
        return turn.options().stream().filter(Seat.Option::nothing).findFirst().orElseThrow();
    }

    private static Stream<Decision> of(RunRecord run, int state) {
        return run.ticks().stream().flatMap(tick -> tick.decisions().stream()).filter(each -> each.state() == state);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whoDecidesAsTheTheoryWouldChangesNothingButTheMark(long seed) {
        RunRecord alone = SameBytesTest.run(seed).play();
        Simulation seated = SameBytesTest.run(seed);
        Mirror mirror = new Mirror();
        for (int me = 0; me < seated.world().size(); me++) {
            seated.seat(me, mirror);
        }
        RunRecord run = seated.play();
        assertEquals(EveryBit.of(alone, "human"), EveryBit.of(run, "human"));
        assertEquals(Set.of(Move.ANSWER, Move.VOTE, Move.JOIN, Move.LEAVE), mirror.asked);
        for (TickRecord tick : run.ticks()) {
            for (Decision each : tick.decisions()) {
                boolean second = !each.chosen() && each.move().ordinal() <= Move.JOIN.ordinal();
                assertEquals(!second, each.human(), each.toString());
            }
        }
        assertTrue(alone.ticks().stream()
                .flatMap(tick -> tick.decisions().stream())
                .noneMatch(Decision::human));
    }

    @Test
    void anEmptyMindLeavesEverythingToTheTheory() {
        Simulation seated = SameBytesTest.run(1);
        seated.seat(0, turn -> null);
        RunRecord run = seated.play();
        assertArrayEquals(SameBytesTest.bytes(SameBytesTest.run(1).play()), SameBytesTest.bytes(run));
        assertTrue(of(run, 0).noneMatch(Decision::human));
    }

    @Test
    void optionsAreWhatTheTheoryDrawsFrom() {
        Simulation run = SameBytesTest.run(3);
        List<Integer> lengths = new ArrayList<>();
        run.seat("S004", turn -> {
            List<Seat.Option> options = turn.options();
            lengths.add(options.size());
            double all = options.stream()
                    .filter(each -> !each.leaves())
                    .mapToDouble(Seat.Option::chance)
                    .sum();
            assertEquals(1, all, 1e-9);
            assertEquals(1, options.stream().filter(Seat.Option::nothing).count());
            double unit = run.snapshot().memory().unit();
            List<Double> worth = options.stream().map(Seat.Option::worth).toList();
            assertEquals(worth.stream().sorted(Comparator.reverseOrder()).toList(), worth);
            for (Seat.Option each : options) {
                assertEquals(each.value(), Valuation.sum(turn.terms(each)), 1e-5, each.toString());
                assertTrue(each.consent() >= 0 && each.consent() <= 1, each.toString());
                double inUnits = each.value() / unit;
                assertTrue(each.leaves() || each.worth() <= Math.max(0, inUnits), each.toString());
                assertTrue(!each.leaves() || each.worth() == -inUnits, each.toString());
            }
            long held = run.world().treatiesOf(turn.state()).size();
            assertEquals(held, options.stream().filter(Seat.Option::leaves).count());
            assertTrue(options.contains(turn.theory()));
            return null;
        });
        RunRecord record = run.play();
        assertEquals(record.ticks().size(), lengths.size());
        assertTrue(lengths.get(0) < 10, "at first nothing is signed, and all it can do is leave");
        assertTrue(lengths.subList(1, lengths.size()).stream().allMatch(each -> each > 20));
    }

    @Test
    void aPickIsMadeAndAnsweredByTheOthers() {
        Simulation run = SameBytesTest.run(3);
        List<Seat.Option> picks = new ArrayList<>();
        run.seat(0, new Seat() {
            @Override
            public Option move(Turn turn) {
                Option pick = turn.options().stream()
                        .filter(each -> each.kind() == TreatyKind.NON_AGGRESSION && each.move() == Move.OFFER)
                        .max(Comparator.comparingDouble(Option::consent))
                        .orElse(nothing(turn));
                picks.add(pick);
                return pick;
            }

            @Override
            public Answer answer(Question question) {
                return question.own() ? Answer.YES : Answer.NO;
            }
        });
        RunRecord record = run.play();
        int signed = 0;
        for (TickRecord tick : record.ticks()) {
            Seat.Option pick = picks.get(tick.tick());
            Decision made = tick.decisions().stream()
                    .filter(each -> each.state() == 0 && each.human() && each.chosen())
                    .findFirst()
                    .orElseThrow();
            assertEquals(pick.move(), made.move());
            assertEquals(pick.partner(), made.partner());
            assertEquals(pick.value(), made.value(), 1e-5);
            assertEquals(pick.chance(), made.probability());
            signed += made.consented() ? 1 : 0;
        }
        assertTrue(signed > 3, signed + " signed");
        for (Treaty each : record.treaties()) {
            boolean founder = each.founded() >= 0 && Members.has(each.founders(), 0);
            assertFalse(founder && each.kind() != TreatyKind.NON_AGGRESSION, "refused whatever it did not offer");
        }
    }

    @Test
    void whoSitsCanKeepAStateInAndTakeItOut() {
        Simulation run = SameBytesTest.run(2);
        int me = IntStream.range(0, run.world().size())
                .boxed()
                .max(Comparator.comparingInt(
                        each -> run.world().treatiesOf(each).size()))
                .orElseThrow();
        run.seat(me, new Seat() {
            @Override
            public Option move(Turn turn) {
                return turn.options().stream()
                        .filter(each -> each.leaves() && turn.tick() == 3)
                        .findFirst()
                        .orElse(nothing(turn));
            }

            @Override
            public Answer answer(Question question) {
                return Answer.NO;
            }
        });
        RunRecord record = run.play();
        List<Decision> exits = of(record, me)
                .filter(each -> each.move() == Move.LEAVE || each.move() == Move.LAPSE)
                .toList();
        assertEquals(1, exits.stream().filter(Decision::chosen).count());
        assertTrue(exits.stream().allMatch(Decision::human));
        assertTrue(exits.size() > 1, "kept in at least once where its theory would have left");
        assertEquals(Stance.DEFECT, record.ticks().get(3).states().stance()[me]);
        assertEquals(
                1, record.ticks().get(3).tally().left() - left(record.ticks().get(3), me));
    }

    private static long left(TickRecord tick, int others) {
        return tick.decisions().stream()
                .filter(each -> each.state() != others && each.move() == Move.LEAVE)
                .count();
    }

    @Test
    void theSeatIsGivenBackAndACopyHoldsNone() {
        Simulation run = SameBytesTest.run(1);
        run.seat(0, SeatTest::nothing);
        for (int tick = 0; tick < 5; tick++) {
            run.tick();
        }
        Simulation copy = run.copy();
        run.seat(0, null);
        RunRecord loaded = copy.play();
        RunRecord record = run.play();
        assertArrayEquals(SameBytesTest.bytes(record), SameBytesTest.bytes(loaded));
        assertEquals(5, of(record, 0).filter(Decision::human).count());
        assertEquals(5, of(loaded, 0).filter(Decision::human).count());
    }

    @Test
    void whatIsNoOptionIsRefused() {
        Simulation run = SameBytesTest.run(1);
        run.seat(0, turn -> new Seat.Option(Move.OFFER, TreatyKind.DEFENCE, 0, -1, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, run::tick);
        assertThrows(IllegalArgumentException.class, () -> run.seat("ZZZ", null));
        assertThrows(IllegalArgumentException.class, () -> run.seat(14, null));
    }
}
