package concert.measure.state;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import org.junit.jupiter.api.Test;

class BurdenMeasuresTest {
    @Test
    void knownAnswersOfGini() {
        assertEquals(0, BurdenMeasures.gini(new double[] {3, 3, 3}), 1e-12);
        assertEquals(.75, BurdenMeasures.gini(new double[] {0, 0, 8, 0}), 1e-12);
        assertEquals(4 / 15.0, BurdenMeasures.gini(new double[] {5, 1, 2, 3, 4}), 1e-12);
        assertTrue(Double.isNaN(BurdenMeasures.gini(new double[] {0, 0})));
    }

    @Test
    void knownAnswersOfSpearman() {
        double[] sizes = {100, 40, 20, 10, 5};
        assertEquals(1, BurdenMeasures.spearman(sizes, new double[] {9, 4, 3, 2, 1}), 1e-12);
        assertEquals(-1, BurdenMeasures.spearman(sizes, new double[] {1, 2, 3, 4, 9}), 1e-12);
        // 1 - 6 sum d^2 / (n (n^2 - 1)) with one neighbouring swap: sum d^2 = 2
        assertEquals(.9, BurdenMeasures.spearman(sizes, new double[] {9, 3, 4, 2, 1}), 1e-12);
        assertEquals(-.5, BurdenMeasures.spearman(new double[] {1, 2, 3}, new double[] {3, 1, 2}), 1e-12);
        assertTrue(Double.isNaN(BurdenMeasures.spearman(new double[] {1, 2}, new double[] {1, 2})));
        assertTrue(Double.isNaN(BurdenMeasures.spearman(new double[] {1, 1, 1}, new double[] {1, 2, 3})));
    }

    /** Olson and Zeckhauser's world: only the largest of (100,40,20,10,5) pays, 10; the outsider does not count. */
    @Test
    void onlyTheLargestPays() {
        World world = Sample.world(6);
        System.arraycopy(new double[] {100, 40, 20, 10, 5, 7}, 0, world.economy, 0, 6);
        System.arraycopy(new double[] {10, 0, 0, 0, 0, 7}, 0, world.effort, 0, 6);
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1, 2, 3, 4);
        assertEquals(.8, value("burden_gini", world), 1e-12);
        assertEquals(1.1 / 6, value("burden", world), 1e-12);
        assertEquals(Math.sqrt(.5), value("burden_size_correlation", world), 1e-12);
        assertEquals(.5, value("effort_saved", world), 1e-12);
    }
}
