package concert.experiment.claim.observable.all;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.power.AnswerObservables;
import concert.experiment.claim.observable.power.BalancingObservables;
import concert.experiment.claim.observable.power.ChallengeObservables;
import concert.experiment.claim.observable.power.CounterObservables;
import concert.experiment.claim.observable.power.DeterrenceObservables;
import concert.experiment.claim.observable.power.FearObservables;
import concert.experiment.claim.observable.power.RefugeObservables;
import concert.experiment.claim.observable.power.RevisionistObservables;
import concert.experiment.claim.observable.power.RideObservables;
import concert.experiment.claim.observable.treaty.AidObservables;
import concert.experiment.claim.observable.treaty.BurdenObservables;
import concert.experiment.claim.observable.treaty.DoubtObservables;
import concert.experiment.claim.observable.treaty.HoldObservables;
import concert.experiment.claim.observable.treaty.LastingObservables;
import concert.experiment.claim.observable.treaty.StayingObservables;
import concert.experiment.claim.observable.treaty.TermObservables;
import concert.experiment.claim.observable.treaty.VoteObservables;
import concert.measure.Measure;
import concert.measure.all.Measures;
import java.util.List;
import java.util.stream.Stream;

/** Every observable of the claims; a new one is a line here and a test. Measures are observables too. */
public final class Observables {
    public static final List<Observable> ALL = List.of(
            AidObservables.AID,
            AidObservables.ALONE,
            AidObservables.ATTACKED_SIDE,
            AidObservables.FOUNDERS,
            AnswerObservables.HONOURED,
            AnswerObservables.WITHOUT_FORCE,
            BalancingObservables.AGAINST_STRONGEST,
            BalancingObservables.BALANCING,
            BalancingObservables.BANDWAGONING,
            BalancingObservables.WITHOUT_STRONGEST,
            BurdenObservables.PARTNERS,
            ChallengeObservables.INSECURITY,
            ChallengeObservables.OPENING_PARTNERS,
            CounterObservables.COUNTER,
            DeterrenceObservables.AMONG,
            DeterrenceObservables.CHALLENGED,
            DeterrenceObservables.WAR_SIZE,
            DoubtObservables.PRECEDES,
            DoubtObservables.WORTH,
            FearObservables.ABANDONMENT,
            FearObservables.DRAGGED,
            FearObservables.ENTRAPMENT,
            HoldObservables.HOLD,
            LastingObservables.COHESION,
            LastingObservables.OPENING,
            LastingObservables.SECURITY,
            RefugeObservables.JOIN_FEARED,
            RevisionistObservables.TOGETHER,
            RideObservables.SMALL_RIDE,
            StayingObservables.STAY,
            StayingObservables.STAY_IN_CRISIS,
            TermObservables.ENDED,
            TermObservables.LIFE,
            VoteObservables.LARGEST);

    private Observables() {}

    /** The observable or measure of that name, or null. */
    public static Observable of(String name) {
        for (Observable each : ALL) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        Measure measure = Measures.of(name);
        return measure == null ? null : Observable.of(measure);
    }

    /** The names of all, measures included. */
    public static List<String> names() {
        return Stream.concat(ALL.stream().map(Observable::name), Measures.names().stream())
                .toList();
    }
}
