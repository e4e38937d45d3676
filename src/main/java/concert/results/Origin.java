package concert.results;

import concert.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a run was asked for.
 *
 * @param given scenario as given: a file, a name or a generator
 * @param overrides {@code PATH=VALUE} in the order given
 */
public record Origin(String given, List<String> overrides) {
    public Origin {
        overrides = List.copyOf(overrides);
    }

    /** What a manifest says of the run; {@code text} is the scenario as run. */
    Map<String, Object> known(Scenario scenario, String text) {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", scenario.name());
        known.put("scenario", given);
        known.put("sha256", Hash.of(text.getBytes(StandardCharsets.UTF_8)));
        known.put("seed", scenario.seed());
        known.put("ticks", scenario.ticks());
        known.put("overrides", overrides);
        known.put("theories", List.copyOf(scenario.theories().keySet()));
        return known;
    }
}
