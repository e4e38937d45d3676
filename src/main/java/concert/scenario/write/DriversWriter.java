package concert.scenario.write;

import concert.document.Yaml;
import concert.scenario.DriverEntry;
import concert.scenario.Moments;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes drivers: a line for each state, then one for each pair. */
final class DriversWriter {
    private DriversWriter() {}

    /** Whether it is of something that format 1 does not know drivers of. */
    static boolean unlikeCapability(DriverEntry entry) {
        return entry.what() != DriverEntry.Of.CAPABILITY;
    }

    static List<String> lines(List<DriverEntry> drivers) {
        Map<String, Yaml> states = new LinkedHashMap<>();
        List<String> pairs = new ArrayList<>();
        for (DriverEntry each : drivers) {
            if (each.other().isEmpty()) {
                states.computeIfAbsent(each.state(), state -> Yaml.line())
                        .with(each.what().key(), steps(each));
            } else {
                String pair = "[" + Yaml.text(each.state()) + ", " + Yaml.text(each.other()) + "]";
                pairs.add(
                        "  - " + Yaml.line().with("pair", pair).with(each.what().key(), steps(each)));
            }
        }
        List<String> lines = new ArrayList<>();
        states.forEach((state, line) -> lines.add(Yaml.text(state) + ": " + line));
        if (!pairs.isEmpty()) {
            lines.add("pairs:");
            lines.addAll(pairs);
        }
        return lines;
    }

    private static String steps(DriverEntry entry) {
        Yaml steps = Yaml.line();
        boolean place = entry.what() == DriverEntry.Of.IDENTITY;
        for (DriverEntry.Step each : entry.steps()) {
            steps.with(
                    Moments.show(each.year()),
                    place
                            ? Yaml.numbers(each.values())
                            : Yaml.numbers(each.values()).replaceAll("[\\[\\]]", ""));
        }
        return steps.toString();
    }
}
