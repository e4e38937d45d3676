package concert.cases;

import concert.scenario.library.Scenarios;
import concert.theory.book.Theory;
import java.util.List;

/** The theories that cases are played under: every one that is shipped, so that a new one meets all the cases. */
final class Schools {
    private static final List<Theory> SHIPPED = Scenarios.theories().stream()
            .map(each -> Scenarios.theory(each.name()))
            .toList();

    private Schools() {}

    /** The names of all that claim anything, in alphabetical order: the null, to which nothing is worth anything, is none. */
    static List<String> all() {
        return SHIPPED.stream()
                .filter(each -> !each.family().equals("null"))
                .map(Theory::name)
                .sorted()
                .toList();
    }

    /** The theories of that name or family; empty when there is none. */
    static List<String> of(String nameOrFamily) {
        return SHIPPED.stream()
                .filter(each ->
                        each.name().equals(nameOrFamily) || each.family().equals(nameOrFamily))
                .map(Theory::name)
                .toList();
    }
}
