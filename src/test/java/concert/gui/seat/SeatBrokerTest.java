package concert.gui.seat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.engine.seat.Seat.Answer;
import concert.engine.seat.Seat.Option;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Tag("screen")
class SeatBrokerTest {
    private final Simulation run = new Simulation(
            Scenarios.open("europe-1914", Overrides.none().with("ticks", "10").with("parameters.settling", "0"))
                    .setup());
    private final int germany = run.world().indexOf("GMY");
    private final AtomicInteger told = new AtomicInteger();
    private final SeatBroker handover = new SeatBroker(germany, told::incrementAndGet);

    private static String story(RunRecord record) {
        StringBuilder story = new StringBuilder();
        for (TickRecord tick : record.ticks()) {
            tick.events().forEach(each -> story.append(each.type()).append(each.detail()));
            tick.decisions()
                    .forEach(each ->
                            story.append(each.state()).append(each.move()).append(each.value()));
        }
        return story.toString();
    }

    private static Option nothing(SeatPrompt.Moves moves) {
        return moves.options().stream()
                .map(SeatPrompt.Weighed::option)
                .filter(Option::nothing)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aTickIsReadyOnceEverythingIsDecided() {
        run.seat("GMY", handover);
        assertFalse(handover.ready(run));
        assertFalse(handover.ready(run), "still waits");
        assertEquals(1, told.get());
        assertEquals(0, run.played());
        SeatPrompt.Moves moves = assertInstanceOf(SeatPrompt.Moves.class, handover.asked());
        assertEquals(germany, moves.state());
        assertTrue(moves.options().size() > 20, "several matters with each of the eight it considers");
        handover.say(Answer.YES);
        assertEquals(moves, handover.asked(), "no answer to a question that was not asked");
        handover.pick(nothing(moves));
        while (!handover.ready(run)) {
            assertInstanceOf(SeatPrompt.Doubt.class, handover.asked());
            handover.say(Answer.NO);
        }
        assertNull(handover.asked());
        assertTrue(run.tick());
        List<Decision> mine = run.record().ticks().get(0).decisions().stream()
                .filter(each -> each.state() == germany && each.human())
                .toList();
        assertEquals(Move.NOTHING, mine.get(0).move());
        assertTrue(mine.stream().skip(1).noneMatch(Decision::chosen));
    }

    @Test
    void everyQuestionIsPutAndItsAnswerKept() {
        run.seat("GMY", handover);
        Set<Move> asked = new TreeSet<>();
        List<Boolean> said = new ArrayList<>();
        do {
            while (!handover.ready(run)) {
                if (handover.asked() instanceof SeatPrompt.Moves moves) {
                    handover.pick(nothing(moves));
                } else if (handover.asked() instanceof SeatPrompt.Doubt doubt) {
                    asked.add(doubt.question().drawn().move());
                    said.add(said.size() % 2 == 0);
                    handover.say(said.size() % 2 == 1 ? Answer.YES : Answer.NO);
                }
            }
        } while (run.tick() && run.played() < run.ticks());
        List<Boolean> recorded = run.record().ticks().stream()
                .flatMap(tick -> tick.decisions().stream())
                .filter(each -> each.state() == germany && each.human())
                .filter(each -> each.move() == Move.ANSWER || each.move() == Move.VOTE)
                .map(Decision::chosen)
                .toList();
        assertTrue(asked.contains(Move.ANSWER), asked.toString());
        assertTrue(said.size() > 3);
        assertTrue(asked.contains(Move.LAPSE) || recorded.equals(said), recorded + " " + said);
    }

    @Test
    void whatIsLeftToTheTheoryIsNotHuman() {
        String alone = story(new Simulation(Scenarios.open(
                                "europe-1914",
                                Overrides.none().with("ticks", "10").with("parameters.settling", "0"))
                        .setup())
                .play());
        run.seat("GMY", handover);
        while (run.played() < run.ticks()) {
            if (handover.ready(run)) {
                run.tick();
            } else {
                handover.pick(null);
            }
        }
        assertEquals(alone, story(run.record()));
        assertTrue(run.record().ticks().stream()
                .flatMap(tick -> tick.decisions().stream())
                .noneMatch(Decision::human));
    }

    @Test
    void released() {
        run.seat("GMY", handover);
        assertFalse(handover.ready(run));
        handover.release();
        assertNull(handover.asked());
        assertTrue(handover.ready(run));
        assertTrue(run.tick());
        handover.pick(null);
        assertEquals(2, told.get());
    }

    @Test
    @Timeout(60)
    void twoThreadsHandOver() throws InterruptedException {
        run.seat("GMY", handover);
        AtomicBoolean stop = new AtomicBoolean();
        ExecutorService person = Executors.newSingleThreadExecutor();
        person.execute(() -> {
            while (!stop.get()) {
                SeatPrompt ask = handover.asked();
                if (ask instanceof SeatPrompt.Moves moves) {
                    handover.pick(moves.options().get(0).option());
                } else if (ask instanceof SeatPrompt.Doubt) {
                    handover.say(Answer.YES);
                }
                Thread.onSpinWait();
            }
        });
        while (run.played() < run.ticks()) {
            if (handover.ready(run)) {
                run.tick();
            }
            Thread.onSpinWait();
        }
        stop.set(true);
        person.shutdown();
        assertTrue(person.awaitTermination(10, TimeUnit.SECONDS));
        long moves = run.record().ticks().stream()
                .flatMap(tick -> tick.decisions().stream())
                .filter(each -> each.state() == germany && each.human() && each.chosen())
                .filter(each -> each.move().ordinal() <= Move.JOIN.ordinal())
                .count();
        assertEquals(run.ticks(), moves);
    }
}
