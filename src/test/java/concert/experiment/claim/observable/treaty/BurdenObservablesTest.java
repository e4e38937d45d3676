package concert.experiment.claim.observable.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class BurdenObservablesTest {

    private static void spend(Told told, double... efforts) {
        told.tick();
        int last = told.record().ticks().size() - 1;
        double[] column = told.record().ticks().get(last).states().effort();
        System.arraycopy(efforts, 0, column, 0, efforts.length);
    }

    @Test
    void ofFoundersAlone() {
        Told told = Told.of(5);
        told.world.economy[1] = 2;
        told.sign(TreatyKind.DEFENCE, -1, 0, 1);
        told.sign(TreatyKind.DEFENCE, -1, 1, 2);
        told.sign(TreatyKind.DEFENCE, 0, 1, 3);
        spend(told, .1, .4, .3, 9, 9);
        assertEquals(.2, told.value(BurdenObservables.PARTNERS), 1e-12, "of .1, .4 of 2, and .3");
        told.world.overlord[2] = 4;
        spend(told, .1, .1, 9, 9, 9);
        assertEquals(.15, told.value(BurdenObservables.PARTNERS), 1e-12, "then .1 and .1 of 2, the third taken");
    }

    @Test
    void noneWithoutOldTreaties() {
        Told told = Told.of(2);
        told.sign(TreatyKind.DEFENCE, 0, 0, 1);
        assertEquals(Double.NaN, told.tick().value(BurdenObservables.PARTNERS));
    }
}
