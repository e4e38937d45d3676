package concert.run;

import concert.measure.Table;
import concert.results.Sheets;
import concert.results.file.MeasuresFile;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Runs of one scenario under one seed after another, each in a folder of its own. They share nothing, so the number of
 * threads changes no byte.
 *
 * @param scenarios one per run
 * @param player plays a run
 * @param charts what is drawn
 * @param held runs that need not be played again
 */
public record Batch(List<Scenario> scenarios, Function<Scenario, Run> player, RunArtifacts charts, HeldRuns held) {

    /** One of which no run is finished. */
    public Batch(List<Scenario> scenarios, Function<Scenario, Run> player, RunArtifacts charts) {
        this(scenarios, player, charts, HeldRuns.NONE);
    }

    /** The most runs of one batch. */
    public static final int MOST = Manifest.MOST_RUNS;

    /** A run that did not end: its number from 1, its seed and what it died of. */
    public record Failure(int run, long seed, String cause) {}

    /**
     * What came of the runs.
     *
     * @param done how many came to their end
     * @param failures those that did not
     * @param left seeds of those that were never played, because it was stopped
     */
    public record Outcome(int done, List<Failure> failures, List<Long> left) {}

    /** What is kept of a run: its measures, or what it died of. */
    private record Played(Table measures, String failure) {}

    /** Plays runs by their number from 0 and leaves each in its folder. */
    private final class Leave implements RunTask<Integer, Played> {
        private static final long serialVersionUID = 1;

        private final transient Path folder;
        private final transient Origin origin;

        Leave(Path folder, Origin origin) {
            this.folder = folder;
            this.origin = origin;
        }

        @Override
        public Played play(Integer at) throws IOException {
            String name = Manifest.folder(at + 1, scenarios.size());
            Path place = folder.resolve(name);
            Path before = held.find(name, scenarios.get(at));
            if (before == null) {
                RunFolder.leave(player.apply(scenarios.get(at)), place, origin, charts);
            } else {
                ResultsFolder.copy(before, place);
            }
            return new Played(MeasuresFile.read(place), "");
        }

        @Override
        public Played failed(Integer at, Throwable cause) {
            return new Played(null, RunTask.reason(cause));
        }
    }

    /**
     * Plays and writes every run into a folder until it is stopped; what was finished stays.
     *
     * @throws CancellationException when it was stopped before anything was
     */
    public Outcome fill(Path folder, Origin origin, Runner runner, BooleanSupplier stopped) throws IOException {
        Played[] played = new Played[scenarios.size()];
        List<Integer> numbers = IntStream.range(0, played.length).boxed().toList();
        runner.run(numbers, new Leave(folder, origin), (at, each) -> played[at] = each, stopped);
        sweep(folder, played);
        List<Table> done = new ArrayList<>();
        List<Failure> failures = new ArrayList<>();
        List<Long> left = new ArrayList<>();
        for (int at = 0; at < played.length; at++) {
            long seed = scenarios.get(at).seed();
            if (played[at] == null) {
                left.add(seed);
            } else if (played[at].measures() == null) {
                failures.add(new Failure(at + 1, seed, played[at].failure()));
            } else {
                done.add(played[at].measures());
            }
        }
        if (left.size() == played.length) {
            throw new CancellationException("stopped before any run was finished");
        }
        Outcome outcome = new Outcome(done.size(), failures, left);
        finish(folder, done, known(origin, outcome));
        return outcome;
    }

    /** Removes the folders of runs that were finished just as the batch was stopped, and so are not counted. */
    private void sweep(Path folder, Played[] played) throws IOException {
        for (int at = 0; at < played.length; at++) {
            if (played[at] == null || played[at].measures() == null) {
                ResultsFolder.delete(folder.resolve(Manifest.folder(at + 1, played.length)));
            }
        }
    }

    private void finish(Path folder, List<Table> done, Map<String, Object> known) throws IOException {
        if (!done.isEmpty()) {
            Sheets.write(List.of(MeasuresFile.bands(scenarios.get(0).calendar(), done)), folder);
        }
        Manifest manifest = Manifest.of(known, folder);
        charts.batch(folder, manifest);
        manifest.signed(folder).write(folder);
    }

    private Map<String, Object> known(Origin origin, Outcome outcome) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.putAll(origin.known(scenarios.get(0)));
        known.remove("seed");
        known.put(Manifest.RUNS, scenarios.size());
        known.put("seeds", scenarios.stream().map(Scenario::seed).toList());
        known.put(
                "failed",
                outcome.failures().stream()
                        .map(each -> Manifest.folder(each.run(), scenarios.size()) + ": " + each.cause())
                        .toList());
        if (!outcome.left().isEmpty()) {
            known.put("left", outcome.left());
        }
        return known;
    }
}
