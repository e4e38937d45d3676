package concert.chart.map;

import java.util.Arrays;

/** A rectangle that rings of points x, y are cut to (Sutherland and Hodgman 1974). */
record ClipRectangle(double left, double top, double right, double bottom) {

    /** The part of a ring inside; empty when there is none. Parts that fall asunder stay joined along the edge. */
    double[] ring(double[] ring) {
        double[] cut = ring;
        for (int side = 0; side < 4; side++) {
            cut = half(cut, side);
        }
        return cut;
    }

    private double[] half(double[] ring, int side) {
        double[] kept = new double[2 * ring.length + 4];
        int size = 0;
        for (int at = 0; at < ring.length; at += 2) {
            int before = at == 0 ? ring.length - 2 : at - 2;
            double from = within(ring, before, side);
            double to = within(ring, at, side);
            if (from < 0 != to < 0) {
                double share = from / (from - to);
                kept[size++] = ring[before] + share * (ring[at] - ring[before]);
                kept[size++] = ring[before + 1] + share * (ring[at + 1] - ring[before + 1]);
            }
            if (to >= 0) {
                kept[size++] = ring[at];
                kept[size++] = ring[at + 1];
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** How far inside of one side a point lies. */
    private double within(double[] ring, int at, int side) {
        return switch (side) {
            case 0 -> ring[at] - left;
            case 1 -> right - ring[at];
            case 2 -> ring[at + 1] - top;
            default -> bottom - ring[at + 1];
        };
    }
}
