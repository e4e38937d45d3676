package concert.run.parting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Clause;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Three states, a standing pact of the first two, and what may differ in a tick. */
class PartingTest {
    private static final List<String> REASONS = List.of("security", "gain", "burden");

    /** A run written tick by tick. */
    private static final class Tale {
        private final World world = new World(
                List.of(
                        new State("FRN", "France", 0, 0, 0),
                        new State("RUS", "Russia", 0, 0, 0),
                        new State("UKG", "Britain", 0, 0, 0)),
                0);
        private final List<TickRecord> ticks = new ArrayList<>();
        private String theory = "realism";

        Tale() {
            world.sign(draft("Old Pact", TreatyKind.DEFENCE, -3, 0, 1), 1);
        }

        static Draft draft(String name, TreatyKind kind, int tick, int... members) {
            TreatyText text =
                    new TreatyText(name, kind, Publicity.OPEN, Term.INDEFINITE, Clause.SOFT, .1, .3, .5, 1, false);
            return new Draft(text, members, new int[0], tick);
        }

        Tale theory(String name) {
            theory = name;
            return this;
        }

        Event signed(TreatyKind kind, int... members) {
            Draft draft = draft("", kind, ticks.size(), members);
            TreatyEvent.Signed event =
                    new TreatyEvent.Signed(ticks.size(), world.everyTreaty().size() + 1, draft, 1, .5, .5, .5);
            event.applyTo(world);
            return event;
        }

        Tale tick(List<Decision> decisions, Event... events) {
            ticks.add(new TickRecord(
                    ticks.size(),
                    null,
                    List.of(),
                    decisions,
                    List.of(events),
                    0,
                    List.of(),
                    new TickRecord.Tally(0, 0, 0, 0)));
            return this;
        }

        RunRecord record() {
            return new RunRecord(
                    new Calendar(1894, 1),
                    world.states(),
                    List.of(theory, theory, theory),
                    REASONS,
                    List.copyOf(world.everyTreaty()),
                    List.copyOf(ticks));
        }
    }

    private static Decision nothing(int state) {
        return new Decision(state, null, Move.NOTHING, null, -1, -1, 0, .8, true, false, new double[3]);
    }

    private static Decision offer(int state, int to, double security) {
        double[] terms = {security, .001, -.05};
        double value = security - .049;
        return new Decision(state, null, Move.OFFER, TreatyKind.DEFENCE, to, -1, value, .2, true, false, terms);
    }

    private static Decision answer(int state, int to, boolean yes) {
        double[] terms = {.1, 0, 0};
        return new Decision(state, null, Move.ANSWER, TreatyKind.DEFENCE, to, -1, .1, .5, yes, yes, terms);
    }

    private static Decision leave(int state, boolean chosen) {
        double[] terms = {-.2, 0, 0};
        return new Decision(state, null, Move.LEAVE, TreatyKind.DEFENCE, -1, 1, -.2, .1, chosen, false, terms);
    }

    private static String parting(Tale one, Tale two) {
        return Parting.between(one.record(), two.record())
                .map(Parting.Found::sentence)
                .orElse("never");
    }

    @Test
    void theMoveThatPartedThemIsToldWithItsReasons() {
        Tale one = new Tale().theory("balance-of-threat").tick(List.of(nothing(0), nothing(1)));
        Tale two = new Tale().theory("liberalism").tick(List.of(nothing(0), nothing(1)));
        assertEquals("never", parting(one, two));
        one.tick(List.of(offer(0, 2, .3), nothing(1)));
        two.tick(List.of(nothing(0), nothing(1)));
        assertEquals(
                "1895: under balance-of-threat France offered Britain a defence pact"
                        + " (value 0.25: security +0.30, burden -0.05); under liberalism it did nothing.",
                parting(one, two));
        Parting.Found found = Parting.between(one.record(), two.record()).orElseThrow();
        assertEquals(1, found.tick());
        assertEquals(Move.OFFER, found.one().move());
        assertEquals(Move.NOTHING, found.two().move());
    }

    @Test
    void ofSeveralMovesTheOneThatWasAgreedToIsNamed() {
        Tale one = new Tale().tick(List.of(offer(0, 2, .3), offer(1, 2, .2).agreed()));
        Tale two = new Tale().tick(List.of(nothing(0), offer(1, 0, .1)));
        assertEquals(
                "1894: in the first world Russia offered Britain a defence pact (value 0.15: security +0.20, burden"
                        + " -0.05); in the second it offered France a defence pact (value 0.05: security +0.10, burden"
                        + " -0.05). 1 other move differs in that tick.",
                parting(one, two));
    }

    @Test
    void valuesRunnersUpAndOrderAreNoParting() {
        Decision second =
                new Decision(0, null, Move.OFFER, TreatyKind.ENTENTE, 1, -1, .1, .1, false, false, new double[3]);
        Tale one = new Tale().tick(List.of(offer(0, 2, .3), offer(1, 2, .3), answer(2, 0, true), answer(2, 1, false)));
        Tale two = new Tale()
                .tick(List.of(offer(0, 2, .4), second, offer(1, 2, .2), answer(2, 1, false), answer(2, 0, true)));
        assertEquals("never", parting(one, two));
    }

    @Test
    void anAnswerAndAnExitPartThem() {
        Tale one = new Tale().tick(List.of(offer(0, 2, .3), answer(2, 0, true)));
        Tale two = new Tale()
                .tick(List.of(
                        offer(0, 2, .3), answer(2, 0, false), leave(1, true).inSeat(true)));
        assertEquals(
                "1894: in the first world Britain agreed to a defence pact with France (value 0.10: security +0.10);"
                        + " in the second it declined a defence pact with France (value 0.10: security +0.10).",
                parting(one, two));
        Tale three = new Tale()
                .tick(List.of(
                        offer(0, 2, .3), answer(2, 0, true), leave(1, true).inSeat(true)));
        assertEquals(
                "1894: in the second Russia left \"Old Pact\", by a person's hand (value -0.20: security -0.20);"
                        + " in the first world it stayed.",
                parting(one, three));
        assertNull(Parting.between(one.record(), three.record()).orElseThrow().one());
    }

    @Test
    void anEventPartsThemWhenNoDecisionDoes() {
        War war = new War(1, 0, 0, 2, .6, .6, 1, 1, .5, true, List.of());
        Tale one = new Tale().tick(List.of(nothing(0)), new WarEvent.Fought(war, new double[] {.1, .1}));
        Tale two = new Tale().tick(List.of(nothing(0)), new WarEvent.Settled(0, 0, 2, .4, .05));
        Tale three = new Tale().tick(List.of(nothing(0)), new WarEvent.Settled(0, 0, 2, .6, .05));
        assertEquals(
                "1894: in the first world France fought Britain and lost; in the second France and Britain settled a"
                        + " crisis.",
                parting(one, two));
        assertEquals("never", parting(two, three));
        assertEquals(
                "1894: in the second \"Old Pact\" renewed; in the first world that did not happen.",
                parting(new Tale().tick(List.of()), new Tale().tick(List.of(), new TreatyEvent.Renewed(0, 1))));
    }

    @Test
    void treatiesGoByWhatWasSignedNotByTheirNumbers() {
        Tale one = new Tale();
        one.tick(List.of(), one.signed(TreatyKind.ENTENTE, 0, 2), one.signed(TreatyKind.ENTENTE, 1, 2));
        one.tick(List.of(), new TreatyEvent.Renewed(1, 2));
        Tale two = new Tale();
        two.tick(List.of(), two.signed(TreatyKind.ENTENTE, 1, 2), two.signed(TreatyKind.ENTENTE, 0, 2));
        assertEquals("never", parting(one, two));
        two.tick(List.of(), new TreatyEvent.Renewed(1, 3));
        assertEquals("never", parting(one, two));
    }

    @Test
    void itIsFollowedTickByTickAndStands() {
        Tale one = new Tale().tick(List.of(nothing(0)));
        Tale two = new Tale();
        Parting parting = new Parting("here", "there");
        assertTrue(parting.follow(one.record(), two.record()).isEmpty());
        two.tick(List.of(nothing(0)));
        assertTrue(parting.follow(one.record(), two.record()).isEmpty());
        one.tick(List.of(offer(0, 2, .3)));
        two.tick(List.of(nothing(0)));
        Parting.Found found = parting.follow(one.record(), two.record()).orElseThrow();
        assertTrue(found.sentence().startsWith("1895: here France offered"), found.sentence());
        one.tick(List.of(nothing(0)));
        two.tick(List.of(offer(0, 1, .3)));
        assertEquals(found, parting.follow(one.record(), two.record()).orElseThrow());
    }
}
