package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.event.War;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.record.TickRecord.States;
import concert.model.treaty.Members;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the smaller partner fears of the greater (L25, L26). */
public final class FearObservables {
    public static final Observable ABANDONMENT = Observable.of(
            "smaller-partners-abandonment",
            "Fear of abandonment, in the mean over the second half of the run, of the members of treaties older than the run, the most"
                    + " capable of each left out.",
            run -> fear(run.record(), States::abandonment));

    public static final Observable ENTRAPMENT = Observable.of(
            "smaller-partners-entrapment",
            "Fear of entrapment, in the mean over the second half of the run, of the members of treaties older than the run, the most"
                    + " capable of each left out.",
            run -> fear(run.record(), States::entrapment));

    public static final Observable DRAGGED = Observable.of(
            "smaller-partners-dragged",
            "Wars a tick that such a partner fought in for the most capable member, whether it had attacked or been"
                    + " attacked, in the mean over the partners.",
            run -> dragged(run.record()));

    /** A treaty's lesser members at the end of a tick, and whom they look up to. */
    private record Circle(int greatest, int[] smaller) {}

    private FearObservables() {}

    private static double fear(RunRecord run, Function<States, double[]> column) {
        Average fear = new Average();
        int last = run.ticks().size();
        for (TickRecord tick : run.ticks().subList(last / 2, last)) {
            for (Circle circle : circles(run, tick)) {
                for (int each : circle.smaller()) {
                    fear.add(column.apply(tick.states())[each]);
                }
            }
        }
        return fear.value();
    }

    private static double dragged(RunRecord run) {
        Average wars = new Average();
        for (TickRecord tick : run.ticks()) {
            for (Circle circle : circles(run, tick)) {
                for (int each : circle.smaller()) {
                    wars.add(tick.wars().stream()
                            .filter(war -> follows(war, each, circle.greatest()))
                            .count());
                }
            }
        }
        return wars.value();
    }

    private static boolean follows(War war, int state, int lead) {
        boolean defending = war.defender() == lead;
        return (defending || war.attacker() == lead) && state != lead && Members.has(war.side(defending), state);
    }

    private static List<Circle> circles(RunRecord run, TickRecord tick) {
        List<Integer> opening =
                TreatyBonds.opening(run).stream().map(each -> each.id()).toList();
        List<Circle> circles = new ArrayList<>();
        for (Pact each : tick.treaties()) {
            if (opening.contains(each.id())) {
                int greatest = each.members()[0];
                for (int member : each.members()) {
                    double[] capability = tick.states().capability();
                    greatest = capability[member] > capability[greatest] ? member : greatest;
                }
                circles.add(new Circle(greatest, Members.without(each.members(), greatest)));
            }
        }
        return circles;
    }
}
