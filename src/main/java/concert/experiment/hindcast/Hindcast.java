package concert.experiment.hindcast;

import concert.document.Faults;
import concert.experiment.hindcast.benchmark.Benchmarks;
import concert.experiment.hindcast.benchmark.PairFigures;
import concert.experiment.hindcast.dyad.DyadCase;
import concert.experiment.hindcast.dyad.DyadCases;
import concert.experiment.hindcast.dyad.Reading;
import concert.experiment.hindcast.structure.StructureRow;
import concert.experiment.hindcast.structure.TrueStructure;
import concert.experiment.hindcast.threat.ThreatReader;
import concert.experiment.hindcast.threat.ThreatYear;
import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.file.DataFormat;
import concert.run.Runner;
import concert.theory.book.Theory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * History run again: from the true world at the end of each origin, what is exogenous following the data, alliances left
 * to the states. The chance of a pair is the share of runs in which it is allied; no run is kept.
 */
public final class Hindcast {
    /** So many of the runs from an origin work out the chances of pairs along them. */
    private static final int WORKED = 4;

    private final FieldData data;
    private final HindcastOrder order;
    private final List<Integer> years;
    private OriginWorlds worlds;
    private final Map<Long, RunTally> tallies = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    /** What is asked of pairs, in the order in which {@link FreeRun} sees it. */
    private record Question(PactKind kind, Reading reading, DyadCases dyads, Benchmarks benchmarks) {}

    /** Throws {@link Faults} when no earlier year is there to learn from, or the data lack what a world needs. */
    public Hindcast(FieldData data, HindcastOrder order) {
        this.data = data;
        this.order = order;
        this.years = order.years();
        PairFigures figures = new PairFigures(data);
        for (PactKind each : PactKind.values()) {
            for (Reading reading : Reading.values()) {
                questions.add(new Question(
                        each,
                        reading,
                        new DyadCases(data, each, reading),
                        new Benchmarks(data, figures, each, reading)));
            }
        }
        for (int horizon : order.horizons(order.from())) {
            if (!questions.get(0).benchmarks.ready(order.from(), horizon)) {
                throw Faults.of(
                        "--from",
                        order.from() + " leaves no earlier years of pacts to fit what a theory is measured by, for a"
                                + " horizon of " + horizon + ". Maybe a later year?");
            }
        }
    }

    /** How many runs it takes. */
    public int size() {
        return years.size() * order.theories().size() * order.runs();
    }

    /** The runs that failed: their theory, origin, seed and what they died of. */
    public List<String> failures() {
        return failures.stream().sorted().toList();
    }

    /**
     * Plays all and says what was foreseen; nothing when it was stopped before.
     *
     * @param step called after each run
     */
    public Optional<Foreseen> run(Runner runner, Runnable step, BooleanSupplier stopped) throws IOException {
        return run(runner, step, stopped, null);
    }

    /**
     * The same, keeping what is over and going on from what is; {@code finished} is null to keep nothing.
     *
     * @throws Faults when what is kept is of another hindcast, or may not be gone on with
     */
    public Optional<Foreseen> run(Runner runner, Runnable step, BooleanSupplier stopped, FinishedRuns finished)
            throws IOException {
        worlds = OriginWorlds.of(data, order);
        if (finished != null) {
            finished.begin(order.marks(data.sources(), worlds.scenarios()));
            goOn(finished, step);
        }
        runner.run(
                starts(),
                new FreeRun(worlds.scenarios(), worlds.ahead(), order.theories()),
                (start, seen) -> {
                    take(start, seen);
                    keep(start, finished);
                    step.run();
                },
                stopped);
        ThreatReader reader = new ThreatReader(data, order.theories(), order.to(), order.seed());
        List<ThreatYear> threats = data.has(DataFormat.DISPUTES) ? reader.of(years, stopped) : List.of();
        return stopped.getAsBoolean()
                ? Optional.empty()
                : Optional.of(new Foreseen(foreseen(), structures(), threats, worlds.origins(order)));
    }

    /** Takes up the worlds and theories that are over. */
    private void goOn(FinishedRuns finished, Runnable step) throws IOException {
        for (int world = 0; world < years.size(); world++) {
            for (int theory = 0; theory < order.theories().size(); theory++) {
                RunTally tally = finished.read(
                        years.get(world), named(theory), worlds.scenarios().get(world));
                if (tally != null) {
                    tallies.put(key(world, theory), tally);
                    IntStream.range(0, order.runs()).forEach(each -> step.run());
                }
            }
        }
    }

    /** Keeps a world and theory with the last of its runs; one of which a run failed is played again. */
    private void keep(FreeRun.Start start, FinishedRuns finished) {
        RunTally tally = tallies.get(key(start.world(), start.theory()));
        if (finished != null && tally != null && tally.runs() == order.runs()) {
            try {
                finished.keep(years.get(start.world()), named(start.theory()), tally);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }

    /** The longest first, so that no thread is left with one at the end. */
    private List<FreeRun.Start> starts() {
        List<FreeRun.Start> starts = new ArrayList<>();
        for (boolean free : new boolean[] {true, false}) {
            for (int world = 0; world < years.size(); world++) {
                int theories = order.origin(years.get(world)) == free
                        ? order.theories().size()
                        : 0;
                for (int theory = 0; theory < theories; theory++) {
                    for (int run = 0; run < order.runs(); run++) {
                        starts.add(new FreeRun.Start(world, theory, order.seed() + run, run < works(free)));
                    }
                }
            }
        }
        starts.removeIf(each -> tallies.containsKey(key(each.world(), each.theory())));
        return starts;
    }

    /** How many runs work out their chances: of one year all are alike, of several they part. */
    private static int works(boolean free) {
        return free ? WORKED : 1;
    }

    /** A theory as it is kept, told apart from one whose name is written alike. */
    private String named(int theory) {
        return theory + 1 + "-" + order.theories().get(theory).name();
    }

    private static long key(int world, int theory) {
        return 1000L * world + theory;
    }

    private void take(FreeRun.Start start, FreeRun.Seen seen) {
        if (seen.failure().isEmpty()) {
            tallies.computeIfAbsent(
                            key(start.world(), start.theory()),
                            none -> new RunTally(
                                    worlds.scenarios().get(start.world()),
                                    seen.pairs().size()))
                    .add(start.seed(), seen);
        } else {
            failures.add(order.theories().get(start.theory()).name() + " from " + years.get(start.world()) + ", seed "
                    + start.seed() + ": " + seen.failure());
        }
    }

    private List<HorizonCases> foreseen() {
        List<HorizonCases> all = new ArrayList<>();
        for (int world = 0; world < years.size(); world++) {
            int origin = years.get(world);
            int at = 0;
            for (int horizon : order.horizons(origin)) {
                for (Question each : questions) {
                    List<DyadCase> cases = each.dyads.of(origin, origin + horizon);
                    all.add(new HorizonCases(
                            origin,
                            horizon,
                            each.kind,
                            each.reading,
                            cases,
                            each.benchmarks.chances(origin, horizon, cases),
                            shares(world, at++, cases)));
                }
            }
        }
        return all;
    }

    private Map<String, double[]> shares(int world, int at, List<DyadCase> cases) {
        Map<String, double[]> shares = new LinkedHashMap<>();
        for (int theory = 0; theory < order.theories().size(); theory++) {
            Theory each = order.theories().get(theory);
            RunTally tally = tallies.get(key(world, theory));
            if (tally != null && tally.runs() > 0) {
                shares.put(
                        each.name(),
                        cases.stream()
                                .mapToDouble(one -> tally.share(at, one.pair()))
                                .toArray());
            }
        }
        return shares;
    }

    private List<StructureRow> structures() {
        List<StructureRow> rows = new ArrayList<>();
        for (int world = 0; world < years.size(); world++) {
            for (int theory = 0; theory < order.theories().size(); theory++) {
                RunTally tally = tallies.get(key(world, theory));
                String name = order.theories().get(theory).name();
                int at = 0;
                for (FreeRun.Ahead each : worlds.ahead().get(world)) {
                    for (TrueStructure truth : tally == null ? List.<TrueStructure>of() : each.truth()) {
                        rows.addAll(StructureRow.of(truth, name, tally.structures(at++)));
                    }
                }
            }
        }
        return rows;
    }
}
