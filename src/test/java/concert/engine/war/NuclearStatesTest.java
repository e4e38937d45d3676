package concert.engine.war;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Paper;
import concert.engine.Phase;
import concert.engine.Small;
import concert.model.World;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E7, what mutual fear and nuclear arms do to a crisis in which A challenges B. */
class NuclearStatesTest {
    private static final int TICKS = 4000;

    private final World world = Small.world(1, 1, 1, 1);

    private void arm(int... states) {
        for (int each : states) {
            world.nuclear[each] = true;
        }
    }

    private boolean both() {
        return new NuclearStates(world).onBothSides(A, B);
    }

    @Test
    void bothPrincipalsMustHoldThem() {
        assertFalse(both());
        arm(A, C, D);
        assertFalse(both());
        arm(B);
        assertTrue(both());
    }

    @Test
    void anAllyOfTheAttackedHoldsThemForItThoughNobodyKnows() {
        arm(A, C);
        Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C);
        assertTrue(both());
    }

    @Test
    void anAllyThatMayNotFightTheChallengerHoldsThemForNobody() {
        arm(A, C);
        Paper.of(TreatyKind.DEFENCE).sign(world, B, C);
        Paper.of(TreatyKind.NON_AGGRESSION).sign(world, A, C);
        assertFalse(both());
    }

    @Test
    void onlyOffencePartnersHoldThemForTheChallenger() {
        arm(B, D);
        Paper.of(TreatyKind.DEFENCE).sign(world, A, D);
        assertFalse(both());
        Paper.of(TreatyKind.OFFENCE).sign(world, A, D);
        assertTrue(both());
        Paper.of(TreatyKind.DEFENCE).sign(world, B, D);
        assertFalse(both(), "D is bound to B as well");
    }

    @Test
    void thePrincipalsOfACollectiveTreatyAreItsOwnSidesAndTheRestDefend() {
        arm(A, C);
        Paper.of(TreatyKind.COLLECTIVE).sign(world, A, B, C);
        assertTrue(both());
    }

    @Test
    void aTreatyThatPromisesNoHelpArmsNobody() {
        arm(A, C);
        Paper.of(TreatyKind.NEUTRALITY).sign(world, B, C);
        assertFalse(both());
    }

    private static Map<Parameter, Double> agreed() {
        return new HashMap<>(Map.of(ESTIMATE_ERROR, 0.0, CONQUEST_CHANCE, 0.0, WAR_LOSS, 0.0, CRISIS_RATE, 0.0));
    }

    /** Of 4000 crises, by chance, a share of .2 errs by .006: .1 (1 + 5 sqrt(.9 x .4)) = .4, of which .1 is left. */
    @ParameterizedTest
    @CsvSource({"0, 0, false, 0.1", "5, 0, false, 0.4", "5, 0.75, true, 0.1", "5, 0.75, false, 0.4", "5, 1, true, 0"})
    void commitmentsFailByMutualFearAndTheLessWithNuclearArms(
            double fear, double restraint, boolean armed, double failing) {
        world.threat.set(A, B, .9);
        world.threat.set(B, A, .4);
        if (armed) {
            arm(A, B);
        }
        Map<Parameter, Double> parameters = agreed();
        parameters.putAll(Map.of(COMMITMENT_FAILURE, .1, MUTUAL_FEAR, fear, NUCLEAR_RESTRAINT, restraint));
        Small small = Small.of(world, parameters);
        int wars = 0;
        for (int tick = 0; tick < TICKS; tick++) {
            wars += small.begin(tick).crisis(A, B).tick.wars().size();
        }
        assertEquals(failing, wars / (double) TICKS, .025);
    }

    /** C's secret pledge lifts B's hope to 1.5/2.5 against A's half: .1 to bargain over, which only 2 x .04 leave. */
    @ParameterizedTest
    @CsvSource({
        "0.04, 0, true, war AB",
        "0.04, 1, false, war AB",
        "0.04, 0.02, true, settled AB",
        "0.06, 0, true, settled AB"
    })
    void nuclearWarCostsMore(double cost, double more, boolean armed, String happened) {
        Paper.of(TreatyKind.DEFENCE).with(Publicity.SECRET).sign(world, B, C);
        world.reputation[C] = 0;
        world.trust.set(B, C, 1);
        if (armed) {
            arm(A, C);
        }
        Map<Parameter, Double> parameters = agreed();
        parameters.putAll(Map.of(COMMITMENT_FAILURE, 0.0, WAR_COST, cost, NUCLEAR_COST, more));
        Small small = Small.of(world, parameters).crisis(A, B);
        assertEquals(List.of(happened), small.events());
    }

    @Test
    void whereNobodyIsFearedMutualFearAddsNothing() {
        world.threat.set(A, B, .9);
        Map<Parameter, Double> parameters = agreed();
        parameters.putAll(Map.of(COMMITMENT_FAILURE, 0.0, MUTUAL_FEAR, 100.0));
        assertEquals(
                List.of("settled AB"),
                Small.of(world, parameters).run(Phase.ARM).crisis(A, B).events());
    }
}
