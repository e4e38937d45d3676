package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.choice.Conference;
import concert.engine.choice.Deliberation;
import concert.engine.choice.Menu;
import concert.engine.tick.Offer;
import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Stances;
import concert.engine.treaty.TreatyTerms;
import concert.model.World;
import concert.model.record.Decision;
import concert.model.record.Stance;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Just below and just above the numbers in the model's rules. */
class ThresholdsTest {
    private final World world = Small.world(1, 1, 1, 1);

    @ParameterizedTest
    @CsvSource({"0.30, false", "0.31, true"})
    void aConferenceMeetsAgainstAThreatAboveThirty(double threat, boolean meets) {
        for (int state : new int[] {A, B, C}) {
            world.threat.set(state, D, threat);
        }
        TickContext scene = Small.of(world, Map.of()).scene;
        Conference conference = new Deliberation(scene).conference();
        conference.refresh();
        assertEquals(meets, conference.called(A, B, TreatyKind.DEFENCE));
    }

    @ParameterizedTest
    @CsvSource({"0.10, ABSTAIN", "0.11, BUCK_PASS"})
    void whoHardlyFearsDoesNotPassTheBuck(double threat, Stance stance) {
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        world.threat.set(A, D, threat);
        world.threat.set(B, D, .9);
        Small small = Small.of(world, Map.of());
        assertEquals(stance, new Stances(small.scene).of(small.tick)[A]);
    }

    @ParameterizedTest
    @CsvSource({"0.05, false", "0.06, true"})
    void onlyAnAppetiteAboveTheFloorOffersToAttack(double appetite, boolean offers) {
        world.revisionism[A] = appetite;
        world.revisionism[B] = appetite;
        Small small = Small.of(world, Map.of()).ready();
        Menu menu = new Menu(4);
        small.options().fill(menu, A);
        boolean offered = IntStream.range(0, menu.cells())
                .filter(menu::offered)
                .anyMatch(cell -> !menu.joins(cell) && menu.kind(cell) == TreatyKind.OFFENCE);
        assertEquals(offers, offered);
    }

    @Test
    void firstTrustStaysShortOfCertainty() {
        world.affinity.set(A, B, 1);
        world.affinity.set(A, C, -1);
        Relations.trust(world, Collections.nCopies(4, Small.rules(Map.of(Parameter.TRUST_AFFINITY, 2.0))));
        assertEquals(.95, world.trust.get(A, B));
        assertEquals(.05, world.trust.get(A, C));
    }

    @Test
    void anEntenteIsAimedAtTheGravestThreat() {
        world.threat.set(A, C, .5);
        Small small = Small.of(world, Map.of());
        TreatyTerms drafts = new TreatyTerms(small.scene, new Streams(1, world.states()));
        int[] pair = {A, B};
        assertArrayEquals(new int[] {C}, drafts.targets(new Offer(A, B, TreatyKind.ENTENTE, -1, null, 0), pair));
        assertArrayEquals(new int[0], drafts.targets(new Offer(A, B, TreatyKind.NEUTRALITY, -1, null, 0), pair));
    }

    @Test
    void offersOfOneWorthComeInAnOrderDrawnByTheTick() {
        Set<Integer> first = new HashSet<>();
        Small small = Small.of(world, Map.of()).ready();
        for (int number = 0; number < 30; number++) {
            small.begin(number);
            for (int from : List.of(A, B)) {
                small.tick.offers().add(new Offer(from, C, TreatyKind.ENTENTE, -1, null, -.5));
            }
            small.machine.step(Phase.NEGOTIATE).run(small.tick);
            small.tick.decisions().stream()
                    .filter(each -> each.move() == Decision.Move.ANSWER && each.state() == C)
                    .limit(1)
                    .forEach(each -> first.add(each.partner()));
        }
        assertEquals(Set.of(A, B), first);
    }
}
