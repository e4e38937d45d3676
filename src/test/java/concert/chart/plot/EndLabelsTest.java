package concert.chart.plot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class EndLabelsTest {
    @Test
    void whatHasRoomStays() {
        assertArrayEquals(new double[] {100, 140, 300}, apart(100, 140, 300), 1e-9);
    }

    @Test
    void aCrowdIsCentredOnWhereItBelongs() {
        assertArrayEquals(new double[] {170, 200, 230, 400}, apart(200, 200, 200, 400), 1e-9);
    }

    @Test
    void crowdsThatMeetBecomeOne() {
        assertArrayEquals(new double[] {167.5, 197.5, 227.5, 257.5}, apart(200, 200, 225, 225), 1e-9);
    }

    @Test
    void nothingLeavesTheFloorOrTheCeiling() {
        assertArrayEquals(new double[] {0, 30, 470, 500}, apart(0, 0, 500, 500), 1e-9);
    }

    private static double[] apart(double... wanted) {
        return EndLabels.apart(wanted, 0, 500);
    }
}
