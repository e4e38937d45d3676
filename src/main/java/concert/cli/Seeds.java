package concert.cli;

import java.util.List;

/** The options that play what a stopped command left. */
final class Seeds {
    private Seeds() {}

    /**
     * {@code --seed S --runs N} for the first gap up to the end of so many seeds.
     *
     * @param done seeds that were played, in order, the first of all among them
     */
    static String left(List<Long> done, int runs) {
        long first = done.get(0);
        long next = first;
        while (done.contains(next)) {
            next++;
        }
        return "--seed " + next + " --runs " + (first + runs - next);
    }
}
