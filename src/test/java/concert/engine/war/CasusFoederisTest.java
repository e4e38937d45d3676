package concert.engine.war;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Paper;
import concert.engine.Small;
import concert.engine.tick.Streams;
import concert.model.World;
import concert.model.treaty.Cause;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E9, who is called when A attacks B. */
class CasusFoederisTest {
    private static final double CLOSE = 1e-12;

    private final World world = Small.world(1, 1, 1, 1);

    private List<CasusFoederis.Call> called() {
        Small small = Small.of(world, Map.of(LOYALTY_NOISE, 0.0));
        CasusFoederis casus = new CasusFoederis(small.scene, new Streams(1, world.states()));
        return casus.called(0, new Warfare.Quarrel(1, A, B, .5, .5), new boolean[world.size()]);
    }

    /** A treaty whose members owe what no kind of treaty obliges to. */
    private void sign(Obligations owed, int... members) {
        Draft paper = Paper.of(TreatyKind.ENTENTE).draft(members);
        Commitments own = new Commitments(owed, List.of(), new int[0], Commitments.Admission.VOTE);
        world.sign(new Draft(paper.text(), members, new int[0], -1, own), 1);
    }

    private static int[] states(List<CasusFoederis.Call> calls) {
        return calls.stream().mapToInt(CasusFoederis.Call::state).toArray();
    }

    private void nobodyIsCalled() {
        assertEquals(List.of(), called());
    }

    @Test
    void anAllyOfTheAttackedWeighsStakeAndDutyAgainstTheCostOfWar() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        treaty.belief = .7;
        world.threat.set(C, A, .4);
        world.affinity.set(C, B, .3);
        world.regime[C] = .2;
        world.proximity.set(C, B, .25);
        CasusFoederis.Call call = called().get(0);
        assertEquals(C, call.state());
        assertTrue(call.withDefender());
        assertEquals(.4 + .3 + .35 * 1 * (.7 + .2) - .6, call.value(), CLOSE);
        assertEquals(.25, call.power(), CLOSE);
    }

    @Test
    void aDefencePactIsNotForItsMembersOwnAttacks() {
        Paper.of(TreatyKind.DEFENCE).sign(world, A, C);
        nobodyIsCalled();
    }

    @Test
    void anOffencePactIs() {
        Paper.of(TreatyKind.OFFENCE).sign(world, A, C);
        CasusFoederis.Call call = called().get(0);
        assertFalse(call.withDefender());
        assertEquals(.35 * (1 + .5) - .6, call.value(), CLOSE);
    }

    @Test
    void nobodyIsObligedAgainstAFellowMember() {
        Paper.of(TreatyKind.DEFENCE).sign(world, A, B, C);
        nobodyIsCalled();
    }

    @Test
    void norAgainstAStateItPledgedNotToAttack() {
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, C);
        nobodyIsCalled();
    }

    @Test
    void theHalfPledgeOfANeutralityPactExcusesNoAlly() {
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        Paper.of(TreatyKind.NEUTRALITY).sign(world, A, C);
        assertEquals(1, called().size());
    }

    @Test
    void aCollectiveTreatyObligesAgainstItsOwnMember() {
        Paper.of(TreatyKind.COLLECTIVE).sign(world, A, B, C);
        CasusFoederis.Call call = called().get(0);
        assertTrue(call.withDefender());
        assertEquals(.35 * .5 * (1 + .5) - .6, call.value(), CLOSE);
    }

    @Test
    void aPactWithTheAttackerExcusesFromAnEntenteWithTheAttacked() {
        Paper.of(TreatyKind.ENTENTE).sign(world, B, C);
        assertTrue(called().get(0).withDefender());
        Paper.of(TreatyKind.OFFENCE).sign(world, A, C);
        assertFalse(called().get(0).withDefender());
    }

    @Test
    void ofSeveralTreatiesTheLargestObligationAndTheLargestBeliefCount() {
        Treaty pact = Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C);
        Paper.of(TreatyKind.ENTENTE).sign(world, B, C);
        CasusFoederis.Call call = called().get(0);
        assertEquals(pact, call.treaty());
        assertEquals(1, call.belief());
        assertEquals(.35 * 1 * (1 + .5) - .6, call.value(), CLOSE);
    }

    @Test
    void ofTwoTreatiesThatObligeAlikeTheOlderCalls() {
        Treaty older = Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        assertEquals(older, called().get(0).treaty());
    }

    @Test
    void aTreatyThatObligesToNothingHereLendsASecretPactNoBelief() {
        Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C);
        Paper.of(TreatyKind.NON_AGGRESSION).sign(world, B, C);
        assertEquals(.1, called().get(0).belief());
    }

    @Test
    void anEntenteOfThreeCallsNobodyAgainstAnotherOfThem() {
        Paper.of(TreatyKind.ENTENTE).sign(world, A, B, C);
        nobodyIsCalled();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.4, true", "0.4, 0.4, true", "0.4, 0.5, false"})
    void whoIsObligedToBothSidesGoesWhereItHasTheLargerStake(double fearOfA, double fearOfB, boolean withDefender) {
        sign(new Obligations(1, 0, 0, 0, 0, 0), B, C);
        sign(new Obligations(0, 1, 0, 0, 0, 0), A, C);
        world.threat.set(C, A, fearOfA);
        world.threat.set(C, B, fearOfB);
        CasusFoederis.Call call = called().get(0);
        assertEquals(withDefender, call.withDefender());
        assertEquals(withDefender ? 1 : 2, call.treaty().id());
    }

    /** Of a stake of .95 for the attacked, .2 for the attacker leaves .75, under the threshold of .85; .05 leaves .9. */
    @ParameterizedTest
    @CsvSource({"0.2, 0", "0.05, 1"})
    void aBystanderThatFearsBothHasTheDifferenceAtStake(double fearOfB, int calls) {
        world.threat.set(C, A, .95);
        world.threat.set(C, B, fearOfB);
        assertEquals(calls, called().size());
    }

    @ParameterizedTest
    @CsvSource({"0.4, 1", "0.41, 0"})
    void aPledgeNotToAttackOfMoreThanTwoFifthsKeepsABystanderOut(double pledge, int calls) {
        sign(new Obligations(0, 0, 0, 0, pledge, 0), A, C);
        world.threat.set(C, A, .95);
        assertEquals(calls, called().size());
    }

    @ParameterizedTest
    @CsvSource({"0.9, true", "0.85, false", "0.8, false"})
    void aBystanderComesWhenItsNetStakeIsAboveTheThreshold(double fear, boolean comes) {
        world.threat.set(C, A, fear);
        List<CasusFoederis.Call> calls = called();
        assertEquals(comes ? 1 : 0, calls.size());
        for (CasusFoederis.Call call : calls) {
            assertEquals(fear - .85 + .1, call.value(), CLOSE);
            assertNull(call.treaty());
        }
    }

    @Test
    void aPledgeOfNeutralityKeepsABystanderOut() {
        world.threat.set(C, A, .95);
        Paper.of(TreatyKind.NEUTRALITY).sign(world, A, C);
        nobodyIsCalled();
    }

    @Test
    void aDependencyAndWhoHasFoughtAlreadyAreNotCalled() {
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C, D);
        world.overlord[C] = A;
        assertArrayEquals(new int[] {D}, states(called()));
        CasusFoederis casus = new CasusFoederis(Small.of(world, Map.of()).scene, new Streams(1, world.states()));
        boolean[] fought = {false, false, false, true};
        assertEquals(List.of(), casus.called(0, new Warfare.Quarrel(1, A, B, .5, .5), fought));
    }

    @Test
    void aMemberIsCalledByWhatItOwesAgainstThisEnemyAlone() {
        Obligations all = TreatyKind.DEFENCE.obligations();
        List<Commitments.Own> consults = List.of(new Commitments.Own(D, all.peaceful()));
        int[] members = {B, C, D};
        Treaty paper = Paper.of(TreatyKind.DEFENCE).sign(world, members);
        world.end(paper, 0, Cause.SCRIPTED);
        Commitments owed = new Commitments(all, consults, new int[] {A}, Commitments.Admission.VOTE);
        world.sign(new Draft(paper.text(), members, new int[] {A}, -1, owed), 1);
        assertArrayEquals(new int[] {C}, states(called()), "D owes consultation alone");
        world.end(world.treaty(2), 0, Cause.SCRIPTED);
        owed = new Commitments(all, List.of(), new int[] {D}, Commitments.Admission.VOTE);
        world.sign(new Draft(paper.text(), new int[] {B, C}, new int[] {D}, -1, owed), 1);
        nobodyIsCalled();
    }
}
