package concert.experiment.calibration;

import concert.experiment.calibration.population.Prior;
import concert.experiment.fact.FactBand;
import concert.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be calibrated, and how.
 *
 * @param parameters at least one
 * @param worlds in which values are tried, at least one
 * @param tests worlds of other years, in which the values found are held against those of the start; may be none
 * @param bands of history's facts
 * @param budget of runs
 * @param seed of every random number
 */
public record CalibrationOrder(
        List<FreeParameter> parameters,
        List<TrialWorld> worlds,
        List<TrialWorld> tests,
        List<FactBand> bands,
        Budget budget,
        long seed) {
    /** Start and end are each played so many times as often as a particle, since their facts are shown. */
    static final int CHECKED = 5;

    public CalibrationOrder {
        parameters = List.copyOf(parameters);
        worlds = List.copyOf(worlds);
        tests = List.copyOf(tests);
        bands = List.copyOf(bands);
    }

    /**
     * How much is played.
     *
     * @param particles of the first generation
     * @param generations at most
     * @param runs of each world for each particle
     */
    public record Budget(int particles, int generations, int runs) {}

    /** The bounds of the parameters. */
    Prior prior() {
        return new Prior(
                parameters.stream().map(FreeParameter::low).toList(),
                parameters.stream().map(FreeParameter::high).toList());
    }

    /** The one theory that every world is put under; empty for the worlds' own, or for several. */
    String theory() {
        List<String> all = worlds.stream().map(TrialWorld::theory).distinct().toList();
        return all.size() == 1 ? all.get(0) : "";
    }

    /** The same in the worlds of other years. */
    CalibrationOrder elsewhere() {
        return new CalibrationOrder(parameters, tests, List.of(), bands, budget, seed);
    }

    /** The values that the parameters start from. */
    List<Double> start() {
        return parameters.stream().map(FreeParameter::start).toList();
    }

    /**
     * What the particles and their distances depend on, by part, as a manifest keeps it; more generations change none.
     */
    Map<String, Object> marks() {
        Map<String, Object> marks = new LinkedHashMap<>();
        marks.put("parameters", parameters.stream().map(FreeParameter::range).toList());
        marks.put("worlds", worlds.stream().map(TrialWorld::label).toList());
        marks.put("worlds-sha256", worlds.stream().map(TrialWorld::mark).toList());
        marks.put("bands-sha256", Hash.of(bands.toString().getBytes(StandardCharsets.UTF_8)));
        marks.put("particles", budget.particles);
        marks.put("runs-each", budget.runs);
        marks.put("seed", seed);
        return marks;
    }
}
