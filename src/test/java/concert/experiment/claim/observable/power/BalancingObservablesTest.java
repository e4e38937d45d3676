package concert.experiment.claim.observable.power;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.record.Stance;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BalancingObservablesTest {

    @Test
    void whoIsAlliedWithoutTheStrongest() {
        Told told = Told.of(6);
        told.world.capability[5] = 3;
        told.sign(TreatyKind.DEFENCE, -1, 0, 5);
        told.sign(TreatyKind.ENTENTE, -1, 1, 2);
        told.tick();
        assertEquals(0, told.value(BalancingObservables.WITHOUT_STRONGEST), 1e-12);
        told.sign(TreatyKind.COLLECTIVE, 1, 2, 3, 4);
        told.tick();
        assertEquals(.3, told.value(BalancingObservables.WITHOUT_STRONGEST), 1e-12, "none, then three of five");
        told.world.overlord[1] = 5;
        told.tick();
        assertEquals(6. / 14, told.value(BalancingObservables.WITHOUT_STRONGEST), 1e-12, "then three of four");
    }

    @Test
    void whoIsAlliedAgainstTheStrongest() {
        Told told = Told.of(4);
        told.world.capability[3] = 2;
        told.sign(TreatyKind.DEFENCE, -1, 0, 1);
        told.sign(TreatyKind.ENTENTE, -1, 3, 1, 2);
        told.tick();
        assertEquals(0, told.value(BalancingObservables.AGAINST_STRONGEST), 1e-12);
        told.aim(3).sign(TreatyKind.DEFENCE, 1, 1, 2);
        told.sign(TreatyKind.NEUTRALITY, 1, 0, 2);
        told.tick();
        assertEquals(1. / 3, told.value(BalancingObservables.AGAINST_STRONGEST), 1e-12, "none, then two of three");
        told.world.capability[0] = 3;
        told.tick();
        assertEquals(2. / 9, told.value(BalancingObservables.AGAINST_STRONGEST), 1e-12, "then none");
    }

    @Test
    void movesOfTheFearfulAlone() {
        Told told = Told.of(5);
        told.threat[0] = .5;
        told.threat[1] = .5;
        told.threat[2] = .5;
        told.threat[3] = .05;
        told.threat[4] = .5;
        Arrays.fill(told.stance, Stance.BALANCE);
        told.stance[1] = Stance.BANDWAGON;
        told.stance[2] = Stance.ENTENTE;
        told.stance[3] = Stance.BANDWAGON;
        assertEquals(2. / 3, told.tick().value(BalancingObservables.BALANCING), 1e-12, "0 and 4 against 1");
        assertEquals(Double.NaN, Told.of(1).tick().value(BalancingObservables.BALANCING));
    }

    @Test
    void theWeakAreTheLowerHalf() {
        Told told = Told.of(4);
        Arrays.fill(told.threat, .5);
        Arrays.fill(told.stance, Stance.BANDWAGON);
        told.stance[1] = Stance.BALANCE;
        for (int me = 0; me < 4; me++) {
            told.world.capability[me] = me + 1;
        }
        assertEquals(.5, told.tick().value(BalancingObservables.BANDWAGONING), 1e-12, "0 and 1 alone");
        told.world.overlord[0] = 3;
        told.stance[1] = Stance.BANDWAGON;
        assertEquals(.75, told.tick().value(BalancingObservables.BANDWAGONING), 1e-12, "then 1 and 2");
    }
}
