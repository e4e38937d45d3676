package concert.cli.option;

import concert.document.Faults;
import concert.experiment.Executor;
import concert.experiment.design.Shard;
import concert.run.Runner;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command of many runs: going on with what was stopped, and playing a part. */
public final class PartOptions {
    @Option(
            names = "--resume",
            description = "Goes on with the runs that were not finished; those that failed are tried again.")
    private boolean resume;

    @Option(
            names = "--shard",
            paramLabel = "K/N",
            description = "Plays the K-th of N parts, for one process of many; `merge` puts them together.")
    private String shard;

    /** Whether what was stopped is gone on with. */
    public boolean resume() {
        return resume;
    }

    /** Whether a part alone is asked for. */
    public boolean sharded() {
        return shard != null;
    }

    /** The part that is asked for; throws {@link Faults} where it is none. */
    public Shard shard() {
        try {
            return shard == null ? Shard.WHOLE : Shard.of(shard);
        } catch (IllegalArgumentException wrong) {
            throw Faults.of("--shard", wrong.getMessage());
        }
    }

    /** What plays the runs whose store goes into a folder. */
    public Executor executor(Path folder, Runner runner) {
        return new Executor(folder, runner, shard(), resume);
    }
}
