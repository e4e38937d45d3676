package concert.results.network;

import concert.model.record.RunRecord;
import concert.model.treaty.Treaty;
import java.util.List;

/**
 * Two states' time together in one treaty: an edge of the run's network.
 *
 * @param one the state first in order of code
 * @param spells the times both were members and sovereign, in order; at least one
 */
public record MembershipEdge(Treaty treaty, int one, int two, List<Spell> spells) {

    /** Every tie of a run, by treaty and code. */
    public static List<MembershipEdge> of(RunRecord run) {
        MembershipEdges ties = new MembershipEdges(run);
        return run.treaties().stream().flatMap(each -> ties.of(each).stream()).toList();
    }

    /** Whether it is in force at any time from one tick to another, both included. */
    boolean during(int first, int last) {
        for (Spell each : spells) {
            if (each.during(first, last)) {
                return true;
            }
        }
        return false;
    }

    /** How many ties there may be at most, without making them. */
    static long most(RunRecord run) {
        return run.treaties().stream()
                .mapToLong(treaty -> treaty.memberships().size())
                .map(members -> members * (members - 1) / 2)
                .sum();
    }
}
