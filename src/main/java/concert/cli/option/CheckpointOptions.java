package concert.cli.option;

import concert.document.Faults;
import concert.model.record.TickRecord;
import concert.results.played.Branch;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The options of {@code run} that save a run half-way and go on with it. */
public final class CheckpointOptions {
    @Option(
            names = "--checkpoint",
            paramLabel = "TICK",
            description = "Saves the run beside its results when so many ticks are over, then goes on.")
    private Integer checkpoint;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            arity = "0..1",
            fallbackValue = "",
            description =
                    "Goes on from a checkpoint of the same scenario and options; --ticks may be more. With --runs,"
                            + " and no FILE: keeps the runs that a stopped call finished and plays the others.")
    private Path resume;

    /** Refuses what cannot be done. */
    public void check(Scenario scenario, Path place, boolean several) throws IOException {
        boolean named = resume != null && !resume.toString().isEmpty();
        if (several && (checkpoint != null || named)) {
            throw Faults.of("--runs", "goes with no checkpoint. Maybe one run at a time, or --resume alone?");
        }
        if (!several && resume != null && !named) {
            throw Faults.of("--resume", "names no checkpoint to go on from. Maybe --resume FILE, or --runs N?");
        }
        if (checkpoint != null && (checkpoint < 1 || checkpoint > scenario.ticks())) {
            throw Faults.of(
                    "--checkpoint",
                    checkpoint + " is no tick of the run; it must be between 1 and " + scenario.ticks() + ". Maybe "
                            + Math.max(1, scenario.ticks() / 2) + "?");
        }
        if (checkpoint != null) {
            PausableRun.check(file(place));
        }
    }

    /** Whether what a stopped call finished is to be kept. */
    public boolean resumes() {
        return resume != null;
    }

    /** Plays the run whose results go to a place; {@code branch} is null for none. */
    public Run play(Scenario scenario, Branch branch, Path place, Consumer<TickRecord> watcher) throws IOException {
        PausableRun course = resume == null
                ? PausableRun.of(scenario, branch, watcher)
                : PausableRun.load(scenario, branch, resume, watcher);
        if (checkpoint != null && checkpoint < course.simulation().played()) {
            throw Faults.of(
                    "--checkpoint",
                    checkpoint + " is over in " + resume + ", which has "
                            + course.simulation().played() + " ticks behind it. Maybe a later one?");
        }
        if (checkpoint != null) {
            course.save(checkpoint, file(place));
        }
        return course.toEnd();
    }

    private Path file(Path place) {
        Path target = place.toAbsolutePath().normalize();
        return target.resolveSibling(target.getFileName() + "-at-" + checkpoint + ".checkpoint");
    }
}
