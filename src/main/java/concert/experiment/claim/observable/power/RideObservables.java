package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.Ranks;
import concert.measure.Average;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Treaty;
import java.util.List;

/** Who pays in an alliance (L23). */
public final class RideObservables {
    public static final Observable SMALL_RIDE = Observable.signed(
            "small-ride-free",
            "Rank correlation, over the members of an alliance of three or more, of the economy with effort as a share"
                    + " of what the member would make alone; mean over alliances and ticks, 0 where all spare alike.",
            run -> smallRide(run.record()));

    /** Shares nearer to each other than this are alike. */
    private static final double ALIKE = 1e9;

    private RideObservables() {}

    private static double smallRide(RunRecord run) {
        List<Integer> alliances = run.treaties().stream()
                .filter(each -> each.kind().alliance())
                .map(Treaty::id)
                .toList();
        Average mean = new Average();
        for (TickRecord tick : run.ticks()) {
            for (Pact each : tick.treaties()) {
                if (alliances.contains(each.id())) {
                    mean.add(correlation(tick.states(), each.members()));
                }
            }
        }
        return mean.value();
    }

    private static double correlation(TickRecord.States states, int[] members) {
        Ranks ranks = new Ranks();
        for (int each : members) {
            double share = states.effort()[each] / states.soloEffort()[each];
            ranks.add(states.economy()[each], Math.round(share * ALIKE) / ALIKE);
        }
        return ranks.correlation();
    }
}
