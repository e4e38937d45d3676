package concert.experiment.calibration;

import concert.document.Faults;
import concert.history.data.FieldData;
import concert.history.world.ImportedWorld;
import concert.history.world.WorldOrder;
import concert.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The true worlds of some years of history from which runs set out, what is exogenous following the data. */
public final class HistoricalOrigins {
    private HistoricalOrigins() {}

    /**
     * Years at whose ends the worlds stand, evenly over a span, so that each world's run ends within it: the first
     * tick is the year after.
     *
     * @param first of the span; its own world is that of the year before, where data tell of it
     * @param years of each run
     * @param count of origins, fewer where there are not so many years
     * @throws Faults when no run fits into the span
     */
    static List<Integer> years(int first, int last, int years, int count) {
        int latest = last - years;
        if (latest < first) {
            throw Faults.of(
                    "--years",
                    years + " is longer than " + (first + 1) + "-" + last + ", in which runs are to lie. Maybe "
                            + Math.max(1, last - first) + "?");
        }
        Set<Integer> origins = new LinkedHashSet<>();
        for (int at = 0; at < count; at++) {
            double share = count == 1 ? .5 : (double) at / (count - 1);
            origins.add(first + (int) Math.rint(share * (latest - first)));
        }
        return List.copyOf(origins);
    }

    /** The worlds of a span of years, both included; as {@link #years}. */
    public static List<Scenario> of(FieldData data, int[] span, int years, int count) {
        int first = Math.max(
                span[0] - 1, Math.max(data.states().first(), data.pacts().first()));
        List<Scenario> worlds = new ArrayList<>();
        for (int each : years(first, span[1], years, count)) {
            worlds.add(ImportedWorld.of(data, WorldOrder.whole(data, each, each + years, true)));
        }
        return worlds;
    }
}
