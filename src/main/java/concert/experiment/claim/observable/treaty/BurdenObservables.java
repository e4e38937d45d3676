package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.TreeSet;

/** What arms cost those who are allied (L37). */
public final class BurdenObservables {
    public static final Observable PARTNERS = Observable.of(
            "opening-partners-burden",
            "Military effort of the founders of treaties older than the run as a share of their economy, in the mean over"
                    + " them and the ticks in which they are sovereign.",
            run -> burden(run.record()));

    private BurdenObservables() {}

    private static double burden(RunRecord run) {
        TreeSet<Integer> founders = new TreeSet<>();
        for (Treaty each : TreatyBonds.opening(run)) {
            for (int founder : each.founders()) {
                founders.add(founder);
            }
        }
        Average burden = new Average();
        for (TickRecord tick : run.ticks()) {
            TickRecord.States states = tick.states();
            for (int founder : founders) {
                if (states.sovereign()[founder]) {
                    burden.add(states.effort()[founder] / states.economy()[founder]);
                }
            }
        }
        return burden.value();
    }
}
