package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.measure.Average;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;

/** With whom the weak take refuge (L14). */
public final class RefugeObservables {
    public static final Observable JOIN_FEARED = Observable.of(
            "weak-join-feared",
            "Of the treaties that states that fear somebody, and are not among the stronger half, sign or join, the share"
                    + " with the state that each fears most; of the others only defence, offence and collective ones count.",
            run -> joinFeared(run.record()));

    private RefugeObservables() {}

    private static double joinFeared(RunRecord run) {
        Average share = new Average();
        for (TickRecord tick : run.ticks()) {
            double most = BalancingObservables.median(tick.states());
            for (Treaty treaty : run.treaties()) {
                for (Membership each : treaty.memberships()) {
                    if (each.joined() == tick.tick() && counts(tick.states(), each.state(), most)) {
                        boolean feared = has(treaty, tick.states().topThreat()[each.state()], tick.tick());
                        share.add(feared ? 1 : treaty.kind().military() ? 0 : Double.NaN);
                    }
                }
            }
        }
        return share.value();
    }

    private static boolean counts(TickRecord.States states, int me, double most) {
        return states.sovereign()[me]
                && states.threat()[me] > BalancingObservables.FEAR
                && states.capability()[me] <= most;
    }

    /** Whether a state was a member in some part of a tick. */
    private static boolean has(Treaty treaty, int state, int tick) {
        for (Membership each : treaty.memberships()) {
            if (each.state() == state && each.joined() <= tick && (each.left() < 0 || each.left() >= tick)) {
                return true;
            }
        }
        return false;
    }
}
