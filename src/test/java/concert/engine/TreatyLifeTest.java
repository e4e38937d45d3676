package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.tick.Tick;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.treaty.Cause;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How treaties end or go on: terms, targets, exits and their causes (E5, E12). */
class TreatyLifeTest {
    private final World world = Small.world(1, 1, 1, 1);

    /** A sunk cost so large, either way, that every member stays or goes for certain. */
    private static Map<Parameter, Double> all(boolean stay) {
        return Map.of(SUNK_COST, stay ? 100.0 : -100.0, EXIT_RATE, 1.0, CRISIS_RATE, 0.0);
    }

    private Small exits(int number, boolean stay) {
        Small small = Small.of(world, all(stay)).ready();
        return small.begin(number).run(Phase.NEGOTIATE);
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void aFixedTermIsRenewedWhenItIsDue(int number, boolean due) {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).with(new Term(3)).sign(world, A, B);
        Small small = exits(number, true);
        assertEquals(due ? List.of("renewed 1") : List.of(), small.events());
        assertEquals(due ? number : -1, treaty.renewed());
    }

    @Test
    void whatIsNotRenewedEnds() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).with(new Term(1)).sign(world, A, B);
        assertEquals(
                List.of("left A 1 term unrenewed", "ended 1 term unrenewed"),
                exits(0, false).events());
        assertEquals(Cause.UNRENEWED, treaty.cause());
    }

    @Test
    void theOthersRenewWithoutTheOneWhoLeaves() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).with(new Term(1)).sign(world, A, B, C);
        Rules stays = Small.rules(all(true));
        List<Rules> rules = List.of(stays, Small.rules(all(false)), stays, stays);
        Small small = Small.of(world, rules, all(true)).ready();
        small.run(Phase.NEGOTIATE);
        assertEquals(List.of("left B 1 term unrenewed", "renewed 1"), small.events());
        assertArrayEquals(new int[] {A, C}, treaty.members());
    }

    @Test
    void nobodyLeavesTheTreatyItSignedInTheSameTick() {
        Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        assertEquals(List.of(), exits(-1, false).events());
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 3, AD", "2, 1, 3, CD", "3, 2, 1, DB"})
    void anAdHocTreatyEndsWhenItsTargetLosesToAMember(int winner, int partner, int target, String fought) {
        world.capability[winner] = 1e9;
        world.threat.set(partner, target, .9);
        Treaty treaty =
                Paper.of(TreatyKind.OFFENCE).with(Term.AD_HOC).against(target).sign(world, winner, partner);
        Map<Parameter, Double> war = new HashMap<>(Map.of(CRISIS_RATE, 0.0, COMMITMENT_FAILURE, 1.0));
        war.put(CONQUEST_CHANCE, 0.0);
        Small small = Small.of(world, war).crisis(winner, target);
        assertEquals(List.of("war " + fought, "ended 1 target gone"), small.events());
        assertEquals(Cause.TARGET_GONE, treaty.cause());
    }

    @Test
    void andWhenNobodyFearsItsTargetButNotBefore() {
        Paper.of(TreatyKind.DEFENCE).with(Term.AD_HOC).against(C, D).sign(world, A, B);
        world.threat.set(A, C, .0999);
        world.threat.set(B, D, .1);
        assertEquals(List.of(), exits(0, true).events());
        world.threat.set(B, D, .0999);
        assertEquals(List.of("ended 1 target gone"), exits(0, true).events());
    }

    @Test
    void thePreyOfAnOffencePactNeedNotBeFeared() {
        Paper.of(TreatyKind.OFFENCE).with(Term.AD_HOC).against(D).sign(world, A, B);
        assertEquals(List.of(), exits(0, true).events());
    }

    @Test
    void andWhenItsTargetIsNoLongerSovereign() {
        Paper.of(TreatyKind.DEFENCE).with(Term.AD_HOC).against(D).sign(world, A, B);
        world.threat.set(A, D, .9);
        world.overlord[D] = C;
        assertEquals(List.of("ended 1 target gone"), exits(0, true).events());
    }

    @Test
    void aPermanentTreatyOutlivesItsTarget() {
        Paper.of(TreatyKind.DEFENCE).against(D).sign(world, A, B);
        assertEquals(List.of(), exits(0, true).events());
    }

    @ParameterizedTest
    @CsvSource({"0.5, retargeted D 1", "0.49, ended 1 target gone"})
    void aStrongInstitutionTurnsToTheCommonestGravestThreat(double iota, String happened) {
        Paper paper = Paper.of(TreatyKind.DEFENCE).with(Term.AD_HOC).institution(iota);
        Treaty treaty = paper.against(C).sign(world, A, B);
        world.overlord[C] = A;
        world.threat.set(A, D, .2);
        world.threat.set(B, D, .2);
        world.threat.set(B, C, .15);
        assertEquals(List.of(happened), exits(0, true).events());
        assertArrayEquals(iota >= .5 ? new int[] {D} : new int[] {C}, treaty.targets());
    }

    @Test
    void aStateNoLongerSovereignIsNoNewTarget() {
        Paper.of(TreatyKind.DEFENCE)
                .with(Term.AD_HOC)
                .institution(.8)
                .against(C)
                .sign(world, A, B);
        world.threat.set(A, D, .9);
        world.overlord[C] = A;
        world.overlord[D] = A;
        assertEquals(List.of("ended 1 target gone"), exits(0, true).events());
    }

    @ParameterizedTest
    @EnumSource(
            value = Cause.class,
            names = {"BROKEN_TRUST", "DEFEAT", "IDEOLOGY", "ENTRAPMENT", "AUTONOMY", "NO_INCENTIVE"})
    void theRecordedCauseIsWhatChangedMostSinceSigning(Cause cause) {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        Small small = Small.of(world, all(false)).ready();
        double[] before =
                new Valuation(small.scene.outlook().without(A, treaty)).terms(Pact.of(treaty, treaty.members()));
        Map<Cause, String> fallen =
                Map.of(Cause.IDEOLOGY, "affinity", Cause.ENTRAPMENT, "entrapment", Cause.AUTONOMY, "autonomy");
        before[Reasons.place(fallen.getOrDefault(cause, "burden"))] += .5;
        treaty.membership(A).note(before, cause == Cause.BROKEN_TRUST ? .81 : .79, 0);
        treaty.membership(B).note(before, .6, 0);
        boolean[] defeated = {cause == Cause.DEFEAT, false, false, false};
        small.begin(0, new Tick.Start(List.of(), defeated, 0)).run(Phase.NEGOTIATE);
        assertEquals("left A 1 " + cause.key(), small.events().get(0));
    }

    @Test
    void aLossOfSecurityIsDivergenceWhenThreatsHaveParted() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        double[] before = {.9, 0, 0, 0, 0, 0, 0};
        treaty.membership(A).note(before, .6, .4);
        treaty.membership(B).note(before, .6, .4);
        assertEquals("left A 1 interests diverged", exits(0, false).events().get(0));
    }

    @Test
    void aScriptedExitTakesTheNamedTreatyAlone() {
        Treaty named = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        Small small = Small.of(world, all(true)).ready();
        Shock another = new Shock.Leave(0, A, "another");
        small.begin(0, another).run(Phase.NEGOTIATE);
        assertTrue(named.alive());
        small.begin(0, another, new Shock.Leave(0, A, "paper")).run(Phase.NEGOTIATE);
        assertEquals(List.of("left A 1 scripted", "ended 1 scripted"), small.events());
    }
}
