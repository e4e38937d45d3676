package concert.results.played;

import concert.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a run was asked for.
 *
 * @param given scenario as given: a file, a name or a generator
 * @param sha256 of the scenario as it stood, before any override
 * @param overrides options of the command line that change the scenario
 */
public record Origin(String given, String sha256, List<String> overrides) {
    public Origin {
        overrides = List.copyOf(overrides);
    }

    /** What a manifest says of a run of that scenario. */
    public Map<String, Object> known(Scenario scenario) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", scenario.name());
        known.put("scenario", given);
        known.put("sha256", sha256);
        known.put("seed", scenario.seed());
        known.put("ticks", scenario.ticks());
        known.put("overrides", overrides);
        known.put("theories", List.copyOf(scenario.theories().keySet()));
        return known;
    }
}
