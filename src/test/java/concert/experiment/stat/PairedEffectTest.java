package concert.experiment.stat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.stat.RankBiserial.Size;
import org.junit.jupiter.api.Test;

/** Paired samples have paired effects. Ranks are those of wilcox.test in R 4.2.2, which gives the sum of those above 0. */
class PairedEffectTest {
    /** Depression scale before and after (Hollander &amp; Wolfe 1973, p. 29; the example of R's wilcox.test): V = 40. */
    private static final double[] BEFORE = {1.83, .50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};

    private static final double[] AFTER = {.878, .647, .598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    @Test
    void rankBiserialIsOfTheSignedRanks() {
        PairedEffect effect = PairedEffect.of(BEFORE, AFTER);
        assertEquals(9, effect.pairs());
        assertEquals(2 * 40 / 45.0 - 1, effect.rank().estimate(), 1e-12);
        // tanh(atanh(r) -+ 1.959964 sqrt(9 * 10 * 19 / 6) / 45)
        assertEquals(.29536, effect.rank().low(), 1e-5);
        assertEquals(.944156, effect.rank().high(), 1e-5);
        assertEquals("large", effect.size());
    }

    /** V = 53.5 of 66, two zeros dropped. */
    @Test
    void tiesShareTheirRankAndZerosAreDropped() {
        double[] paired = {0, 2, -1, 3, 3, -2, 5, 0, 1, 4, -3, 6, 2};
        assertEquals(2 * 53.5 / 66 - 1, RankBiserial.of(paired).estimate(), 1e-12);
        assertEquals(0, RankBiserial.of(new double[] {1, -1}).estimate(), 1e-12);
        assertEquals(Interval.unbounded(0), RankBiserial.of(new double[5]));
        assertEquals(Interval.unbounded(1), RankBiserial.of(new double[] {1, 2, 3}));
        assertTrue(Double.isNaN(RankBiserial.of(new double[0]).estimate()));
    }

    /** Values that overlap widely, each larger by a little than its own partner: unpaired effects see nothing of it. */
    @Test
    void pairingIsSeen() {
        double[] one = {1, 2, 3, 4, 5, 6, 7, 8};
        double[] other = {1.1, 2.12, 3.1, 4.09, 5.11, 6.1, 7.08, 8.1};
        assertEquals(1, PairedEffect.of(other, one).rank().estimate());
        assertEquals("large", PairedEffect.of(other, one).size());
    }

    @Test
    void noSizeIsNamedWithoutAnInterval() {
        assertEquals("", PairedEffect.of(new double[] {2}, new double[] {1}).size(), "one pair");
        assertEquals(
                "",
                PairedEffect.of(new double[] {2, 4, 6.5}, new double[] {1, 3, 5.4})
                        .size(),
                "too few pairs");
        double[] level = {3, 1, 4, 1, 5, 9, 2, 6};
        double[] more = {5, 3, 6, 3, 7, 11, 4, 8};
        assertEquals("", PairedEffect.of(more, level).size(), "all alike: no interval");
        double[] mixed = {4, 0, 5, 0, 6, 8, 3, 5};
        assertEquals("", PairedEffect.of(mixed, level).size(), "the interval holds 0");
    }

    @Test
    void thresholdsOfCohen() {
        assertEquals(Size.NEGLIGIBLE, Size.of(-.09));
        assertEquals(Size.SMALL, Size.of(.1));
        assertEquals(Size.MEDIUM, Size.of(-.3));
        assertEquals(Size.LARGE, Size.of(.5));
        assertThrows(IllegalArgumentException.class, () -> Size.of(Double.NaN));
    }
}
