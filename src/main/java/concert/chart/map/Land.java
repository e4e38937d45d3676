package concert.chart.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The outline of the land, from Natural Earth (see the head of land.txt): rings of longitude, latitude in degrees. */
final class Land {
    private static final String SOURCE = "land.txt";

    private Land() {}

    /** The rings where a window of degrees shows them; the window's longitudes may run beyond 180 either way. */
    static List<double[]> within(ClipRectangle window) {
        List<double[]> inside = new ArrayList<>();
        for (double[] ring : rings()) {
            for (int turn = -1; turn <= 1; turn++) {
                double[] clipped = window.ring(turned(ring, 360 * turn));
                if (clipped.length > 0) {
                    inside.add(clipped);
                }
            }
        }
        return inside;
    }

    private static double[] turned(double[] ring, double degrees) {
        double[] turned = ring.clone();
        for (int at = 0; at < turned.length; at += 2) {
            turned[at] += degrees;
        }
        return turned;
    }

    private static List<double[]> rings() {
        try (InputStream in = Land.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException(SOURCE + " is not in this build. Maybe build it anew?");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Land::ring)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static double[] ring(String line) {
        String[] numbers = line.split(" ");
        double[] ring = new double[numbers.length];
        for (int at = 0; at < ring.length; at++) {
            ring[at] = Double.parseDouble(numbers[at]);
        }
        return ring;
    }
}
