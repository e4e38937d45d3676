package concert.experiment.claim;

import concert.measure.Average;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.model.Treaty;
import concert.model.War;
import concert.model.War.Contribution;
import java.util.List;
import java.util.function.Predicate;

/** How those answer whom a treaty calls (L38). */
final class AnswerObservables {
    static final Observable HONOURED = Observable.of(
            "opening-treaties-honoured",
            "Share of the calls by treaties older than the run that count as honoured.",
            run -> share(run.record(), call -> true, War.Call::honoured));

    static final Observable WITHOUT_FORCE = Observable.of(
            "honoured-without-force",
            "Share of the honoured calls by treaties older than the run that were honoured without force worth the name.",
            run -> share(run.record(), War.Call::honoured, call -> call.contribution() != Contribution.FORCE));

    private AnswerObservables() {}

    private static double share(RunRecord run, Predicate<War.Call> among, Predicate<War.Call> which) {
        List<Integer> opening = Bonds.opening(run).stream().map(Treaty::id).toList();
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
