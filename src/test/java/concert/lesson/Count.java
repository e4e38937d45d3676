package concert.lesson;

import concert.scenario.Scenario;
import java.util.List;
import java.util.stream.IntStream;

/**
 * On which seeds a trial shows an idea.
 *
 * @param seeds in order
 */
record Count(List<Integer> seeds) {
    /** Seeds that every build tries. */
    public static final int EARLY = 20;

    /** Tries the seeds 1 to {@code last}. */
    static Count of(Idea idea, Trial trial, int last) {
        Scenario world = trial.read();
        return new Count(IntStream.rangeClosed(1, last)
                .parallel()
                .filter(seed -> idea.shown().apply(Trial.play(world, seed)).isPresent())
                .boxed()
                .toList());
    }

    /** How many of the first {@link #EARLY} seeds. */
    int early() {
        return (int) seeds.stream().filter(each -> each <= EARLY).count();
    }

    int all() {
        return seeds.size();
    }

    /** The lowest seed that shows it here and not there, 0 when there is none. */
    int firstBut(Count there) {
        return seeds.stream()
                .filter(each -> !there.seeds.contains(each))
                .findFirst()
                .orElse(0);
    }
}
