package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.tick.Tick;
import concert.model.Calendar;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import concert.world.VersionOne;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the record of a tick says, from a tick played by hand. */
class SettleTest {
    private static final double CLOSE = 1e-12;
    private static final int REASONS = Reasons.ALL.size();

    private static TickRecord settled(Small small) {
        small.tick.stances(
                Collections.nCopies(small.world.size(), Stance.ABSTAIN).toArray(Stance[]::new));
        return small.run(Phase.SETTLE).tick.record();
    }

    private static double[] terms(double security, double gain) {
        double[] terms = new double[REASONS];
        terms[0] = security;
        terms[1] = gain;
        return terms;
    }

    /** B left after it had weighed: the values are those of A and D, the terms (1 + 3)/2 and (0 - 1)/2. */
    @Test
    void aTreatysTermsAreTheMeanOfThoseOfWhoIsStillInIt() {
        World world = Small.world(1, 1, 1, 1);
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B, D);
        Treaty other = Paper.of(TreatyKind.ENTENTE).sign(world, A, C);
        Small small = Small.of(world, Map.of()).ready();
        small.tick.weighed(List.of(
                new Tick.Weighed(treaty, A, terms(1, 0), .4, 0),
                new Tick.Weighed(treaty, B, terms(7, 7), .5, 0),
                new Tick.Weighed(treaty, D, terms(3, -1), .6, 0),
                new Tick.Weighed(other, A, terms(9, 9), .7, 0)));
        small.tick.happen(TreatyEvent.Left.forced(0, treaty.id(), B, Cause.SCRIPTED));
        TickRecord.Pact pact = settled(small).treaties().get(0);
        assertArrayEquals(new int[] {A, D}, pact.members());
        assertArrayEquals(new double[] {.4, .6}, pact.values());
        assertArrayEquals(terms(2, -.5), pact.terms(), CLOSE);
    }

    /** One treaty signed, one joined; of two wishes to leave one was carried out, and who was made to leave had none. */
    @Test
    void theTallyCountsWhatNegotiationsCameTo() {
        World world = Small.world(1, 1, 1, 1);
        Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        Small small = Small.of(world, Map.of()).ready();
        List<Event> events = List.of(
                new TreatyEvent.Signed(0, 2, Paper.of(TreatyKind.ENTENTE).draft(C, D), 1, 0, 0, 0),
                new TreatyEvent.Joined(0, 1, C, 1, .5),
                TreatyEvent.Left.forced(0, 1, C, Cause.SCRIPTED));
        events.forEach(small.tick::happen);
        small.tick.decisions().add(exit(A, Decision.Move.LEAVE, true));
        small.tick.decisions().add(exit(B, Decision.Move.LEAVE, false));
        small.tick.decisions().add(exit(C, Decision.Move.OFFER, true));
        small.tick.decisions().add(exit(D, Decision.Move.OFFER, true));
        TickRecord record = settled(small);
        assertEquals(new TickRecord.Tally(0, 1, 1, 1), record.tally());
        assertEquals(4, record.decisions().size());
        assertEquals(Stance.ABSTAIN, record.decisions().get(0).stance());
    }

    private static Decision exit(int state, Decision.Move move, boolean chosen) {
        return new Decision(state, null, move, TreatyKind.DEFENCE, -1, 1, 0, .5, chosen, false, new double[REASONS]);
    }

    /**
     * A of 1 fears C of 5 for certain, security alone and linear. Its ally B of 2, trusted by half, is 1 of help: 2/7, for 3/8
     * were it trusted wholly. Without it 1/6.
     */
    @Test
    void theFearOfAbandonmentIsWhatFullTrustWouldAdd() {
        World world = Small.world(1, 2, 5);
        world.trust.fill(.5);
        world.threat.set(A, C, 1);
        Paper.of(TreatyKind.DEFENCE).sign(world, A, B).cohesion = 1;
        Theory theory = new Theory(
                "linear", "realist", "", "", new Theory.Exponents(1, 1, 1, 1), Map.of("security", 1.0), Map.of());
        Map<Parameter, Double> linear = VersionOne.with(Map.of(INSECURITY_SATURATION, Double.POSITIVE_INFINITY));
        Rules rules = Reasons.rules(theory, linear, new Calendar(0, 1));
        Small small = Small.of(world, Collections.nCopies(3, rules), linear);
        TickRecord.States states = settled(small).states();
        assertEquals(3 / 8.0 - 2 / 7.0, states.abandonment()[A], CLOSE);
        assertEquals(2 / 7.0 - 1, states.security()[A], CLOSE);
        assertEquals(C, states.topThreat()[A]);
        assertEquals(1, states.threat()[A]);
        assertEquals(0, states.abandonment()[C], CLOSE);
        assertEquals(0, states.threat()[C]);
        assertEquals(-1, states.topThreat()[C]);
    }

    @Test
    void ofADependencyNothingIsRecordedThatOnlyASovereignFeels() {
        World world = Small.world(1, 2, 5);
        world.threat.set(A, C, .5);
        world.overlord[A] = B;
        TickRecord.States states = settled(Small.of(world, Map.of()).ready()).states();
        assertEquals(List.of(true, false), List.of(states.exists()[A], states.sovereign()[A]));
        assertEquals(0, states.threat()[A]);
        assertEquals(0, states.security()[A]);
        assertEquals(-1, states.feared()[A * TickRecord.States.FEARED]);
    }

    @Test
    void theFirstStateIsAThreatLikeAnyOther() {
        World world = Small.world(1, 1, 1);
        world.threat.set(B, A, .5);
        TickRecord.States states = settled(Small.of(world, Map.of())).states();
        assertEquals(A, states.topThreat()[B]);
        assertEquals(.5, states.threat()[B]);
    }

    /** Five places for the six it fears, the lower code first of two alike. */
    @Test
    void theFiveGravestAreKeptTheLowerCodeFirstOfTwoAlike() {
        World world = Small.world(1, 1, 1, 1, 1, 1, 1);
        double[] fears = {0, .2, .5, .2, .1, .9, .15};
        for (int you = 1; you < 7; you++) {
            world.threat.set(A, you, fears[you]);
        }
        TickRecord.States states = settled(Small.of(world, Map.of())).states();
        int[] feared = new int[TickRecord.States.FEARED];
        System.arraycopy(states.feared(), 0, feared, 0, feared.length);
        assertArrayEquals(new int[] {5, 2, 1, 3, 6}, feared);
    }
}
