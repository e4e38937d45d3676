package concert.experiment.hindcast;

import concert.experiment.hindcast.dyad.DyadCase;
import concert.experiment.hindcast.dyad.Reading;
import concert.experiment.hindcast.score.Forecasts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is foreseen of pairs. */
public enum Target {
    /** That those not allied at the origin are at some time up to the horizon. */
    FORMATION,
    /** That those allied at the origin are not at the horizon. */
    TERMINATION,
    /** That any are allied at the horizon. */
    STATUS;

    /** As tables call it. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Of which cases it is. */
    boolean of(Reading reading) {
        return (this == FORMATION) == (reading == Reading.SIGNED);
    }

    private boolean concerns(DyadCase each) {
        return this != TERMINATION || each.before();
    }

    /** The chances that a theory or a benchmark gave to it, over some origins. */
    public Forecasts forecasts(List<HorizonCases> all, String name) {
        List<DyadCase> cases = new ArrayList<>();
        double[] chances =
                new double[all.stream().mapToInt(each -> each.cases().size()).sum()];
        int[] origins = new int[chances.length];
        for (HorizonCases one : all) {
            for (int at = 0; at < one.cases().size(); at++) {
                if (concerns(one.cases().get(at))) {
                    double allied = one.chances(name)[at];
                    chances[cases.size()] = this == TERMINATION ? 1 - allied : allied;
                    origins[cases.size()] = one.origin();
                    cases.add(one.cases().get(at));
                }
            }
        }
        int size = cases.size();
        boolean[] happened = new boolean[size];
        int[] clusters = new int[size];
        for (int at = 0; at < size; at++) {
            happened[at] = cases.get(at).after() != (this == TERMINATION);
            clusters[at] = happened[at] ? cases.get(at).cluster() : 0;
        }
        return new Forecasts(Arrays.copyOf(chances, size), happened, Arrays.copyOf(origins, size), clusters);
    }
}
