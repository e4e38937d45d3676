package concert.experiment.claim;

import concert.measure.Average;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.model.Treaty;
import java.util.TreeSet;

/** What arms cost those who are allied (L37). */
final class BurdenObservables {
    static final Observable PARTNERS = Observable.of(
            "opening-partners-burden",
            "Military effort of the founders of treaties older than the run as a share of their economy, in the mean over"
                    + " them and the ticks in which they are sovereign.",
            run -> burden(run.record()));

    private BurdenObservables() {}

    private static double burden(RunRecord run) {
        TreeSet<Integer> founders = new TreeSet<>();
        for (Treaty each : Bonds.opening(run)) {
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
