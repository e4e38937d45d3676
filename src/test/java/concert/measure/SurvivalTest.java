package concert.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Survival.Spell;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurvivalTest {
    /** Weeks in remission under 6-mercaptopurine; below 0 where still in remission (Freireich et al. 1963). */
    private static final int[] REMISSION = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    @Test
    void knownAnswerOfKaplanAndMeier() {
        List<Spell> spells = new ArrayList<>();
        for (int each : REMISSION) {
            spells.add(new Spell(0, Math.abs(each), each > 0));
        }
        Survival survival = Survival.of(spells);
        assertArrayEquals(new int[] {6, 7, 10, 13, 16, 22, 23}, survival.ages());
        assertArrayEquals(new int[] {21, 17, 15, 12, 11, 7, 6}, survival.atRisk());
        assertArrayEquals(new double[] {.857, .807, .753, .690, .627, .538, .448}, survival.chances(), 5e-4);
        assertEquals(23, survival.median());
        assertEquals(1, survival.at(5));
        assertEquals(survival.chances()[2], survival.at(12));
    }

    @Test
    void withoutCensoringItIsTheShareStillAlive() {
        Survival survival = Survival.of(
                List.of(new Spell(0, 1, true), new Spell(0, 2, true), new Spell(0, 2, true), new Spell(0, 5, true)));
        assertEquals(.75, survival.at(1), 1e-12);
        assertEquals(.25, survival.at(2), 1e-12);
        assertEquals(0, survival.at(5), 1e-12);
        assertEquals(2, survival.median());
    }

    /** A treaty of age 10 when the run begins says nothing about ages under 10. */
    @Test
    void theOldEnterLate() {
        List<Spell> young = List.of(new Spell(0, 2, true), new Spell(0, 12, true), new Spell(0, 20, false));
        List<Spell> all = new ArrayList<>(young);
        all.add(new Spell(10, 15, false));
        assertEquals(Survival.of(young).at(2), Survival.of(all).at(2));
        assertEquals(2 / 3.0 * 2 / 3.0, Survival.of(all).at(12), 1e-12);
    }

    @Test
    void theMedianIsUnknownWhenMostLiveOn() {
        assertTrue(
                Double.isNaN(Survival.of(List.of(new Spell(0, 3, true), new Spell(0, 9, false), new Spell(0, 9, false)))
                        .median()));
        assertTrue(Double.isNaN(Survival.of(List.of()).median()));
    }
}
