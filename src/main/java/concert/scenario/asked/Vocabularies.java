package concert.scenario.asked;

import concert.condition.bind.Vocabulary;
import concert.condition.past.Years;
import concert.model.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the conditions of a scenario may name. */
public final class Vocabularies {
    private Vocabularies() {}

    /**
     * Of a world.
     *
     * @param codes of its states
     * @param treaties names of those in force at the start
     * @param ticks of the longest run it is read for
     * @param unsaid the years that are meant where a condition names none
     */
    public static Vocabulary of(
            Collection<String> codes, Set<String> treaties, Calendar calendar, int ticks, Years unsaid) {
        int last = calendar.yearOf(Math.max(0, ticks - 1));
        return Vocabulary.of(List.copyOf(new TreeSet<>(codes)), treaties, calendar.yearOf(0), last, unsaid);
    }
}
