package concert.chart.map;

import concert.model.State;
import java.util.Arrays;
import java.util.List;

/**
 * What of the Earth a map of some states shows.
 *
 * @param region whether it is part of the world, small enough to be seen as from above
 * @param inside of each state whether it is on the map
 * @param lon of each state, counted on beyond 180 where the map goes over the date line
 */
record MapExtent(boolean region, boolean[] inside, double[] lon) {
    /** How far from the middle state a region reaches, in 1000 km. */
    private static final double REACH = 3.3;

    /** More states than this beyond the map would not fit beside it. */
    private static final int MOST_BEYOND = 20;

    /** A region when at least seven in ten states are within its reach, else all there is. */
    static MapExtent of(List<State> states) {
        int count = states.size();
        State middle = middle(states);
        boolean[] near = new boolean[count];
        int inside = 0;
        for (int at = 0; at < count; at++) {
            near[at] = middle.distanceTo(states.get(at)) <= REACH;
            inside += near[at] ? 1 : 0;
        }
        boolean region = inside * 10 >= count * 7 && count - inside <= MOST_BEYOND;
        if (!region) {
            Arrays.fill(near, true);
        }
        return new MapExtent(region, near, longitudes(states, region ? middle.longitude() - 180 : cut(states)));
    }

    /** The state with the least distance to all others. */
    private static State middle(List<State> states) {
        State middle = null;
        double least = Double.POSITIVE_INFINITY;
        for (State each : states) {
            double sum = 0;
            for (State other : states) {
                sum += each.distanceTo(other);
            }
            if (sum < least) {
                least = sum;
                middle = each;
            }
        }
        return middle;
    }

    /** The middle of the widest gap between the longitudes, so that the map's edge parts no neighbours. */
    private static double cut(List<State> states) {
        double[] sorted = states.stream().mapToDouble(State::longitude).sorted().toArray();
        double widest = -1;
        double cut = 0;
        for (int at = 0; at < sorted.length; at++) {
            double before = at == 0 ? sorted[sorted.length - 1] - 360 : sorted[at - 1];
            if (sorted[at] - before > widest) {
                widest = sorted[at] - before;
                cut = (sorted[at] + before) / 2;
            }
        }
        return cut;
    }

    /** Every longitude between {@code from} and a turn east of it. */
    private static double[] longitudes(List<State> states, double from) {
        return states.stream()
                .mapToDouble(state -> {
                    double east = (state.longitude() - from) % 360;
                    return from + (east < 0 ? east + 360 : east);
                })
                .toArray();
    }
}
