package concert.results;

import concert.model.Membership;
import concert.model.RunRecord;
import concert.model.Treaty;
import java.util.ArrayList;
import java.util.List;

/**
 * Two states' time together in one treaty: an edge of the run's network.
 *
 * @param one the state first in order of code
 * @param spells the times both were members, in order; at least one
 */
record Tie(Treaty treaty, int one, int two, List<Spell> spells) {

    /**
     * A time, in ticks.
     *
     * @param from below 0 for one that began before the run
     * @param to the tick in which it ended, -1 while it lasts
     */
    record Spell(int from, int to) {}

    /** Every tie of a run, by treaty and code. */
    static List<Tie> of(RunRecord run) {
        List<Tie> ties = new ArrayList<>();
        for (Treaty treaty : run.treaties()) {
            int[] ever = treaty.memberships().stream()
                    .mapToInt(Membership::state)
                    .distinct()
                    .sorted()
                    .toArray();
            for (int one = 0; one < ever.length; one++) {
                for (int two = one + 1; two < ever.length; two++) {
                    List<Spell> spells = spells(treaty, ever[one], ever[two]);
                    if (!spells.isEmpty()) {
                        ties.add(new Tie(treaty, ever[one], ever[two], spells));
                    }
                }
            }
        }
        return ties;
    }

    /** How many ties there may be at most, without making them. */
    static long most(RunRecord run) {
        return run.treaties().stream()
                .mapToLong(treaty -> treaty.memberships().size())
                .map(members -> members * (members - 1) / 2)
                .sum();
    }

    private static List<Spell> spells(Treaty treaty, int one, int two) {
        List<Spell> spells = new ArrayList<>();
        for (Membership mine : treaty.memberships()) {
            for (Membership yours : treaty.memberships()) {
                if (mine.state() == one && yours.state() == two) {
                    int from = Math.max(mine.joined(), yours.joined());
                    int to = Math.min(end(mine), end(yours));
                    // who comes in the tick in which the other goes was never in with it, unless both signed then
                    if (from < to || from == to && mine.joined() == yours.joined()) {
                        spells.add(new Spell(from, to == Integer.MAX_VALUE ? -1 : to));
                    }
                }
            }
        }
        return spells;
    }

    private static int end(Membership membership) {
        return membership.left() < 0 ? Integer.MAX_VALUE : membership.left();
    }
}
