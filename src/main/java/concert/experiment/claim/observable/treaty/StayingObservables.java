package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import java.util.Comparator;
import java.util.function.IntPredicate;

/** Who stays in an alliance that has outlived its threat (L33): the largest of those older than the run. */
public final class StayingObservables {
    public static final Observable STAY = Observable.of(
            "largest-alliance-stays",
            "Share of the founders of the largest alliance older than the run that are still in it at the end; those"
                    + " conquered on the way left out.",
            run -> staying(run.record(), founder -> true));

    public static final Observable STAY_IN_CRISIS = Observable.of(
            "doubters-stay",
            "The same share of those founders alone to whom it was worth less than nothing (V below 0) in some tick,"
                    + " or as they left.",
            run -> staying(run.record(), doubters(run.record())));

    private StayingObservables() {}

    /** The alliance with most founders of those older than the run, the elder of two; null when there is none. */
    private static Treaty largest(RunRecord run) {
        return TreatyBonds.opening(run).stream()
                .filter(each -> each.kind().alliance())
                .min(Comparator.comparingInt(each -> -each.founders().length))
                .orElse(null);
    }

    private static double staying(RunRecord run, IntPredicate counts) {
        Average share = new Average();
        Treaty largest = largest(run);
        if (largest == null) {
            return Double.NaN;
        }
        for (Membership each : largest.memberships()) {
            boolean taken = each.left() >= 0 && each.cause().takesTheState();
            if (each.founder() && !taken && counts.test(each.state())) {
                share.add(each.left() < 0 ? 1 : 0);
            }
        }
        return share.value();
    }

    private static IntPredicate doubters(RunRecord run) {
        boolean[] doubter = new boolean[run.states().size()];
        Treaty largest = largest(run);
        for (TickRecord tick : run.ticks()) {
            for (Event each : tick.events()) {
                if (largest != null && each instanceof TreatyEvent.Left left && left.treaty() == largest.id()) {
                    doubter[left.state()] |= left.value() < 0;
                }
            }
            for (Pact each : tick.treaties()) {
                if (largest != null && each.id() == largest.id()) {
                    for (int at = 0; at < each.members().length; at++) {
                        doubter[each.members()[at]] |= each.values()[at] < 0;
                    }
                }
            }
        }
        return state -> doubter[state];
    }
}
