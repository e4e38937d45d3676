package concert.experiment;

import concert.experiment.design.Design;
import concert.experiment.design.Job;
import java.util.List;
import java.util.Locale;

/**
 * A guess at how long a design takes, from a few runs of it.
 *
 * @param seconds a run, on one thread
 * @param runs of the design
 */
public record Estimate(double seconds, int runs) {
    private static final int TRIALS = 12;

    /** Plays some runs spread over the design, the first half of them to warm up. */
    public static Estimate of(Design design) {
        List<Job> jobs = design.jobs();
        JobRunner trial = new JobRunner(design.measures(), design.keep());
        long begun = System.nanoTime();
        for (int at = 0; at < TRIALS; at++) {
            if (at == TRIALS / 2) {
                begun = System.nanoTime();
            }
            Job job = jobs.get((int) ((long) at * jobs.size() / TRIALS));
            trial.play(job, design.scenario(job));
        }
        return new Estimate((System.nanoTime() - begun) * 1e-9 / (TRIALS - TRIALS / 2), jobs.size());
    }

    /** The whole on so many threads, in words. */
    public String words(int threads) {
        double all = seconds * runs / Math.min(threads, runs);
        if (all < 100) {
            return String.format(Locale.ROOT, "%.0f seconds", Math.max(1, all));
        }
        return all < 6000
                ? String.format(Locale.ROOT, "%.0f minutes", all / 60)
                : String.format(Locale.ROOT, "%.1f hours", all / 3600);
    }
}
