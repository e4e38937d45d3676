package concert.engine.war;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Paper;
import concert.engine.Phase;
import concert.engine.Small;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.event.War;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;
import org.junit.jupiter.api.Test;

/** E7, how crises come by chance, in which order, and what either side believes of a war. */
class ConfrontTest {
    private static final int TICKS = 4000;

    /**
     * Whoever has anything to win challenges at the full rate, and every crisis is settled and forgotten: at a precision
     * of 1000 the chance to challenge is 1 for who wins more than the cost, 0 for who has nothing to win.
     */
    private static Map<Parameter, Double> settled(double rate) {
        Map<Parameter, Double> parameters = new HashMap<>(Map.of(CRISIS_RATE, rate, CRISIS_PRECISION, 1000.0));
        parameters.putAll(Map.of(CHALLENGE_COST, .1, COMMITMENT_FAILURE, 0.0, WAR_COST, 1.0, RIVALRY_CRISIS, 0.0));
        return parameters;
    }

    /** A has a quarrel with B, in which its chance is a half and the prize .9. */
    private static World quarrel() {
        World world = Small.world(1, 1, 1);
        world.rivalry.set(A, B, 1);
        return world;
    }

    /** Of 4000 ticks, a share of .2 errs by .006. */
    @Test
    void crisesComeAtTheirRate() {
        Small small = Small.of(quarrel(), settled(.2)).ready();
        int crises = 0;
        for (int tick = 0; tick < TICKS; tick++) {
            List<String> events = small.begin(tick).run(Phase.CONFRONT).events();
            crises += events.equals(List.of("settled AB")) ? 1 : 0;
            assertEquals(
                    List.of(),
                    events.stream().filter(each -> !each.equals("settled AB")).toList());
        }
        assertEquals(.2, crises / (double) TICKS, .02);
    }

    /** In order of draw over rate, which is even between 0 and 1 for whoever challenges: each comes first half the time. */
    @Test
    void whoChallengesOftenerComesFirstNoOftener() {
        World world = quarrel();
        world.rivalry.set(C, B, 1);
        world.proximity.set(A, B, .5);
        Small small = Small.of(world, settled(1)).ready();
        int both = 0;
        int first = 0;
        for (int tick = 0; tick < TICKS; tick++) {
            List<String> events = small.begin(tick).run(Phase.CONFRONT).events();
            both += events.size() == 2 ? 1 : 0;
            first += events.equals(List.of("settled AB", "settled CB")) ? 1 : 0;
        }
        assertEquals(.5, first / (double) both, .06, both + " ticks with both crises");
    }

    @Test
    void aPledgeSignedThisTickKeepsTheCrisisOff() {
        World world = quarrel();
        world.trust.fill(1);
        Map<Parameter, Double> parameters = settled(1);
        parameters.put(PLEDGE_EFFECT, 1.0);
        Small small = Small.of(world, parameters).ready();
        assertEquals(List.of("settled AB"), small.begin(0).run(Phase.CONFRONT).events());
        Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, B);
        assertEquals(List.of(), small.begin(1).run(Phase.CONFRONT).events());
    }

    /** Chances of 3/4 and 1/4 leave a range for a bargain of just the costs of war, here none: no optimism, no war. */
    @Test
    void sidesThatAgreeOnTheirChancesSettleEvenWhenWarIsFree() {
        Map<Parameter, Double> parameters = settled(0);
        parameters.putAll(Map.of(WAR_COST, 0.0, ESTIMATE_ERROR, 0.0));
        assertEquals(
                List.of("settled AB"),
                Small.of(Small.world(3, 1), parameters).crisis(A, B).events());
    }

    /** sp = .08: of 4000 draws the mean errs by .0013, the spread by .0009 and the correlation of two by .016. */
    @Test
    void eachSideErrsByItselfAboutItsChance() {
        Map<Parameter, Double> parameters = settled(0);
        parameters.putAll(Map.of(COMMITMENT_FAILURE, 1.0, ESTIMATE_ERROR, .08, CONQUEST_CHANCE, 0.0, WAR_LOSS, 0.0));
        Small small = Small.of(Small.world(3, 1), parameters);
        double[] attacker = new double[TICKS];
        double[] defender = new double[TICKS];
        for (int tick = 0; tick < TICKS; tick++) {
            War war = small.begin(tick).crisis(A, B).tick.wars().get(0);
            attacker[tick] = war.attackerBelief();
            defender[tick] = war.defenderBelief();
        }
        assertEquals(.75, new Mean().evaluate(attacker), .004);
        assertEquals(.25, new Mean().evaluate(defender), .004);
        assertEquals(.08, new StandardDeviation().evaluate(attacker), .004);
        assertEquals(.08, new StandardDeviation().evaluate(defender), .004);
        assertEquals(0, new PearsonsCorrelation().correlation(attacker, defender), .05);
    }

    @Test
    void theRecordHoldsTheStrengthThatWarsFoundNotWhatTheyLeft() {
        Map<Parameter, Double> parameters = settled(0);
        parameters.putAll(Map.of(COMMITMENT_FAILURE, 1.0, CONQUEST_CHANCE, 0.0));
        Small small = Small.of(Small.world(1, 1), parameters);
        small.begin(0, new Shock.Capability(0, A, 7), new Shock.Crisis(0, A, B));
        small.run(Phase.DRIVE).run(Phase.CONFRONT);
        assertArrayEquals(new double[] {7, 1}, small.tick.strength());
    }
}
