package concert.experiment.claim;

import concert.measure.Average;
import concert.model.Event;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.model.Treaty;
import concert.model.WarEvent;
import java.util.List;

/** Who challenges, and how safe states are (L05, L10). */
final class ChallengeObservables {
    static final Observable OPENING_PARTNERS = Observable.of(
            "opening-partners-challenge",
            "Crises and wars a tick that founders of treaties older than the run began with others than their partners.",
            run -> challenges(run.record()));

    static final Observable INSECURITY = Observable.of(
            "insecurity",
            "Mean over ticks and sovereign states of what they lack in security, -Sec of E3.",
            run -> insecurity(run.record()));

    private ChallengeObservables() {}

    private static double challenges(RunRecord run) {
        List<Treaty> treaties = Bonds.opening(run);
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
