package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.event.War;
import concert.model.event.War.Contribution;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.List;
import java.util.function.Predicate;

/** How those answer whom a treaty calls (L38). */
public final class AnswerObservables {
    public static final Observable HONOURED = Observable.of(
            "opening-treaties-honoured",
            "Share of the calls by treaties older than the run that count as honoured.",
            run -> share(run.record(), call -> true, War.Call::honoured));

    public static final Observable WITHOUT_FORCE = Observable.of(
            "honoured-without-force",
            "Share of the honoured calls by treaties older than the run that were honoured without force worth the name.",
            run -> share(run.record(), War.Call::honoured, call -> call.contribution() != Contribution.FORCE));

    private AnswerObservables() {}

    private static double share(RunRecord run, Predicate<War.Call> among, Predicate<War.Call> which) {
        List<Integer> opening =
                TreatyBonds.opening(run).stream().map(Treaty::id).toList();
        Average share = new Average();
        for (TickRecord tick : run.ticks()) {
            for (War war : tick.wars()) {
                for (War.Call call : war.calls()) {
                    if (opening.contains(call.treaty()) && among.test(call)) {
                        share.add(which.test(call) ? 1 : 0);
                    }
                }
            }
        }
        return share.value();
    }
}
