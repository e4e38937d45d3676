package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.event.Event;
import concert.model.event.WarEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.List;

/** Who challenges, and how safe states are (L05, L10). */
public final class ChallengeObservables {
    public static final Observable OPENING_PARTNERS = Observable.of(
            "opening-partners-challenge",
            "Crises and wars a tick that founders of treaties older than the run began with others than their partners.",
            run -> challenges(run.record()));

    public static final Observable INSECURITY = Observable.of(
            "insecurity",
            "Mean over ticks and sovereign states of what they lack in security, -Sec of E3.",
            run -> insecurity(run.record()));

    private ChallengeObservables() {}

    private static double challenges(RunRecord run) {
        List<Treaty> treaties = TreatyBonds.opening(run);
        int count = 0;
        for (TickRecord tick : run.ticks()) {
            for (Event each : tick.events()) {
                boolean challenge = each instanceof WarEvent made && made.challenge();
                count += challenge && byPartner(treaties, each) ? 1 : 0;
            }
        }
        return treaties.isEmpty() ? Double.NaN : (double) count / run.ticks().size();
    }

    private static boolean byPartner(List<Treaty> treaties, Event event) {
        boolean by = false;
        for (Treaty each : treaties) {
            boolean on = founded(each, event.other());
            if (on && founded(each, event.state())) {
                return false;
            }
            by |= founded(each, event.state());
        }
        return by;
    }

    private static boolean founded(Treaty treaty, int state) {
        for (int each : treaty.founders()) {
            if (each == state) {
                return true;
            }
        }
        return false;
    }

    private static double insecurity(RunRecord run) {
        Average mean = new Average();
        for (TickRecord tick : run.ticks()) {
            for (int me = 0; me < run.states().size(); me++) {
                if (tick.states().sovereign()[me]) {
                    mean.add(-tick.states().security()[me]);
                }
            }
        }
        return mean.value();
    }
}
