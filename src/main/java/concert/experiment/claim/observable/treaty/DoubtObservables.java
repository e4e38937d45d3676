package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Treaty;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What treaties are worth to those who leave and to those who stay (L21, L30, L32). */
public final class DoubtObservables {
    public static final Observable PRECEDES = Observable.signed(
            "doubt-precedes-exit",
            "Share of the members that left of their own accord to whom the treaty was worth less than nothing (V below 0)"
                    + " in the tick before, less the same share of the members that stayed.",
            run -> precedes(run.record()));

    public static final Observable WORTH = Observable.of(
            "opening-treaties-worth",
            "What a treaty older than the run is worth (V of E4) to the member that values it least, in the mean over"
                    + " treaties and ticks; nothing where V is below 0 and once the treaty has ended.",
            run -> worth(run.record()));

    private DoubtObservables() {}

    private static double precedes(RunRecord run) {
        Average left = new Average();
        Average stayed = new Average();
        for (int at = 1; at < run.ticks().size(); at++) {
            TickRecord tick = run.ticks().get(at);
            Map<Integer, Pact> now = new HashMap<>();
            tick.treaties().forEach(each -> now.put(each.id(), each));
            for (Pact before : run.ticks().get(at - 1).treaties()) {
                for (int seat = 0; seat < before.members().length; seat++) {
                    int member = before.members()[seat];
                    double doubt = before.values()[seat] < 0 ? 1 : 0;
                    Pact still = now.get(before.id());
                    if (leaves(tick, before.id(), member)) {
                        left.add(doubt);
                    } else if (still != null && Arrays.stream(still.members()).anyMatch(each -> each == member)) {
                        stayed.add(doubt);
                    }
                }
            }
        }
        return left.value() - stayed.value();
    }

    /** Whether a member weighed whether to stay and left. */
    private static boolean leaves(TickRecord tick, int treaty, int member) {
        for (Event each : tick.events()) {
            if (each instanceof TreatyEvent.Left left
                    && left.treaty() == treaty
                    && left.state() == member
                    && !Double.isNaN(left.value())) {
                return true;
            }
        }
        return false;
    }

    private static double worth(RunRecord run) {
        Average worth = new Average();
        for (Treaty treaty : TreatyBonds.opening(run)) {
            for (TickRecord tick : run.ticks()) {
                worth.add(tick.treaties().stream()
                        .filter(each -> each.id() == treaty.id())
                        .mapToDouble(each ->
                                Math.max(0, Arrays.stream(each.values()).min().orElse(0)))
                        .sum());
            }
        }
        return worth.value();
    }
}
