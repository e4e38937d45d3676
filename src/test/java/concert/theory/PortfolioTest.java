package concert.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.Pledges;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static final Obligations NOTHING = new Obligations(0, 0, 0, 0, 0, 0);
    private static final Obligations TALKS = new Obligations(0, 0, .5, 0, 0, 0);

    @Test
    void aPartnerOfTreatiesWithoutDepthIsOnePartner() {
        Portfolio portfolio = new Portfolio(3, ObligationScale.STANDARD);
        for (int treaty = 0; treaty < 5; treaty++) {
            portfolio.share(1, NOTHING, 0, .5);
        }
        portfolio.share(2, TALKS, .1, .5);
        portfolio.share(1, TALKS, .1, .5);
        assertEquals(2, portfolio.partners());
        assertEquals(1, portfolio.partner(0));
        assertEquals(2, portfolio.partner(1));
        assertEquals(.2, portfolio.row(Pledges.Of.DEPTH)[1], 1e-12);
    }

    @Test
    void forgottenItHoldsNothing() {
        Portfolio portfolio = new Portfolio(2, ObligationScale.STANDARD);
        portfolio.share(1, NOTHING, 0, .5);
        portfolio.share(1, TALKS, .4, .5);
        portfolio.forget();
        assertEquals(0, portfolio.partners());
        assertEquals(0, portfolio.row(Pledges.Of.INSTITUTION)[1], 0);
        portfolio.share(1, NOTHING, 0, .5);
        assertEquals(1, portfolio.partners());
    }

    @Test
    void theStrongestTreatyOfAPairCounts() {
        Portfolio portfolio = new Portfolio(2, ObligationScale.STANDARD);
        portfolio.share(1, new Obligations(1, 0, 0, 0, 0, 0), 0, .3);
        portfolio.share(1, new Obligations(.25, 0, 0, 0, 1, 0), .2, .9);
        assertEquals(1, portfolio.row(Pledges.Of.DEFENCE)[1], 0);
        assertEquals(.3, portfolio.row(Pledges.Of.AID)[1], 1e-12);
        assertEquals(1, portfolio.row(Pledges.Of.NON_AGGRESSION)[1], 0);
    }
}
