package concert.experiment.claim.observable.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.event.War.Call;
import concert.model.event.War.Contribution;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class AnswerObservablesTest {

    private static Call answer(Treaty treaty, Contribution contribution, boolean honoured) {
        return new Call(2, true, treaty == null ? -1 : treaty.id(), 0, 1, contribution, honoured, 1);
    }

    @Test
    void callsOfOldTreatiesAlone() {
        Told told = Told.of(4);
        Treaty old = told.sign(TreatyKind.DEFENCE, -1, 1, 2);
        Treaty fresh = told.sign(TreatyKind.DEFENCE, 0, 1, 3);
        told.tick();
        assertEquals(Double.NaN, told.value(AnswerObservables.HONOURED));
        told.war(0, 1, answer(old, Contribution.FORCE, true), answer(fresh, Contribution.NOTHING, false));
        told.war(0, 1, answer(old, Contribution.TOKEN, true), answer(null, Contribution.TOKEN, false));
        told.tick();
        told.war(0, 1, answer(old, Contribution.FORCE, false)).tick();
        told.war(0, 1, answer(old, Contribution.NOTHING, false)).tick();
        assertEquals(.5, told.value(AnswerObservables.HONOURED), 1e-12, "2 of 4");
        assertEquals(.5, told.value(AnswerObservables.WITHOUT_FORCE), 1e-12, "1 of the 2 honoured");
    }
}
