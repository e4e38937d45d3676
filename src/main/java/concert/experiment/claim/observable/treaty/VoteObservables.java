package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.measure.Average;
import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whose vote counts when an alliance decides whom to admit (L24). */
public final class VoteObservables {
    public static final Observable LARGEST = Observable.of(
            "largest-prevails",
            "Share of the votes on admission by three or more members, among those in which the most and the least"
                    + " capable disagreed, that went as the most capable wished.",
            run -> largest(run.record()));

    /** Of two members the more capable one has a majority of weighted votes by the rule alone. */
    private static final int FEWEST = 3;

    /** A ballot: who asks into what. */
    private record Ballot(int treaty, int asker) {}

    private VoteObservables() {}

    private static double largest(RunRecord run) {
        Average share = new Average();
        for (TickRecord tick : run.ticks()) {
            Map<Ballot, List<Decision>> ballots = new LinkedHashMap<>();
            for (Decision each : tick.decisions()) {
                if (each.move() == Move.VOTE) {
                    ballots.computeIfAbsent(new Ballot(each.treaty(), each.partner()), key -> new ArrayList<>())
                            .add(each);
                }
            }
            ballots.forEach(
                    (ballot, votes) -> share.add(votes.size() < FEWEST ? Double.NaN : went(tick, ballot, votes)));
        }
        return share.value();
    }

    /** 1 when it went as the most capable wished, 0 when as the least did, NaN when they agreed. */
    private static double went(TickRecord tick, Ballot ballot, List<Decision> votes) {
        double[] capability = tick.states().capability();
        Decision most = votes.get(0);
        Decision least = votes.get(0);
        for (Decision each : votes) {
            most = capability[each.state()] > capability[most.state()] ? each : most;
            least = capability[each.state()] < capability[least.state()] ? each : least;
        }
        return most.chosen() == least.chosen() ? Double.NaN : most.chosen() == admitted(tick, ballot) ? 1 : 0;
    }

    private static boolean admitted(TickRecord tick, Ballot ballot) {
        return tick.events().stream()
                .anyMatch(each -> each instanceof TreatyEvent.Joined
                        && each.treaty() == ballot.treaty()
                        && each.state() == ballot.asker());
    }
}
