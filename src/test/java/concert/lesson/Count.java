package concert.lesson;

import concert.scenario.Scenario;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * On how many seeds a trial shows an idea.
 *
 * @param first the lowest seed that does, 0 for none
 * @param early of the first {@link #EARLY} seeds
 * @param all of all seeds tried
 */
record Count(int first, int early, int all) {
    /** Seeds that every build tries. */
    static final int EARLY = 20;

    /** Tries the seeds 1 to {@code seeds}. */
    static Count of(Idea idea, Trial trial, int seeds) {
        Scenario world = trial.read();
        int[] shown = IntStream.rangeClosed(1, seeds)
                .parallel()
                .filter(seed -> shown(idea, world, seed).isPresent())
                .toArray();
        int early = (int) IntStream.of(shown).filter(each -> each <= EARLY).count();
        return new Count(shown.length == 0 ? 0 : shown[0], early, shown.length);
    }

    private static Optional<String> shown(Idea idea, Scenario world, long seed) {
        return idea.shown().apply(Trial.play(world, seed));
    }
}
