package concert.engine.tick;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import concert.engine.Paper;
import concert.engine.Small;
import concert.model.World;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E7, how likely A is to challenge B, on paper. Nobody has anything to win but A. */
class ChallengesTest {
    private static final double CLOSE = 1e-12;

    private final World world = Small.world(1, 1, 1, 1);

    private Challenges challenges(Map<Parameter, Double> parameters) {
        Challenges challenges = Small.of(world, parameters).scene.challenges();
        challenges.refresh();
        return challenges;
    }

    private double rate(Map<Parameter, Double> parameters) {
        return challenges(parameters).rates().get(A, B);
    }

    private static double sigma(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** A treaty that obliges to nothing at all, by which A and C and the friends of both are looked at one by one. */
    private void friends(int one, int other) {
        Draft paper = Paper.of(TreatyKind.ENTENTE).institution(0).draft(one, other);
        Commitments nothing =
                new Commitments(new Obligations(0, 0, 0, 0, 0, 0), List.of(), new int[0], Commitments.Admission.VOTE);
        world.sign(new Draft(paper.text(), paper.members(), new int[0], -1, nothing), 1);
    }

    /**
     * G = .9 x .3 + .5 x .4 + .4 x .5 = .67 at even odds, against a cost of .45 + .3 x .2 = .51: .2 [sigma(8 (.335 - .51)) -
     * sigma(-8 x .51)]. One by one it is the same as all at once.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theRateWeighsThePrizeAndTheOddsAgainstCostAndTradeLost(boolean known) {
        world.rivalry.set(A, B, .3);
        world.revisionism[A] = .4;
        world.affinity.set(A, B, -.5);
        world.trade.set(B, A, .2);
        world.trade.set(A, B, .9);
        if (known) {
            friends(A, C);
            friends(C, B);
        }
        assertEquals(.2 * (sigma(-8 * .175) - sigma(-8 * .51)), rate(Map.of()), CLOSE);
        assertEquals(0, challenges(Map.of()).rates().get(B, A), CLOSE);
        assertEquals(0, challenges(Map.of()).rates().get(A, A), CLOSE);
    }

    /** No prize is more than all: rivalry of 1 with dislike of 1 and an appetite of 1 would be 1.8. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noPrizeIsMoreThanOne(boolean known) {
        world.rivalry.set(A, B, 1);
        world.affinity.set(A, B, -1);
        world.revisionism[A] = 1;
        if (known) {
            friends(A, B);
        }
        assertEquals(.2 * (sigma(8 * .05) - sigma(-8 * .45)), rate(Map.of()), CLOSE);
    }

    /** Content states and friends win nothing; at ci = 1 they challenge all the same, as often as cost lets them. */
    @ParameterizedTest
    @CsvSource({"0, false", "0, true", "1, false", "1, true"})
    void whoHasNothingToWinChallengesOnlyIdly(double idle, boolean known) {
        world.revisionism[A] = -1;
        world.affinity.set(A, B, 1);
        if (known) {
            friends(A, B);
        }
        assertEquals(idle * .2 * sigma(-8 * .45), rate(Map.of(IDLE_CHALLENGE, idle)), CLOSE);
    }

    /** At an exponent of 2, two against one are four against one. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOddsAreThoseOfTheContest(boolean known) {
        world.capability[A] = 2;
        world.rivalry.set(A, B, 1);
        if (known) {
            friends(A, B);
        }
        assertEquals(.2 * (sigma(8 * (.8 * .9 - .45)) - sigma(-8 * .45)), rate(Map.of(DECISIVENESS, 2.0)), CLOSE);
    }

    /** A friend's rate is looked up one by one, a stranger's with all: of B, as far from A as C and its equal, both are one. */
    @Test
    void fromAfarAFriendIsChallengedAsAStrangerIs() {
        world.capability[A] = 3;
        world.rivalry.fill(1);
        world.proximity.set(A, B, .5);
        world.proximity.set(A, C, .5);
        friends(A, B);
        Challenges challenges = challenges(Map.of(DECISIVENESS, 2.0));
        assertEquals(challenges.rates().get(A, C), challenges.rates().get(A, B), CLOSE);
    }

    @Test
    void nobodyChallengesADependencyAndNoneChallenges() {
        world.rivalry.fill(1);
        Challenges challenges = challenges(Map.of());
        assertNotEquals(0, challenges.rates().get(B, C));
        world.overlord[B] = A;
        challenges.refresh();
        assertEquals(0, challenges.rates().get(A, B));
        assertEquals(0, challenges.rates().get(B, C));
        assertNotEquals(0, challenges.rates().get(A, C));
    }

    /** D would send A .5 x .6 of its 1, unless it is pledged neutral to B. */
    @Test
    void whoIsPledgedNeutralToTheTargetDoesNotAttackIt() {
        Paper.of(TreatyKind.OFFENCE).sign(world, A, D);
        assertEquals(1.3 / 2.3, challenges(Map.of()).challengerChance(A, B), CLOSE);
        Paper.of(TreatyKind.NEUTRALITY).sign(world, B, D);
        assertEquals(.5, challenges(Map.of()).challengerChance(A, B), CLOSE);
    }

    /** C would send B .5 x .6 of its 1 from where it is, a quarter of it from afar, unless it may not fight A. */
    @Test
    void whoIsPledgedNotToFightTheChallengerDefendsNobodyAgainstIt() {
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        assertEquals(1.3 / 2.3, challenges(Map.of()).targetChance(A, B), CLOSE);
        world.proximity.set(C, B, .25);
        assertEquals(1.075 / 2.075, challenges(Map.of()).targetChance(A, B), CLOSE);
        Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, C);
        assertEquals(.5, challenges(Map.of()).targetChance(A, B), CLOSE);
    }

    /** What changed since the last look is all that is looked at; it must be all that there is to see. */
    @Test
    void readingTheChangedAgainIsReadingAllAgain() {
        world.rivalry.fill(1);
        Paper.of(TreatyKind.ENTENTE).sign(world, A, D);
        Challenges challenges = challenges(Map.of());
        double before = challenges.rates().get(A, B);
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        Paper.of(TreatyKind.OFFENCE).sign(world, A, C);
        challenges.update();
        double[] updated = challenges.rates().cells().clone();
        challenges.refresh();
        assertArrayEquals(challenges.rates().cells(), updated, CLOSE);
        assertNotEquals(before, challenges.rates().get(A, B));
    }

    /** A quarter of the proximity's square times 2 x 3/(1.5 + 3), or all the proximity across a border. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theWeakReachLessFarButForTheirNeighbours(boolean known) {
        world.capability[A] = 3;
        world.rivalry.set(A, B, 1);
        world.proximity.set(A, B, .5);
        if (known) {
            friends(A, B);
        }
        double near = rate(Map.of());
        assertEquals(near / .5 * .25 * 4 / 3, rate(Map.of(REACH, 1.0)), CLOSE);
        world.history.border.setBoth(A, B, 1);
        assertEquals(near, rate(Map.of(REACH, 1.0)), CLOSE);
        world.proximity.set(A, B, .8);
        double next = rate(Map.of());
        assertEquals(
                next / .8 * .64 * 4 / 3, rate(Map.of(REACH, 1.0)), CLOSE, "the strong reach farther than a border");
        world.proximity.set(A, B, 1);
        double here = rate(Map.of());
        assertEquals(here, rate(Map.of(REACH, 1.0)), CLOSE, "no more than all");
    }

    /** Without any power in the world nobody is small. */
    @Test
    void whereNobodyHasPowerDistanceAloneCounts() {
        world.rivalry.set(A, B, 1);
        Arrays.fill(world.capability, 0);
        assertEquals(rate(Map.of()), rate(Map.of(REACH, 1.0)), CLOSE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsFearedIsWorthAWar(boolean known) {
        world.threat.set(A, B, .8);
        world.threat.set(B, A, .1);
        if (known) {
            friends(A, B);
        }
        Map<Parameter, Double> fear = Map.of(STAKE_FEAR, .5);
        assertEquals(.4, challenges(fear).prize(A, B), CLOSE);
        assertEquals(.2 * (sigma(8 * (.2 - .45)) - sigma(-8 * .45)), rate(fear), CLOSE);
    }

    /** Both fear D more than each other: q = .6 x .3 against .3 x .3, L* = 2/3, halved; trust .5 takes .6 x .5 off. */
    @Test
    void aPledgeHoldsByTrustOrByAGraverCommonEnemy() {
        Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, B);
        world.rivalry.set(A, B, 1);
        world.trust.set(A, B, .5);
        world.threat.set(A, D, .6);
        world.threat.set(B, D, .3);
        assertEquals(.9 * .7, challenges(Map.of()).prize(A, B), CLOSE);
        assertEquals(.9 * .7 * (2 / 3.0), challenges(Map.of(TETHERING, .5)).prize(A, B), CLOSE);
        world.threat.set(A, B, .7);
        assertEquals(.9 * .7, challenges(Map.of(TETHERING, .5)).prize(A, B), CLOSE, "D is not the graver");
    }
}
