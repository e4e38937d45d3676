package concert.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.engine.Small;
import concert.model.World;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5: what is taken up is chance, whether it is signed is will. */
class ChoiceTest {
    private static final double CLOSE = 1e-12;

    private static final double[] ALL = {1, 1, 1};

    private final Choice choice = new Choice();

    /** Three matters at a rate of .6, each taken up with .2; the state would sign them with .5, 1 and 0. */
    @Test
    void eachMatterIsAsLikelyAndIsMadeAsTheStateWouldSign() {
        choice.weigh(.6, ALL, new double[] {.5, 1, 0});
        assertEquals(.1, choice.chance(0), CLOSE);
        assertEquals(.2, choice.chance(1), CLOSE);
        assertEquals(0, choice.chance(2), CLOSE);
        assertEquals(.7, choice.chance(Choice.NOTHING), CLOSE);
        assertEquals(1, choice.mostProbable(Choice.NOTHING));
        assertEquals(Choice.NOTHING, choice.mostProbable(0));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.19, 0", "0.21, 1", "0.39, 1", "0.41, 2", "0.59, 2", "0.61, -1", "0.99, -1"})
    void theDrawTakesUpOneOrNone(double u, int move) {
        choice.weigh(.6, ALL, new double[] {.5, 1, 0});
        assertEquals(move, choice.draw(u));
    }

    /** The second of three matters comes up with .2 and is taken up half of the time: by draws of .2 to .3. */
    @ParameterizedTest
    @CsvSource({"0.19, 0", "0.21, 1", "0.29, 1", "0.31, -1", "0.39, -1", "0.41, 2"})
    void whatIsAttendedToInPartIsTakenUpInPart(double u, int move) {
        choice.weigh(.6, new double[] {1, .5, 1}, new double[] {.5, 1, 0});
        assertEquals(move, choice.draw(u));
        assertEquals(.1, choice.chance(1), CLOSE);
        assertEquals(.8, choice.chance(Choice.NOTHING), CLOSE);
    }

    /** Eight can be considered: all the members of small treaties, half of sixteen; without a limit always all. */
    @Test
    void attendsToAsManyMembersAsItCanConsider() {
        assertEquals(1, Expectation.attended(Parameters.standard(), 3));
        assertEquals(1, Expectation.attended(Parameters.standard(), 8));
        assertEquals(.5, Expectation.attended(Parameters.standard(), 16));
        Parameters all = Parameters.standard().with(Map.of(Parameter.ATTENTION, 0.0));
        assertEquals(1, Expectation.attended(all, 100));
    }

    @Test
    void whoHasNothingBeforeItDoesNothing() {
        choice.weigh(.6, new double[0], new double[0]);
        assertEquals(1, choice.chance(Choice.NOTHING));
        assertEquals(Choice.NOTHING, choice.draw(0));
    }

    /** sigma(beta (V/u - c)) with beta 3, u 1, c = .2 + .1 x .5: V of .25 is a toss, of 1.25 is sigma(3). */
    @Test
    void consentIsByValueBeyondItsCost() {
        World world = Small.world(1, 1);
        Small small = Small.of(
                world, Map.of(Parameter.PRECISION, 3.0, Parameter.SIGNING_COST, .2, Parameter.SIGNING_COST_DEPTH, .1));
        Rules rules = small.scene.rules(Small.A);
        assertEquals(.25, Consent.cost(rules, .5), CLOSE);
        Consent consent = new Consent(small.scene, null);
        assertEquals(.5, consent.chance(Small.A, .5, .25), CLOSE);
        assertEquals(1 / (1 + Math.exp(-3)), consent.chance(Small.A, .5, 1.25), CLOSE);
        // values of .5 and -.5 make a unit of .5
        small.scene.unit().read(Parameters.standard(), .5, 2);
        assertEquals(1 / (1 + Math.exp(-3 * (.5 / .5 - .25))), consent.chance(Small.A, .5, .5), CLOSE);
    }
}
