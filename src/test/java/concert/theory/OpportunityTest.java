package concert.theory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import org.junit.jupiter.api.Test;

/** Who meets whom (E5). */
class OpportunityTest {
    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final Opportunity STANDARD = Opportunity.of(Parameters.standard());
    private static final Opportunity TRIED = new Opportunity(1.5, .7, .7, 2, 20);

    @Test
    void theRegistryHoldsItsFourNumbers() {
        assertEquals(new Opportunity(1.98, 1, 1.36, 1.57, 20), STANDARD);
        Parameters other = Parameters.standard().with(Parameter.OPPORTUNITY_COMRADES, 1.25);
        assertEquals(new Opportunity(1.98, 1, 1.36, 1.25, 20), Opportunity.of(other));
    }

    /** By hand: -1.5 (1 - .7 * .4) ln 3 + .7 e^-1 + 2 e^-.5. */
    @Test
    void theLogarithmIsThatOfE5() {
        double by = -1.5 * (1 - .7 * .4) * Math.log(3) + .7 * Math.exp(-1) + 2 * Math.exp(-.5);
        assertEquals(by, TRIED.log(new Opportunity.Acquaintance(2, .4, 20, 10)), 1e-12);
        assertEquals(0, TRIED.log(new Opportunity.Acquaintance(0, .9, NEVER, NEVER)), 1e-12);
    }

    @Test
    void distanceCountsLessBetweenTheStrongAndNotWhereOneIsWeak() {
        double weak = TRIED.log(new Opportunity.Acquaintance(5, 0, NEVER, NEVER));
        double strong = TRIED.log(new Opportunity.Acquaintance(5, .8, NEVER, NEVER));
        assertEquals(-1.5 * Math.log(6), weak, 1e-12);
        assertEquals((1 - .7 * .8) * weak, strong, 1e-12);
    }

    @Test
    void sizeIsTheShareOfPowerBesideTheMean() {
        assertEquals(.5, Opportunity.size(3, 3));
        assertEquals(.75, Opportunity.size(9, 3));
        assertEquals(0, Opportunity.size(0, 0), "a state of no known power");
    }

    @Test
    void factorsAndComponentsAreOneAndTheSame() {
        Opportunity of = new Opportunity(1.25, .5, -.3, 2.5, 20);
        assertArrayEquals(new double[] {1.25, .625, -.3, 2.5}, of.factors());
        assertEquals(of, Opportunity.of(of.factors()));
    }
}
