package concert.experiment.compare.table;

import concert.experiment.compare.TheoryArm;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.scenario.Scenario;
import concert.text.NumberFormat;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers that differ between the theories compared although no theory claims them: how sharply states choose, and
 * what holds them to a treaty they have. They are set or fitted for each theory, and move every comparison.
 *
 * @param values of each parameter that differs, by its key and by theory
 */
public record TunedRates(Map<String, Map<String, Double>> values) {
    /** The name of the file. */
    public static final String FILE = "rates.csv";

    /** What a theory file may set of these; how often states move and leave and what a signature costs is common to all. */
    private static final List<Parameter> UNCLAIMED = List.of(Parameter.PRECISION, Parameter.SUNK_COST);

    public static TunedRates of(List<TheoryArm> rivals) {
        Map<String, Map<String, Double>> values = new LinkedHashMap<>();
        for (Parameter each : UNCLAIMED) {
            Map<String, Double> those = new LinkedHashMap<>();
            rivals.forEach(rival -> those.put(rival.name(), value(rival.scenario(), each)));
            if (those.values().stream().distinct().count() > 1) {
                values.put(each.key(), those);
            }
        }
        return new TunedRates(values);
    }

    private static double value(Scenario scenario, Parameter parameter) {
        Double all = scenario.parameters().get(parameter);
        Theory theory = scenario.theories().get(scenario.theory());
        return all != null ? all : theory.parameters().getOrDefault(parameter, parameter.standard());
    }

    /** What a reader has to know, a sentence a line; none when all are alike. */
    public List<String> lines() {
        if (values.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Numbers that no theory claims differ between these, and part of what differs is theirs:");
        List<String> alike = new ArrayList<>();
        values.forEach((parameter, those) -> {
            lines.add("  " + parameter + ": " + told(those));
            alike.add("--set parameters." + parameter + "="
                    + number(those.values().iterator().next()));
        });
        lines.add("Compared at one number for all by: " + String.join(" ", alike));
        return lines;
    }

    /** Theories of one value together. */
    private static String told(Map<String, Double> those) {
        Map<Double, List<String>> byValue = new TreeMap<>();
        those.forEach((theory, value) ->
                byValue.computeIfAbsent(value, each -> new ArrayList<>()).add(theory));
        List<String> parts = new ArrayList<>();
        byValue.forEach((value, theories) -> parts.add(number(value) + " under " + String.join(", ", theories)));
        return String.join("; ", parts);
    }

    private static String number(double value) {
        return NumberFormat.of(value);
    }

    private record Row(String parameter, String theory, double value) {}

    CsvTable<?> sheet() {
        List<Row> rows = new ArrayList<>();
        values.forEach(
                (parameter, those) -> those.forEach((theory, value) -> rows.add(new Row(parameter, theory, value))));
        return CsvTable.of(
                FILE,
                List.of(
                        Column.text(
                                "parameter",
                                "a number that differs between the theories and that none claims",
                                Row::parameter),
                        ComparisonColumns.theory(Row::theory),
                        Column.number("value", "the parameter's", "its value in the theory's runs", Row::value)),
                rows);
    }
}
