package concert.experiment.compare;

import concert.model.record.RunRecord;
import concert.results.played.Run;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Plays theories against each other: every one on every seed, one job a seed. Rounds share nothing, so where and on how
 * many threads they are played changes no byte.
 *
 * @param rivals at least two
 * @param runs a theory, under the scenario's seed and those after it
 * @param player plays a run
 * @param runner where
 */
public record ComparisonRunner(List<TheoryArm> rivals, int runs, Function<Scenario, Run> player, Runner runner) {

    /** How many runs there are in all. */
    public int size() {
        return rivals.size() * runs;
    }

    /**
     * Where a contest leaves the results folder of each theory's first run, under the name of its rival.
     *
     * @param charts what is added to those folders
     */
    public record Place(Path folder, RunArtifacts charts) {
        void leave(TheoryArm rival, Run run) throws IOException {
            RunFolder.leave(run, folder.resolve(rival.folder()), rival.origin(), charts);
        }
    }

    /**
     * Plays all until it is stopped; the seeds that every theory has then finished make the comparison.
     *
     * @param watcher called as each run is over
     * @throws CancellationException when it was stopped before the first seed was finished
     */
    public Comparison play(Place place, Runnable watcher, BooleanSupplier stopped) throws IOException {
        SeedBlock[] rounds = new SeedBlock[runs];
        List<Integer> numbers = IntStream.range(0, runs).boxed().toList();
        runner.run(numbers, new PlayRound(place, watcher), (run, round) -> rounds[run] = round, stopped);
        if (rounds[0] == null) {
            throw new CancellationException("stopped before the first seed was finished");
        }
        return new Comparison(
                rivals, Arrays.stream(rounds).filter(Objects::nonNull).toList());
    }

    /** Plays every theory on the seed of a number from 0. */
    private final class PlayRound implements RunTask<Integer, SeedBlock> {
        private static final long serialVersionUID = 1;

        private final transient Place place;
        private final transient Runnable watcher;

        PlayRound(Place place, Runnable watcher) {
            this.place = place;
            this.watcher = watcher;
        }

        @Override
        public SeedBlock play(Integer run) throws IOException {
            List<ArmResult> sides = new ArrayList<>();
            List<RunRecord> records = new ArrayList<>();
            for (TheoryArm rival : rivals) {
                ArmResult side;
                try {
                    Run played = player.apply(rival.scenario().with(seed(run)));
                    side = ArmResult.of(played);
                    if (run == 0) {
                        place.leave(rival, played);
                    }
                    records.add(played.record());
                } catch (RuntimeException | Error failed) {
                    side = ArmResult.failed(failed);
                    records.add(null);
                }
                sides.add(side);
                watcher.run();
            }
            return new SeedBlock(seed(run), sides, partings(records));
        }

        @Override
        public SeedBlock failed(Integer run, Throwable cause) {
            return new SeedBlock(
                    seed(run),
                    rivals.stream().map(each -> ArmResult.failed(cause)).toList(),
                    List.of());
        }
    }

    private long seed(int run) {
        return rivals.get(0).scenario().seed() + run;
    }

    private static List<Parted> partings(List<RunRecord> records) {
        List<Parted> partings = new ArrayList<>();
        for (int one = 0; one < records.size(); one++) {
            for (int other = one + 1; other < records.size(); other++) {
                if (records.get(one) != null && records.get(other) != null) {
                    partings.add(Parted.of(one, other, records.get(one), records.get(other)));
                }
            }
        }
        return partings;
    }
}
