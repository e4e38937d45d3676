package concert.cli.option;

import concert.document.Faults;
import concert.run.LocalRunner;
import picocli.CommandLine.Option;

/** The option of every command that plays many runs: on how many threads. */
public final class ThreadsOption {
    private static final String OPTION = "--parallel";

    @Option(
            names = OPTION,
            paramLabel = "N",
            description = "Threads, at most " + LocalRunner.MOST + "; default: one per processor.")
    private Integer threads;

    /** How many threads play at once; throws {@link Faults} for a number that is none. */
    public int threads() {
        if (threads == null) {
            return Math.min(LocalRunner.MOST, Runtime.getRuntime().availableProcessors());
        }
        int processors = Runtime.getRuntime().availableProcessors();
        if (threads < 1) {
            throw Faults.of(OPTION, threads + " threads are none; it must be 1 or more. Maybe " + processors + "?");
        }
        if (threads > LocalRunner.MOST) {
            throw Faults.of(
                    OPTION,
                    threads + " threads are too many; it must be at most " + LocalRunner.MOST + ". Maybe " + processors
                            + ", one for each processor here?");
        }
        return threads;
    }

    /** The runner of so many threads. */
    public LocalRunner runner() {
        return new LocalRunner(threads());
    }
}
