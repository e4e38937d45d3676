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
 * @param bands of history's facts
 * @param budget of runs
 * @param seed of every random number
 */
public record CalibrationOrder(
        List<FreeParameter> parameters, List<TrialWorld> worlds, List<FactBand> bands, Budget budget, long seed) {
    /** Start and end are each played so many times as often as a particle, since their facts are shown. */
    static final int CHECKED = 5;

    public CalibrationOrder {
        parameters = List.copyOf(parameters);
        worlds = List.copyOf(worlds);
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
