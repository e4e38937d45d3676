package concert.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why two states dealt with each other as they did: the decisions between them, read from a results folder alone. */
public final class Why {
    private final Frame decisions;
    private final Telling telling;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> years = new LinkedHashMap<>();

    private Why(Frames files) throws IOException {
        decisions = files.frame("decisions.csv");
        Frame states = files.frame("states.csv");
        for (int row = 0; row < states.rows(); row++) {
            names.put(states.text(row, "state"), states.text(row, "name"));
            years.put(states.text(row, "tick"), states.text(row, "year"));
        }
        telling = new Telling(decisions, files.frame("treaties.csv"), names);
    }

    /** Reads what a run left. */
    public static Why of(Path folder) throws IOException {
        Path first = folder.resolve(Batch.folder(1));
        if (Files.isDirectory(first)) {
            throw new IllegalArgumentException("holds several runs. Maybe " + first + "?");
        }
        return of(Frames.in(folder));
    }

    /** Reads the files of a run wherever they are. */
    public static Why of(Frames files) throws IOException {
        return new Why(files);
    }

    /** The codes of the run's states. */
    public Collection<String> codes() {
        return names.keySet();
    }

    /** The code of a state given by code or display name in any case, or null. */
    public String code(String given) {
        return names.entrySet().stream()
                .filter(each ->
                        each.getKey().equalsIgnoreCase(given) || each.getValue().equalsIgnoreCase(given))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /**
     * Each decision between two states, given by code, as a sentence and a table. Without a year, a move that only came
     * second is told once, with how often it did.
     *
     * @param year null for every year
     */
    public List<String> lines(String one, String two, Integer year) {
        Map<String, List<Integer>> told = new LinkedHashMap<>();
        for (int row = 0; row < decisions.rows(); row++) {
            if (concerns(row, one, two) && (year == null || year == (int) Double.parseDouble(year(row)))) {
                String key = telling.second(row) ? telling.move(row) : "row " + row;
                told.computeIfAbsent(key, each -> new ArrayList<>()).add(row);
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<Integer> rows : told.values()) {
            lines.add(year(rows.get(0)) + "  " + telling.sentence(rows.get(0)) + again(rows));
            lines.addAll(table(rows.get(0)));
            lines.add("");
        }
        return lines.isEmpty() ? List.of(none(one, two, year)) : lines.subList(0, lines.size() - 1);
    }

    /** What one state, given by code, weighed at a tick: what it did first, then what it would next have done. */
    public List<String> lines(String state, int tick) {
        List<String> did = new ArrayList<>();
        List<String> next = new ArrayList<>();
        for (int row = 0; row < decisions.rows(); row++) {
            if (decisions.text(row, "state").equals(state)
                    && decisions.text(row, "tick").equals(Integer.toString(tick))) {
                List<String> lines = telling.second(row) ? next : did;
                lines.add(telling.sentence(row));
                lines.addAll(table(row));
            }
        }
        did.addAll(next);
        return did;
    }

    private String again(List<Integer> rows) {
        int times = rows.size() - 1;
        return times == 0 ? "" : " Again " + Words.count(times, "time", "times") + " to " + year(rows.get(times)) + ".";
    }

    private String none(String one, String two, Integer year) {
        return "No move between " + names.get(one) + " and " + names.get(two) + " was chosen, or came second"
                + (year == null ? "." : ", in " + year + ".");
    }

    private boolean concerns(int row, String one, String two) {
        String state = decisions.text(row, "state");
        String other = state.equals(one) ? two : state.equals(two) ? one : null;
        return other != null && telling.concerns(row, other);
    }

    private String year(int row) {
        String tick = decisions.text(row, "tick");
        if (!years.containsKey(tick)) {
            throw new IllegalArgumentException(
                    "decisions.csv tells of tick " + tick + ", states.csv does not. Maybe they are of two runs?");
        }
        return years.get(tick);
    }

    private List<String> table(int row) {
        List<String> columns = decisions.columns();
        Map<String, Double> reasons = new LinkedHashMap<>();
        for (String each : columns.subList(columns.indexOf("consented") + 1, columns.size())) {
            reasons.put(each, decisions.number(row, each));
        }
        return Sum.lines(reasons, decisions.number(row, "value"));
    }
}
