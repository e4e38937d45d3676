package concert.engine;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.World;
import concert.model.event.War;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Rules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E6's leak and E10: reputation, trust, affinity, rivalry and interoperability after a tick. */
class LearningTest {
    private static final double CLOSE = 1e-12;

    private final World world = Small.world(1, 1, 1, 1);

    private void learn(War... wars) {
        Small small = Small.of(world, Map.of());
        small.tick.wars().addAll(List.of(wars));
        small.run(Phase.LEARN);
    }

    /** A attacks B; C, pledged to B under treaty 1, gives all or nothing. */
    private static War war(boolean honoured, double belief) {
        War.Contribution given = honoured ? War.Contribution.FORCE : War.Contribution.NOTHING;
        War.Call call = new War.Call(C, true, 1, .5, honoured ? 1 : 0, given, honoured, belief);
        return new War(1, 0, A, B, .5, .5, 1, 1, .5, true, List.of(call));
    }

    @Test
    void aSecretLeaksFasterTheMoreKnowIt() {
        Treaty two = Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, A, B);
        Treaty three = Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C, D);
        Treaty open = Paper.of(TreatyKind.ENTENTE).sign(world, A, D);
        learn();
        assertEquals(.1 + .9 * .03, two.belief, CLOSE);
        assertEquals(.1 + .9 * .03 * 1.5, three.belief, CLOSE);
        assertEquals(1, open.belief);
    }

    @ParameterizedTest
    @CsvSource({"true, 1, .745, .72", "false, 1, .595, .42", "false, .1, .6895, .42"})
    void honourIsRememberedAndASecretDefaultCostsNoPublicName(
            boolean honoured, double belief, double reputation, double trust) {
        learn(war(honoured, belief));
        assertEquals(reputation, world.reputation[C], CLOSE);
        assertEquals(trust, world.trust.get(B, C), CLOSE);
        assertEquals(.6, world.trust.get(C, B), CLOSE);
    }

    @Test
    void trustStaysWithinItsBounds() {
        world.trust.fill(.02);
        learn(war(false, 1));
        assertEquals(.02, world.trust.get(B, C));
    }

    @Test
    void whoFoughtLikesAndTrustsTheOtherLess() {
        world.affinity.setBoth(A, B, .5);
        world.affinityAtRest.setBoth(A, B, .1);
        world.rivalry.setBoth(A, B, .4);
        world.rivalry.setBoth(A, C, .95);
        learn(war(true, 1));
        assertEquals(.5 - .3 - .05 * .4, world.affinity.get(A, B), CLOSE);
        assertEquals(.991 * .4 + .1, world.rivalry.get(A, B), CLOSE);
        assertEquals(1, world.rivalry.get(A, C), CLOSE);
        assertEquals(0, world.rivalry.get(A, D), CLOSE);
    }

    @Test
    void trustGrowsBetweenMembersInPeace() {
        Paper.of(TreatyKind.DEFENCE).institution(.5).sign(world, A, B);
        Paper.of(TreatyKind.ENTENTE).institution(.8).sign(world, C, D);
        learn();
        assertEquals(.6 + .03 * .5 * .4, world.trust.get(A, B), CLOSE);
        assertEquals(.6 + .03 * .8 * .4, world.trust.get(D, C), CLOSE);
        assertEquals(.6, world.trust.get(A, C), CLOSE);
    }

    @Test
    void interoperabilityGrowsWithTheInstitutionAndWithWarsFoughtTogether() {
        Treaty idle = Paper.of(TreatyKind.ENTENTE).institution(.5).sign(world, A, D);
        Treaty tested = Paper.of(TreatyKind.DEFENCE).institution(.5).sign(world, B, C);
        learn(war(true, 1));
        double drilled = .3 + .06 * .5 * .7 - .02 * .1;
        assertEquals(drilled, idle.interoperability, CLOSE);
        assertEquals(drilled + .1 * (1 - drilled), tested.interoperability, CLOSE);
    }

    @Test
    void structuralBalancePullsAPairTheWayOfItsThirdParties() {
        world.affinity.setBoth(A, C, .8);
        world.affinity.setBoth(B, C, .5);
        world.affinityAtRest.copyFrom(world.affinity);
        Small.of(world, Map.of(STRUCTURAL_BALANCE, .04)).run(Phase.LEARN);
        assertEquals(.04 / 4 * .8 * .5, world.affinity.get(A, B), CLOSE);
    }

    @Test
    void membersComeToLikeEachOtherByTheStrongestInstitutionTheyShareWhereTheirTheorySaysSo() {
        Paper.of(TreatyKind.DEFENCE).institution(.5).sign(world, A, B);
        Paper.of(TreatyKind.ENTENTE).institution(.8).sign(world, A, B);
        Rules social = Small.rules(Map.of(SOCIALISATION, .1));
        Rules plain = Small.rules(Map.of());
        Small.of(world, List.of(social, plain, social, social), Map.of()).run(Phase.LEARN);
        assertEquals(.1 * .8, world.affinity.get(A, B), CLOSE);
        assertEquals(0, world.affinity.get(B, A), CLOSE);
        assertEquals(0, world.affinity.get(A, C), CLOSE);
    }

    /** -.9, less .3 for the war, is -1.2 and a little back towards rest, but never below -1. */
    @Test
    void nobodyIsDislikedMoreThanWholly() {
        world.affinity.setBoth(A, B, -.9);
        learn(war(true, 1));
        assertEquals(-1, world.affinity.get(A, B));
        assertEquals(-1, world.affinity.get(B, A));
    }

    @Test
    void trustDoesNotGrowBetweenMembersThatFoughtEachOther() {
        Paper.of(TreatyKind.ENTENTE).institution(.5).sign(world, A, B, D);
        learn(war(true, 1));
        assertEquals(.6, world.trust.get(A, B), CLOSE);
        assertEquals(.6 + .03 * .5 * .4, world.trust.get(A, D), CLOSE);
    }

    @Test
    void rivalryReadFromDataIsLeftToTheData() {
        world.rivalry.setBoth(A, B, .4);
        world.history.driven.setBoth(A, B, 1);
        learn(war(true, 1));
        assertEquals(.4, world.rivalry.get(A, B));
    }

    /** Half a member's leak a year, .03 of what is hidden for two: .49 becomes .5053, past even odds. */
    @ParameterizedTest
    @CsvSource({"0.49, 1", "0.4, 0", "0.5, 0"})
    void aSecretIsToldToHaveLeakedInTheTickInWhichItPassesEvenOdds(double belief, int told) {
        Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, A, B).belief = belief;
        Small small = Small.of(world, Map.of()).run(Phase.LEARN);
        assertEquals(told, small.tick.events().size());
        assertTrue(small.tick.events().stream().allMatch(each -> each.treaty() == 1));
    }

    @Test
    void whoCameUnobligedIsJudgedByNobody() {
        War.Call call = new War.Call(C, true, -1, .5, 0, War.Contribution.NOTHING, false, 1);
        double name = world.reputation[C];
        learn(new War(1, 0, A, B, .5, .5, 1, 1, .5, true, List.of(call)));
        assertEquals(name, world.reputation[C]);
        assertEquals(.6, world.trust.get(B, C), CLOSE);
    }

    /** Who fights beside the attacker is judged by the attacker. */
    @Test
    void theLeadOfItsSideLearnsToTrustAnAlly() {
        War.Call call = new War.Call(C, false, 1, .5, 1, War.Contribution.FORCE, true, 1);
        learn(new War(1, 0, A, B, .5, .5, 1, 1, .5, true, List.of(call)));
        assertEquals(.72, world.trust.get(A, C), CLOSE);
        assertEquals(.6, world.trust.get(B, C), CLOSE);
    }

    /** Only what two members fought together drills a treaty, on either side, not a war of one of them. */
    @Test
    void alliesDrillInWarsFoughtSideBySideAlone() {
        Treaty beside = Paper.of(TreatyKind.OFFENCE).institution(0).sign(world, A, C);
        Treaty against = Paper.of(TreatyKind.ENTENTE).institution(0).sign(world, B, C);
        War.Call call = new War.Call(C, false, 1, .5, 1, War.Contribution.FORCE, true, 1);
        learn(new War(1, 0, A, B, .5, .5, 1, 1, .5, true, List.of(call)));
        double idle = .3 - .02 * .1;
        assertEquals(idle + .1 * (1 - idle), beside.interoperability, CLOSE);
        assertEquals(idle, against.interoperability, CLOSE);
    }

    /** A and B fight, then A and C, then nobody: who fought a tick ago is at peace. */
    @Test
    void aWarIsLearntFromOnce() {
        Small small = Small.of(world, Map.of(AFFINITY_RETURN, 0.0, RIVALRY_DECAY, 0.0));
        small.tick.wars().add(new War(1, 0, A, B, .5, .5, 1, 1, .5, true, List.of()));
        small.run(Phase.LEARN).begin(1);
        small.tick.wars().add(new War(2, 1, A, C, .5, .5, 1, 1, .5, true, List.of()));
        small.run(Phase.LEARN).begin(2).run(Phase.LEARN);
        for (int foe : new int[] {B, C}) {
            assertEquals(-.3, world.affinity.get(A, foe), CLOSE);
            assertEquals(.1, world.rivalry.get(foe, A), CLOSE);
        }
    }

    @Test
    void aStateLikesItselfAsEverAndTrustIsNeverSure() {
        world.affinity.fill(1);
        world.affinityAtRest.fill(0);
        world.trust.fill(1);
        learn(war(true, 1));
        assertEquals(1, world.affinity.get(A, A));
        assertEquals(.95, world.affinity.get(A, D), CLOSE);
        assertEquals(.98, world.trust.get(B, C), CLOSE);
    }

    /** iota + .04 iota (1 - iota); what grew this tick drills from the next on. */
    @Test
    void institutionsGrowWithTheYears() {
        Treaty half = Paper.of(TreatyKind.ENTENTE).institution(.5).sign(world, A, D);
        Treaty none = Paper.of(TreatyKind.DEFENCE).institution(0).sign(world, B, C);
        Small.of(world, Map.of(INSTITUTION_GROWTH, .04)).run(Phase.LEARN);
        assertEquals(.51, half.institution, CLOSE);
        assertEquals(0, none.institution);
        assertEquals(.5, half.text().institution(), "what was written stands");
        assertEquals(.3 + .06 * .5 * .7 - .02 * .1, half.interoperability, CLOSE);
        learn();
        assertEquals(.51, half.institution, CLOSE, "by no rate they stay");
    }
}
