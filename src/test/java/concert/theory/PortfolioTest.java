package concert.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.model.Pledges;
import concert.model.treaty.Clause;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the treaties of state 0 pledge between it and each other. */
class PortfolioTest {
    private static final Obligations NOTHING = new Obligations(0, 0, 0, 0, 0, 0);
    private static final Obligations TALKS = new Obligations(0, 0, .5, 0, 0, 0);

    private final Portfolio portfolio = new Portfolio(3, ObligationScale.STANDARD);

    private void hold(Obligations all, List<Commitments.Own> own, double institution, double cohesion, int you) {
        TreatyText text = new TreatyText(
                "", TreatyKind.DEFENCE, Publicity.OPEN, Term.INDEFINITE, Clause.HARD, institution, .3, .5, 1, false);
        Commitments owed = new Commitments(all, own, new int[0], Commitments.Admission.VOTE);
        Treaty treaty = new Treaty(1, 3, new Draft(text, Members.of(0, you), new int[0], 0, owed), 1);
        treaty.cohesion = cohesion;
        portfolio.hold(treaty, 0);
    }

    private void hold(Obligations all, double institution, double cohesion, int you) {
        hold(all, List.of(), institution, cohesion, you);
    }

    private double of(Pledges.Of what, int you) {
        return portfolio.row(what)[you];
    }

    @Test
    void aPartnerOfTreatiesWithoutDepthIsOnePartner() {
        for (int treaty = 0; treaty < 5; treaty++) {
            hold(NOTHING, 0, .5, 1);
        }
        hold(TALKS, .1, .5, 2);
        hold(TALKS, .1, .5, 1);
        assertEquals(.4, portfolio.held(), 1e-12, "two treaties of talks, .2 deep each");
        assertEquals(2, portfolio.partners());
        assertEquals(1, portfolio.partner(0));
        assertEquals(2, portfolio.partner(1));
        assertEquals(.2, of(Pledges.Of.DEPTH, 1), 1e-12);
    }

    @Test
    void forgottenItHoldsNothing() {
        hold(NOTHING, 0, .5, 1);
        hold(TALKS, .4, .5, 1);
        portfolio.forget();
        assertEquals(0, portfolio.partners());
        assertEquals(0, portfolio.held());
        assertEquals(0, of(Pledges.Of.INSTITUTION, 1), 0);
        hold(NOTHING, 0, .5, 1);
        assertEquals(1, portfolio.partners());
    }

    @Test
    void theStrongestTreatyOfAPairCounts() {
        hold(new Obligations(1, 0, 0, 0, 0, 0), 0, .3, 1);
        hold(new Obligations(.25, 0, 0, 0, 1, 0), .2, .9, 1);
        assertEquals(1, of(Pledges.Of.DEFENCE, 1), 0);
        assertEquals(.3, of(Pledges.Of.AID, 1), 1e-12);
        assertEquals(1, of(Pledges.Of.NON_AGGRESSION, 1), 0);
    }

    /** State 0 owes all of defence and of attack .7; its partner half of defence and .4, at a cohesion of .5. */
    @Test
    void whatOneOwesIsItsOwnAndWhatItGetsThePartners() {
        Obligations partner = new Obligations(.5, .4, 0, .8, .9, 0);
        hold(new Obligations(1, .7, 0, .1, .2, 0), List.of(new Commitments.Own(1, partner)), .2, .5, 1);
        assertEquals(1, of(Pledges.Of.DEFENCE, 1));
        assertEquals(.7, of(Pledges.Of.OFFENCE, 1));
        assertEquals(.8, of(Pledges.Of.NEUTRALITY, 1));
        assertEquals(.9, of(Pledges.Of.NON_AGGRESSION, 1));
        assertEquals(.25, of(Pledges.Of.AID, 1));
        assertEquals(.2, of(Pledges.Of.OFFENCE_AID, 1));
        assertEquals(.2, of(Pledges.Of.INSTITUTION, 1));
    }
}
