package concert.report.replay;

import concert.model.Calendar;
import concert.results.row.StateRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The states and ticks of a run, by number from 0.
 *
 * @param codes of the states in the order of the files
 * @param names for display, in the same order
 * @param labels of the ticks in words, such as "1890" or "April 1890"
 */
record Roster(List<String> codes, List<String> names, List<String> labels, Map<String, Integer> index) {
    /** A smaller number alone would not be taken for a year. */
    private static final int LEAST_KNOWN = 1000;

    /** Those that states.csv tells of. */
    static Roster of(List<StateRow> states) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<Integer, Double> years = new TreeMap<>();
        for (StateRow row : states) {
            names.putIfAbsent(row.state(), row.name());
            years.putIfAbsent(row.tick(), Double.parseDouble(row.year()));
        }
        Map<String, Integer> index = new LinkedHashMap<>();
        names.keySet().forEach(code -> index.put(code, index.size()));
        return new Roster(
                List.copyOf(names.keySet()), List.copyOf(names.values()), labels(List.copyOf(years.values())), index);
    }

    private static List<String> labels(List<Double> years) {
        boolean yearly = years.size() < 2 || years.get(1) - years.get(0) > .9;
        List<String> labels = new ArrayList<>();
        for (double year : years) {
            labels.add(yearly ? year((int) Math.floor(year + 1e-3)) : moment(year));
        }
        return List.copyOf(labels);
    }

    private static String year(int whole) {
        return Math.abs(whole) < LEAST_KNOWN ? "year " + whole : Integer.toString(whole);
    }

    private static String moment(double year) {
        return Calendar.spoken(String.format(Locale.ROOT, "%.4f", year));
    }

    int states() {
        return codes.size();
    }

    int ticks() {
        return labels.size();
    }

    /** The number of a state, -1 for an empty code. */
    int of(String code) {
        Integer found = code.isEmpty() ? Integer.valueOf(-1) : index.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "state \"" + code + "\" is not in states.csv. Maybe the files are of two runs?");
        }
        return found;
    }

    /** The numbers of codes. */
    int[] all(List<String> codes) {
        return codes.stream().mapToInt(this::of).toArray();
    }

    /** The tick of a row, refused when states.csv does not know it. */
    int tick(int tick) {
        if (tick < 0 || tick >= ticks()) {
            throw new IllegalArgumentException(
                    "tick " + tick + " is not in states.csv. Maybe the files are of two runs?");
        }
        return tick;
    }
}
