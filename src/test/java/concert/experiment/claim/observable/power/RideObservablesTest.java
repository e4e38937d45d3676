package concert.experiment.claim.observable.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RideObservablesTest {

    @Test
    void effortBesideWhatItWouldBeAlone() {
        Told told = Told.of(5);
        told.sign(TreatyKind.DEFENCE, 0, 0, 1, 2);
        told.sign(TreatyKind.DEFENCE, 0, 3, 4);
        told.sign(TreatyKind.NON_AGGRESSION, 0, 0, 1, 2, 3, 4);
        for (int me = 0; me < 5; me++) {
            told.world.economy[me] = me + 1;
            told.solo[me] = 2 * (me + 1);
        }
        told.effort[0] = 1;
        told.effort[1] = 3;
        told.effort[2] = 4;
        assertEquals(.5, told.tick().value(RideObservables.SMALL_RIDE), 1e-12, "shares .5 .75 .667");
        Arrays.setAll(told.effort, me -> told.solo[me]);
        assertEquals(.25, told.tick().value(RideObservables.SMALL_RIDE), 1e-12, "then all alike");
    }
}
