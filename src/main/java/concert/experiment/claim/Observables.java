package concert.experiment.claim;

import concert.measure.Measure;
import concert.measure.Measures;
import java.util.List;
import java.util.stream.Stream;

/** Every observable of the claims; a new one is a line here and a test. Measures are observables too. */
public final class Observables {
    public static final List<Observable> ALL = List.of(
            AidObservables.ALONE,
            AidObservables.AID,
            AidObservables.ATTACKED_SIDE,
            BalancingObservables.AGAINST_STRONGEST,
            BalancingObservables.BALANCING,
            BalancingObservables.BANDWAGONING,
            BalancingObservables.WITHOUT_STRONGEST,
            ChallengeObservables.INSECURITY,
            ChallengeObservables.OPENING_PARTNERS,
            RevisionistObservables.TOGETHER,
            TermObservables.ENDED,
            TermObservables.LIFE);

    private Observables() {}

    /** The observable or measure of that name, or null. */
    public static Observable of(String name) {
        for (Observable each : ALL) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        Measure measure = Measures.of(name);
        return measure == null ? null : Observable.mean(measure);
    }

    /** The names of all, measures included. */
    public static List<String> names() {
        return Stream.concat(ALL.stream().map(Observable::name), Measures.names().stream())
                .toList();
    }
}
