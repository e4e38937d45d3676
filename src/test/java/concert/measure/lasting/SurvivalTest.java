package concert.measure.lasting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.lasting.Survival.Spell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurvivalTest {
    /** Weeks in remission under 6-mercaptopurine; below 0 where still in remission (Freireich et al. 1963). */
    private static final int[] REMISSION = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    /** The same for the control patients, all of whom relapsed. */
    private static final int[] CONTROL = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    @Test
    void knownAnswerOfKaplanAndMeier() {
        Survival survival = Survival.of(lives(REMISSION));
        assertArrayEquals(new int[] {6, 7, 10, 13, 16, 22, 23}, survival.ages());
        assertArrayEquals(new int[] {21, 17, 15, 12, 11, 7, 6}, survival.atRisk());
        assertArrayEquals(new double[] {.857, .807, .753, .690, .627, .538, .448}, survival.chances(), 5e-4);
        assertEquals(23, survival.median());
        assertEquals(1, survival.at(5));
        assertEquals(survival.chances()[2], survival.at(12));
    }

    /** As Stata's sts list and R's survfit with conf.type "log-log" give them for the same patients. */
    @Test
    void knownIntervalsOfGreenwood() {
        Survival treated = Survival.of(lives(REMISSION));
        assertArrayEquals(new double[] {.6197, .5631, .5032, .4316, .3675, .2678, .1881}, treated.low(), 5e-5);
        assertArrayEquals(new double[] {.9516, .9228, .8894, .8491, .8049, .7468, .6801}, treated.high(), 5e-5);
        Survival control = Survival.of(lives(CONTROL));
        assertEquals(.6700, control.low()[0], 5e-5);
        assertEquals(.9753, control.high()[0], 5e-5);
        assertEquals(.5689, control.low()[1], 5e-5);
        assertEquals(.9239, control.high()[1], 5e-5);
        int last = control.ages().length - 1;
        assertTrue(Double.isNaN(control.low()[last]) && Double.isNaN(control.high()[last]), "when none is left");
    }

    private static List<Spell> lives(int[] weeks) {
        return IntStream.of(weeks)
                .mapToObj(each -> new Spell(0, Math.abs(each), each > 0))
                .toList();
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

    /** A treaty of age 10 when the run begins can end in the first tick: of two seen at 10, one ended. */
    @Test
    void whoIsFirstSeenAtAnAgeMayEndAtIt() {
        Survival survival = Survival.of(List.of(new Spell(10, 10, true), new Spell(0, 20, false)));
        assertArrayEquals(new int[] {2}, survival.atRisk());
        assertEquals(.5, survival.at(10), 1e-12);
        assertEquals(10, survival.median());
    }

    @Test
    void theMedianIsUnknownWhenMostLiveOn() {
        assertTrue(
                Double.isNaN(Survival.of(List.of(new Spell(0, 3, true), new Spell(0, 9, false), new Spell(0, 9, false)))
                        .median()));
        assertTrue(Double.isNaN(Survival.of(List.of()).median()));
    }
}
