package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.tick.Offer;
import concert.engine.tick.Streams;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Just below and just above the numbers in the model's rules. */
class ThresholdsTest {
    private final World world = Small.world(1, 1, 1, 1);

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
        boolean offered = small.options().between(A, B).stream().anyMatch(each -> each.kind() == TreatyKind.OFFENCE);
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
        assertArrayEquals(
                new int[] {C}, drafts.pact(A, TreatyKind.ENTENTE, -1, pair).targets());
        assertArrayEquals(
                new int[0], drafts.pact(A, TreatyKind.NEUTRALITY, -1, pair).targets());
    }

    @Test
    void offersOfOneWorthComeInAnOrderDrawnByTheTick() {
        Set<Integer> first = new HashSet<>();
        Small small = Small.of(world, Map.of()).ready();
        for (int number = 0; number < 30; number++) {
            small.begin(number);
            for (int from : List.of(A, B)) {
                int[] pair = {from, C};
                small.tick.offers().add(new Offer(from, C, TreatyKind.ENTENTE, -1, null, pair, new double[] {-.5}, 0));
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
