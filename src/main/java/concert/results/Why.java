package concert.results;

import concert.model.TreatyKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Why two states dealt with each other as they did: the decisions between them, read from a results folder alone. */
public final class Why {
    private final Frame decisions;
    private final Frame treaties;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> years = new LinkedHashMap<>();
    private final Map<String, Integer> treatyRows = new LinkedHashMap<>();

    private Why(Path folder) throws IOException {
        decisions = Frame.read(folder.resolve("decisions.csv"));
        treaties = Frame.read(folder.resolve("treaties.csv"));
        Frame states = Frame.read(folder.resolve("states.csv"));
        for (int row = 0; row < states.rows(); row++) {
            names.put(states.text(row, "state"), states.text(row, "name"));
            years.put(states.text(row, "tick"), states.text(row, "year"));
        }
        for (int row = 0; row < treaties.rows(); row++) {
            treatyRows.put(treaties.text(row, "treaty"), row);
        }
    }

    /** Reads what a run left. */
    public static Why of(Path folder) throws IOException {
        return new Why(folder);
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

    /** Each decision between two states, given by code, as a sentence and a table; null for every year. */
    public List<String> lines(String one, String two, Integer year) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < decisions.rows(); row++) {
            if (concerns(row, one, two) && (year == null || year == (int) Double.parseDouble(year(row)))) {
                lines.add(year(row) + "  " + sentence(row));
                lines.addAll(table(row));
                lines.add("");
            }
        }
        return lines.isEmpty() ? List.of(none(one, two, year)) : lines.subList(0, lines.size() - 1);
    }

    private String none(String one, String two, Integer year) {
        return "No move between " + names.get(one) + " and " + names.get(two) + " was chosen, or came second"
                + (year == null ? "." : ", in " + year + ".");
    }

    private boolean concerns(int row, String one, String two) {
        String state = decisions.text(row, "state");
        String other = state.equals(one) ? two : state.equals(two) ? one : null;
        if (other == null) {
            return false;
        }
        String partner = decisions.text(row, "partner");
        Integer treaty = treatyRows.get(decisions.text(row, "treaty"));
        boolean together = treaty != null
                && Set.of(treaties.text(treaty, "members_ever").split(" ")).contains(other);
        return partner.equals(other) || together;
    }

    private String year(int row) {
        return years.get(decisions.text(row, "tick"));
    }

    private String sentence(int row) {
        String me = names.get(decisions.text(row, "state"));
        String chance = String.format(Locale.ROOT, " (chance %.1f %%).", 100 * decisions.number(row, "probability"));
        return me + " " + move(row) + chance;
    }

    private String move(int row) {
        String[] kind = decisions.text(row, "kind").split(" ");
        String partner = names.getOrDefault(decisions.text(row, "partner"), "");
        boolean chosen = decisions.text(row, "chosen").equals("1");
        boolean agreed = decisions.text(row, "consented").equals("1");
        String treaty = treaty(row);
        return switch (kind[0]) {
            case "answer" ->
                (agreed ? "accepted " : "declined ")
                        + Words.one(title(kind[1]))
                        + (partner.isEmpty() ? "" : " with " + partner);
            case "vote" -> "voted " + (agreed ? "for" : "against") + " admitting " + partner + " to " + treaty;
            case "join" ->
                chosen
                        ? "asked into " + treaty + (agreed ? " and was admitted" : " and was refused")
                        : "came near to asking into " + treaty;
            case "leave" -> (chosen ? "left " : "weighed leaving ") + treaty + (chosen ? "" : " and stayed");
            default ->
                (chosen ? "offered " : "came near to offering ") + partner + " "
                        + Words.one(title(kind[0]))
                        + (chosen ? (agreed ? ", which was signed" : ", which was declined") : "");
        };
    }

    private static String title(String key) {
        return Arrays.stream(TreatyKind.all())
                .filter(each -> each.key().equals(key))
                .map(TreatyKind::title)
                .findFirst()
                .orElse(key);
    }

    private String treaty(int row) {
        Integer at = treatyRows.get(decisions.text(row, "treaty"));
        return at == null ? "a treaty" : "\"" + treaties.text(at, "name") + "\"";
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
