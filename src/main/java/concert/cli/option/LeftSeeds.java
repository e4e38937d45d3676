package concert.cli.option;

import java.util.List;

/** The options that play what a stopped command left. */
public final class LeftSeeds {
    private LeftSeeds() {}

    /**
     * {@code --seed S --runs N} for the first gap up to the end of so many seeds.
     *
     * @param done seeds that were played, in order, the first of all among them
     */
    public static String left(List<Long> done, int runs) {
        long first = done.get(0);
        long next = first;
        while (done.contains(next)) {
            next++;
        }
        return "--seed " + next + " --runs " + (first + runs - next);
    }
}
