package concert.theory.effort;

import static concert.theory.Neighbours.A;
import static concert.theory.Neighbours.B;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.treaty.TreatyKind;
import concert.theory.Neighbours;
import concert.theory.reason.Reasons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E8: the effort is the best there is, by its first-order condition and against its neighbours. */
class EffortTest {
    private static double utility(double effort, double economy, double a, double spill, double share) {
        return (1 - a) * Math.log(economy - effort)
                + a * ((1 - share) * Math.log(effort + spill) + share * Math.log(effort));
    }

    @ParameterizedTest
    @CsvSource({"1, .1, 0, .35", "1, .1, .05, .35", "4, .3, 1, .1", "2, .9, .2, 1", "1, .04, .5, .35"})
    void noOtherEffortIsBetter(double economy, double appetite, double spill, double share) {
        double best = Effort.best(economy, appetite, spill, share);
        double value = utility(best, economy, appetite, spill, share);
        for (double step : new double[] {.5, .9, .99, 1.01, 1.1, 1.5}) {
            double other = best * step;
            assertTrue(other >= economy || utility(other, economy, appetite, spill, share) < value, "x " + step);
        }
    }

    @Test
    void onesOwnPartAloneIsTheShareOfTheEconomyThatFearAsksFor() {
        Effort effort = Effort.of(Neighbours.of(1).rules(Reasons.names()));
        assertEquals(2 * .04 * (1 + .15 * .7), effort.best(2, .7, 0), 1e-12);
        assertEquals(2 * .9, effort.best(2, 1e6, 0), 1e-12, "never more than nine tenths");
    }

    @Test
    void anAllysEffortThatCanBeCountedOnIsSaved() {
        Neighbours two = Neighbours.of(1, 3);
        two.world.effort[B] = .2;
        Ledger alone = two.seen(A).ledger();
        assertEquals(alone.alone(), alone.now(), 0);
        two.signs(TreatyKind.DEFENCE, .5, A, B);
        Ledger allied = two.seen(A).ledger();
        assertEquals(.5 * .6 * .2, allied.spill(), 1e-12);
        assertTrue(allied.now() < allied.alone());
    }
}
