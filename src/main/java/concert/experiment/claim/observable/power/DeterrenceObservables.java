package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.event.Event;
import concert.model.event.War;
import concert.model.event.WarEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.List;

/** What treaties known, half known or secret do to crises and wars (L28, L29, L36). */
public final class DeterrenceObservables {
    public static final Observable CHALLENGED = Observable.of(
            "opening-partners-challenged",
            "Crises and wars a tick that others began with founders of treaties older than the run.",
            run -> perTick(run.record(), DeterrenceObservables::challenges));

    public static final Observable WAR_SIZE =
            Observable.of("war-size", "States that fought in a war, in the mean.", run -> warSize(run.record()));

    public static final Observable AMONG = Observable.of(
            "opening-partners-fight",
            "Crises a tick between two founders of a treaty older than the run, and wars that two of them fought on"
                    + " opposite sides.",
            run -> perTick(run.record(), DeterrenceObservables::quarrels));

    /** Whether an event counts against a treaty. */
    private interface Counts {
        boolean is(Treaty treaty, Event event);
    }

    private DeterrenceObservables() {}

    private static double perTick(RunRecord run, Counts counts) {
        List<Treaty> treaties = TreatyBonds.opening(run);
        int count = 0;
        for (TickRecord tick : run.ticks()) {
            for (Event event : tick.events()) {
                count += treaties.stream().anyMatch(each -> counts.is(each, event)) ? 1 : 0;
            }
        }
        return treaties.isEmpty() ? Double.NaN : (double) count / run.ticks().size();
    }

    private static boolean challenges(Treaty treaty, Event event) {
        boolean challenge = event instanceof WarEvent made && made.challenge();
        return challenge && founded(treaty, event.other()) && !founded(treaty, event.state());
    }

    private static boolean quarrels(Treaty treaty, Event event) {
        if (event instanceof WarEvent.Fought fought) {
            War war = fought.war();
            return founded(treaty, war.side(false)) && founded(treaty, war.side(true));
        }
        boolean challenge = event instanceof WarEvent made && made.challenge();
        return challenge && founded(treaty, event.state()) && founded(treaty, event.other());
    }

    private static boolean founded(Treaty treaty, int... states) {
        for (int founder : treaty.founders()) {
            for (int state : states) {
                if (founder == state) {
                    return true;
                }
            }
        }
        return false;
    }

    private static double warSize(RunRecord run) {
        Average size = new Average();
        for (TickRecord tick : run.ticks()) {
            for (War war : tick.wars()) {
                size.add(war.side(true).length + war.side(false).length);
            }
        }
        return size.value();
    }
}
