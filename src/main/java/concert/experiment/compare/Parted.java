package concert.experiment.compare;

import concert.experiment.store.row.PartingRow;
import concert.model.record.Decision;
import concert.model.record.RunRecord;
import concert.run.parting.Parting;
import java.util.Optional;

/**
 * Where the worlds of two theories part on one seed.
 *
 * @param one number of the first theory
 * @param other number of the second
 * @param tick from 0, null when they never part
 * @param year label of the tick, empty when they never part
 * @param state code of the state whose decision parted them, empty when an event did or nothing
 * @param sentence what parted them, with the reasons; empty when nothing did
 */
public record Parted(int one, int other, Integer tick, String year, String state, String sentence) {

    static Parted of(int one, int other, RunRecord first, RunRecord second) {
        Optional<Parting.Found> found = Parting.between(first, second);
        return found.map(each -> new Parted(
                        one,
                        other,
                        each.tick(),
                        first.calendar().label(each.tick()),
                        state(each, first),
                        each.sentence()))
                .orElse(new Parted(one, other, null, "", "", ""));
    }

    /** As the store holds it, beside the running number of the other run. */
    PartingRow row(int run) {
        return new PartingRow(run, tick, year, state, sentence);
    }

    private static String state(Parting.Found found, RunRecord run) {
        Decision decision = found.one() == null ? found.two() : found.one();
        return decision == null ? "" : run.states().get(decision.state()).code();
    }
}
