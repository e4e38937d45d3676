package concert.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.fact.FactBand;
import concert.experiment.fact.FactRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The distance of facts from history, by hand. */
class FactDistanceTest {
    private static final double NOTHING = Double.NaN;

    private static ToldFact fact(String name, double value, double low, double high) {
        return new ToldFact("", new FactRow(name, "", value, new FactBand(name, 1816, 1913, low, high, "made up"), 1));
    }

    @Test
    void itIsTheMeanSquareInHalfBands() {
        FactDistance distance = FactDistance.of(
                List.of(fact("wars", 1, 0, 2), fact("isolates", .8, .2, .6), fact("bilateral", 0, .5, 1)));
        assertEquals((0 + 4 + 9) / 3.0, distance.all(), 1e-9);
        assertEquals(distance.all(), distance.told());
        assertEquals(0, distance.untold());
        assertEquals(-3, distance.off().get("bilateral"), 1e-12, "below");
        assertEquals(2, distance.off().get("isolates"), 1e-12, "above");
    }

    @Test
    void silenceIsNeverTakenForNearness() {
        FactDistance far = FactDistance.of(List.of(fact("wars", 1, 0, 2), fact("isolates", .8, .2, .6)));
        FactDistance none = FactDistance.of(List.of(fact("wars", 1, 0, 2), fact("isolates", NOTHING, .2, .6)));
        assertEquals(1, none.untold());
        assertEquals(0, none.told());
        assertEquals(2, none.all(), "(0 + 4) / 2");
        assertTrue(none.all() >= far.all());
        FactDistance worse = FactDistance.of(List.of(fact("wars", 4, 0, 2), fact("isolates", NOTHING, .2, .6)));
        assertEquals(9, worse.all(), "as much as the one furthest off");
    }

    @Test
    void whereNothingIsToldItIsInfinite() {
        FactDistance none = FactDistance.of(List.of(fact("wars", NOTHING, 0, 2)));
        assertEquals(Double.POSITIVE_INFINITY, none.all());
        assertTrue(Double.isNaN(none.told()));
    }

    @Test
    void aBandWithoutWidthStillHasADistance() {
        assertEquals(4, FactDistance.of(List.of(fact("likely-wars", .99, 1, 1))).all(), 1e-9);
    }

    @Test
    void theSameFactOfTwoErasIsShownOnceAndCountsTwice() {
        FactDistance distance = FactDistance.of(List.of(fact("wars", 2, 0, 2), fact("wars", 0, 0, 2)));
        assertEquals(0, distance.off().get("wars"), 1e-12);
        assertEquals(1, distance.all(), 1e-12);
    }
}
