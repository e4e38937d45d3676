package concert.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.model.record.Closeness;
import concert.model.record.Decision;
import concert.run.RunRequest;
import org.junit.jupiter.api.Test;

/** How near a decision was to being another. */
class ClosenessTest {

    @Test
    void theMarginIsWhatBringsTheChanceToTheDraw() {
        // sigma(2 x 0) = .5, so that a surplus of .5 units of .2 each is .1 more than a draw of .5 needs
        assertEquals(-.1, Closeness.of(.2, .73, 2, .5, .5).margin(), 1e-12);
        // sigma(2 x .549306) = .75, as ln 3 = 1.098612
        assertEquals(
                .2 * (.549306144334 - .5), Closeness.of(.2, .73, 2, .5, .75).margin(), 1e-12);
    }

    @Test
    void noValueTurnsWhatIsDrawnWithoutPrecision() {
        assertTrue(Double.isNaN(Closeness.of(1, .5, 0, .5, .3).margin()));
        assertTrue(Double.isNaN(Closeness.of(1, .5, 2, .5, 0).margin()));
    }

    @Test
    void aYesWouldStandLessAndANoWantsMore() {
        Simulation run = new Simulation(
                RunRequest.of("random:n=14,seed=3").withTicks(40).open().setup());
        int told = 0;
        for (Decision each : run.play().ticks().stream()
                .flatMap(tick -> tick.decisions().stream())
                .toList()) {
            Closeness near = each.closeness();
            if (each.move().asked() && !Double.isNaN(near.margin())) {
                assertEquals(each.chosen(), near.margin() <= 0, each.toString());
                assertEquals(each.chanceOfYes(), near.will(), 1e-12);
                told++;
            } else if (each.move().exit() && !Double.isNaN(near.margin())) {
                assertEquals(each.chosen(), near.margin() >= 0, each.toString());
                told++;
            }
        }
        assertTrue(told > 5, "told " + told);
    }
}
