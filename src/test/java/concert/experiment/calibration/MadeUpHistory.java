package concert.experiment.calibration;

import concert.experiment.fact.FactBand;
import concert.experiment.fact.FactRow;
import concert.experiment.fact.RunYears;
import concert.run.PausableRun;
import concert.scenario.library.ScenarioSource;
import concert.theory.book.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small quarrelsome world and what its own runs show, in place of history. */
final class MadeUpHistory {
    /** What failed bargains and reluctance to fight for others show in. */
    static final List<String> FACTS = List.of("wars", "honoured");

    private MadeUpHistory() {}

    /** The name of the parameter of a symbol in the equations, whatever it is called. */
    static String named(String symbol) {
        return Stream.of(Parameter.all())
                .filter(each -> each.symbol().equals(symbol))
                .findFirst()
                .orElseThrow()
                .key();
    }

    /** A parameter that starts from a value. */
    static FreeParameter free(String symbol, double start, double low, double high) {
        return new FreeParameter(named(symbol), "parameters." + named(symbol), start, low, high);
    }

    /** Failures of commitment and reluctance to fight for an ally. */
    static List<FreeParameter> two(double failure, double reluctance) {
        return List.of(free("eps", failure, 0, .5), free("v0", reluctance, -1, 2));
    }

    static TrialWorld world(int ticks) {
        ScenarioSource source = ScenarioSource.of("random:n=6,seed=5");
        return new TrialWorld(
                "made up",
                "",
                changes -> source.open(changes.with("start", "1871")
                        .with("ticks", Integer.toString(ticks))
                        .with("parameters." + named("ac"), "1")
                        .with("parameters." + named("cj"), "0.3")));
    }

    /** Where each fact lies in nine of ten runs under the values that the parameters start from. */
    static List<FactBand> bands(List<FreeParameter> parameters, TrialWorld world, int runs) throws IOException {
        Map<String, List<Double>> values = new TreeMap<>();
        List<Double> start = parameters.stream().map(FreeParameter::start).toList();
        for (int run = 0; run < runs; run++) {
            for (FactRow each : told(world, parameters, start, 1_000 + run)) {
                if (!Double.isNaN(each.value())) {
                    values.computeIfAbsent(each.name(), none -> new ArrayList<>())
                            .add(each.value());
                }
            }
        }
        List<FactBand> bands = new ArrayList<>();
        for (String each : FACTS) {
            double[] sorted = values.get(each).stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            int tail = sorted.length / 20;
            double[] within = Arrays.copyOfRange(sorted, tail, sorted.length - tail);
            bands.add(new FactBand(each, 1816, 2016, within[0], within[within.length - 1], "runs of Concert"));
        }
        return bands;
    }

    /** The facts of one run. */
    static List<FactRow> told(TrialWorld world, List<FreeParameter> parameters, List<Double> values, long seed)
            throws IOException {
        return FactRow.of(
                List.of(RunYears.of(PausableRun.play(
                        world.opened()
                                .apply(FreeParameter.settings(parameters, values))
                                .with(seed),
                        tick -> {}))),
                List.of());
    }
}
