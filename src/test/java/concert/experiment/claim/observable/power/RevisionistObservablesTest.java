package concert.experiment.claim.observable.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class RevisionistObservablesTest {
    private static final boolean[] REVISIONIST = {true, true, true, false, false};

    @Test
    void pairsOfRevisionistsLessMixedPairs() {
        Told told = Told.of(5);
        told.sign(TreatyKind.OFFENCE, -1, 0, 1);
        told.sign(TreatyKind.NEUTRALITY, -1, 1, 2);
        told.tick();
        assertEquals(1. / 3, RevisionistObservables.together(told.record(), REVISIONIST), 1e-12, "1 of 3, 0 of 6");
        told.sign(TreatyKind.DEFENCE, 1, 2, 3, 4);
        told.tick();
        assertEquals(1. / 6, RevisionistObservables.together(told.record(), REVISIONIST), 1e-12, "then 1 of 3, 2 of 6");
    }

    @Test
    void noQuestionWithOneRevisionistOrNoOther() {
        Told told = Told.of(3).tick();
        assertEquals(Double.NaN, RevisionistObservables.together(told.record(), new boolean[] {true, false, false}));
        assertEquals(Double.NaN, RevisionistObservables.together(told.record(), new boolean[] {true, true, true}));
    }
}
