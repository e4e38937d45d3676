package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who gathers against a coalition, and how soon (L17). */
public final class CounterObservables {
    private static final Set<TreatyKind> MILITARY = Arrays.stream(TreatyKind.all())
            .filter(TreatyKind::military)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(TreatyKind.class)));

    public static final Observable COUNTER = Observable.of(
            "counter-coalition",
            "Share of the outsiders, over the ticks, that are in a defence, offence or collective treaty against a party"
                    + " to a treaty older than the run, without any of its parties.",
            run -> counter(run.record(), 0));

    private CounterObservables() {}

    /** The share from a tick on. */
    static double counter(RunRecord run, int from) {
        boolean[] coalition = coalition(run);
        Map<Integer, TreatyKind> kinds = new HashMap<>();
        run.treaties().forEach(each -> kinds.put(each.id(), each.kind()));
        Average share = new Average();
        for (TickRecord tick : run.ticks().subList(from, run.ticks().size())) {
            boolean[] gathered = gathered(tick, kinds, coalition);
            for (int me = 0; me < coalition.length; me++) {
                if (!coalition[me] && tick.states().sovereign()[me]) {
                    share.add(gathered[me] ? 1 : 0);
                }
            }
        }
        return TreatyBonds.opening(run).isEmpty() ? Double.NaN : share.value();
    }

    private static boolean[] coalition(RunRecord run) {
        boolean[] coalition = new boolean[run.states().size()];
        List<Treaty> opening = TreatyBonds.opening(run);
        opening.forEach(each -> Arrays.stream(each.founders()).forEach(state -> coalition[state] = true));
        return coalition;
    }

    private static boolean[] gathered(TickRecord tick, Map<Integer, TreatyKind> kinds, boolean[] coalition) {
        boolean[] gathered = new boolean[coalition.length];
        for (Pact each : tick.treaties()) {
            boolean against = Arrays.stream(each.targets()).anyMatch(state -> coalition[state]);
            boolean apart = Arrays.stream(each.members()).noneMatch(state -> coalition[state]);
            if (against && apart && MILITARY.contains(kinds.get(each.id()))) {
                Arrays.stream(each.members()).forEach(state -> gathered[state] = true);
            }
        }
        return gathered;
    }
}
