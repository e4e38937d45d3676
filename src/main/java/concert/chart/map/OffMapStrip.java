package concert.chart.map;

import concert.chart.plot.EndLabels;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The strip beside a map where the states beyond that side stand, one below the other. */
record OffMapStrip(boolean east, double height) {
    /** In widths of the map. */
    static final double WIDTH = .095;

    /** The distance of one from the next, where there is room. */
    private static final double PITCH = .055;

    private static final double MARGIN = .025;

    /** Writes the places of the states {@code off} into {@code x} and {@code y}, each near the height it wants. */
    void place(int[] off, double[] wanted, double[] x, double[] y) {
        List<Integer> down = IntStream.range(0, off.length)
                .boxed()
                .sorted(Comparator.comparingDouble(at -> wanted[at]))
                .toList();
        double pitch = Math.min(PITCH, (height - 2 * MARGIN) / Math.max(1, off.length));
        double unit = EndLabels.PITCH / pitch;
        double top = MARGIN * unit;
        double bottom = (height - MARGIN) * unit;
        double[] heights = down.stream()
                .mapToDouble(at -> Math.max(top, Math.min(bottom, wanted[at] * unit)))
                .toArray();
        double[] settled = EndLabels.apart(heights, top, bottom);
        for (int row = 0; row < settled.length; row++) {
            // Many stand in two columns by turns, so that each has room for its name.
            double in = pitch == PITCH ? .5 : row % 2 == 0 ? .27 : .73;
            int state = off[down.get(row)];
            x[state] = east ? 1 - WIDTH * in : WIDTH * in;
            y[state] = settled[row] / unit;
        }
    }
}
