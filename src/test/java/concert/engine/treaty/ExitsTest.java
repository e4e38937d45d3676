package concert.engine.treaty;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.theory.book.Parameter.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Paper;
import concert.engine.Phase;
import concert.engine.Small;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.model.World;
import concert.model.event.Shock;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.book.Parameter;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E12: what holds a member, how often it thinks of leaving, and why it left. */
class ExitsTest {
    private static final double CLOSE = 1e-12;
    /** Who thinks of leaving leaves for certain. */
    private static final double GOES = -100;

    private final World world = Small.world(1, 1, 1, 1);

    private Exits exits(Small small) {
        return new Exits(small.scene, new Streams(1, world.states()));
    }

    /** X = x0 + xI iota + xD d + xR b = .1 + .2 x .5 + .3 x .8 + .4 x .7. */
    @Test
    void aMemberIsHeldByWhatIsSunkTheInstitutionItsVotersAndWhoKnows() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).institution(.5).sign(world, A, B);
        treaty.belief = .7;
        world.regime[A] = .8;
        Small small = Small.of(
                world, Map.of(SUNK_COST, .1, EXIT_COST_INSTITUTION, .2, EXIT_COST_DEMOCRACY, .3, AUDIENCE_COST, .4));
        assertEquals(.72, exits(small).stay(treaty, A), CLOSE);
        small.ready().run(Phase.NEGOTIATE);
        Tick.Weighed weighed = small.tick.weighed().get(0);
        assertEquals(.72, weighed.stay(), CLOSE, "and the record says so");
        assertEquals(2, small.tick.weighed().size());
    }

    /** ax = .1, and of the nine tenths it would not think of it, the new leader of a regime of .3 does so in seven. */
    @Test
    void aNewLeaderThinksOfLeavingTheMoreTheLessDemocraticItsState() {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        world.regime[A] = .3;
        Small small = Small.of(world, Map.of(EXIT_RATE, .1));
        Exits exits = exits(small);
        exits.readLeaders(List.of(new Shock.Leader(0, A, .5), new Shock.Regime(0, B, .5)));
        assertEquals(.1 + .9 * .7, exits.considered(small.tick, treaty, A), CLOSE);
        assertEquals(.1, exits.considered(small.tick, treaty, B), CLOSE);
        exits.readLeaders(List.of());
        assertEquals(.1, exits.considered(small.tick, treaty, A), CLOSE, "the tick after it is new no more");
    }

    @Test
    void onlyTheStateWithANewLeaderLeavesWhereNobodyElseThinksOfIt() {
        Paper.of(TreatyKind.DEFENCE).sign(world, A, B, C);
        world.regime[A] = 0;
        world.regime[B] = 0;
        Small small = Small.of(world, Map.of(EXIT_RATE, 0.0, SUNK_COST, GOES, CRISIS_RATE, 0.0))
                .ready();
        small.begin(0, new Shock.Leader(0, A, .5)).run(Phase.NEGOTIATE);
        assertEquals(1, small.events().size());
        assertTrue(small.events().get(0).startsWith("left A 1"));
        assertEquals(List.of(), small.begin(1).run(Phase.NEGOTIATE).events());
    }

    private static Map<Parameter, Double> everybodyGoes() {
        return Map.of(SUNK_COST, GOES, EXIT_RATE, 1.0, CRISIS_RATE, 0.0);
    }

    /** Trust in partners of .9 and .1 is .5 on average: .21 less than it was is broken, .19 is not. */
    @ParameterizedTest
    @CsvSource({"0.71, true", "0.69, false"})
    void trustIsBrokenWhenItsMeanOverTheOthersFellByMoreThanAFifth(double before, boolean broken) {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B, C);
        world.trust.set(A, B, .9);
        world.trust.set(A, C, .1);
        Small small = Small.of(world, everybodyGoes()).ready();
        treaty.membership(A).note(terms(small, treaty), before, 0);
        small.begin(0).run(Phase.NEGOTIATE);
        assertEquals(
                broken,
                small.events().get(0).equals("left A 1 broken trust"),
                small.events().get(0));
    }

    /** What treaty is worth to A today, reason by reason. */
    private static double[] terms(Small small, Treaty treaty) {
        return new Valuation(small.scene.outlook().without(A, treaty)).terms(Pact.of(treaty, treaty.members()));
    }

    /** Security is worth much and affinity costs; of both, affinity alone is less than it was, by a hundredth. */
    @Test
    void theCauseIsWhatFellMostNotWhatIsLargest() {
        world.threat.set(A, D, .9);
        world.affinity.setBoth(A, B, -.9);
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        Small small = Small.of(world, everybodyGoes()).ready();
        double[] before = terms(small, treaty);
        int affinity = Reasons.place("affinity");
        assertTrue(before[Reasons.place("security")] > .02 && before[affinity] < -.02, "else this tells nothing");
        before[affinity] += .01;
        treaty.membership(A).note(before, .6, 0);
        small.begin(0).run(Phase.NEGOTIATE);
        assertEquals("left A 1 ideology", small.events().get(0));
    }

    @ParameterizedTest
    @CsvSource({"0, no incentive", "0.01, interests diverged"})
    void aLossOfSecurityIsDivergenceOnlyWhenThreatsHaveParted(double likeness, String cause) {
        Treaty treaty = Paper.of(TreatyKind.DEFENCE).sign(world, A, B);
        Small small = Small.of(world, everybodyGoes()).ready();
        double[] before = terms(small, treaty);
        before[Reasons.place("security")] += .5;
        treaty.membership(A).note(before, .6, likeness);
        small.begin(0).run(Phase.NEGOTIATE);
        assertEquals("left A 1 " + cause, small.events().get(0));
    }
}
