package concert.chart.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class LandTest {
    private static final ClipRectangle WORLD = new ClipRectangle(-180, -90, 180, 90);

    @Test
    void landIsWhereItIs() {
        assertTrue(at(20, 20), "the Sahara");
        assertTrue(at(-100, 60), "Canada");
        assertTrue(at(-178, 67), "Chukotka east of the date line");
        assertTrue(at(178, 67), "Chukotka west of it");
        assertTrue(!at(-40, 35), "the Atlantic");
        assertTrue(!at(51, 42), "the Caspian Sea");
        assertTrue(!at(0, -80), "Antarctica is left out");
    }

    @Test
    void noRingJumpsOverTheMap() {
        for (double[] ring : Land.within(new ClipRectangle(-540, -90, 540, 90))) {
            for (int at = 2; at < ring.length; at += 2) {
                assertTrue(Math.abs(ring[at] - ring[at - 2]) < 40, "from " + ring[at - 2] + " to " + ring[at]);
            }
        }
    }

    @Test
    void theWorldTurnsOn() {
        assertEquals(
                Land.within(new ClipRectangle(-20, 30, 60, 70)).size(),
                Land.within(new ClipRectangle(340, 30, 420, 70)).size());
    }

    @Test
    void ringsAreCutAtEdges() {
        double[] square = {-1, -1, 3, -1, 3, 3, -1, 3};
        assertArrayEquals(
                new double[] {0, 2, 0, 0, 2, 0, 2, 2}, turned(new ClipRectangle(0, 0, 2, 2).ring(square)), 1e-12);
        assertEquals(0, new ClipRectangle(10, 10, 20, 20).ring(square).length);
        assertArrayEquals(square, new ClipRectangle(-5, -5, 5, 5).ring(square));
    }

    /** The same ring from the corner at 0, 2 on. */
    private static double[] turned(double[] ring) {
        double[] turned = new double[ring.length];
        int start = 0;
        while (ring[start] != 0 || ring[start + 1] != 2) {
            start += 2;
        }
        for (int at = 0; at < ring.length; at++) {
            turned[at] = ring[(start + at) % ring.length];
        }
        return turned;
    }

    private static boolean at(double lon, double lat) {
        Path2D land = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        List<double[]> rings = Land.within(WORLD);
        for (double[] ring : rings) {
            land.moveTo(ring[0], ring[1]);
            for (int at = 2; at < ring.length; at += 2) {
                land.lineTo(ring[at], ring[at + 1]);
            }
            land.closePath();
        }
        return land.contains(lon, lat);
    }
}
