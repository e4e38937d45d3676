package concert.cases;

import concert.world.VersionOne;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Completes the world of a case to a whole scenario. A case's world stands still: what it does not switch on, chance,
 * growth, moves, exits, crises and costs of signing, is off, and states are alike and at one place.
 */
final class StillWorld {
    /** What is off, or sharp, unless the case says otherwise. */
    static final Map<String, Object> PARAMETERS = parameters();

    private StillWorld() {}

    private static Map<String, Object> parameters() {
        Map<String, Object> still = new LinkedHashMap<>();
        VersionOne.numbers().forEach((each, value) -> still.put(each.key(), value));
        for (String off : List.of(
                "move-rate",
                "exit-rate",
                "crisis-rate",
                "commitment-failure",
                "conquest-chance",
                "estimate-error",
                "loyalty-noise",
                "capability-speed",
                "leak-rate",
                "secret-share",
                "partial-share",
                "signing-cost",
                "signing-cost-depth",
                "attention-cost",
                "admission-cost")) {
            still.put(off, 0);
        }
        still.put("precision", 10000);
        return still;
    }

    /** The scenario file of a world as written; a text is left as it is. */
    static String scenario(String title, Object world) {
        if (!(world instanceof Map<?, ?> given)) {
            return String.valueOf(world);
        }
        Map<Object, Object> whole = new LinkedHashMap<>();
        whole.put("concert", 1);
        whole.put("name", title);
        whole.put("start", 1);
        whole.put("ticks", 1);
        whole.put("identity", List.of("likeness"));
        whole.putAll(given);
        Map<Object, Object> parameters = new LinkedHashMap<>(PARAMETERS);
        if (given.get("parameters") instanceof Map<?, ?> own) {
            parameters.putAll(own);
        }
        if (whole.containsKey("publicity")) {
            parameters.remove("secret-share");
            parameters.remove("partial-share");
        }
        whole.put("parameters", parameters);
        if (given.get("states") instanceof Map<?, ?> states) {
            whole.put("states", states(states));
        }
        return written(whole) + "\n";
    }

    private static Map<Object, Object> states(Map<?, ?> given) {
        Map<Object, Object> states = new LinkedHashMap<>();
        given.forEach((code, state) -> {
            Map<Object, Object> whole = new LinkedHashMap<>();
            whole.put("name", code);
            whole.put("at", List.of(0, 0));
            whole.put("identity", List.of(.5));
            if (state instanceof Map<?, ?> own) {
                whole.putAll(own);
            } else {
                whole.put("capability", state);
            }
            states.put(code, whole);
        });
        return states;
    }

    /** A value as YAML on one line. */
    static String written(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> written(each.getKey()) + ": " + written(each.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(StillWorld::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text
                ? "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : String.valueOf(value);
    }
}
