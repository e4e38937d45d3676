package concert.report.replay;

import concert.model.Calendar;
import concert.model.Publicity;
import concert.model.TreatyKind;
import concert.results.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the replay knows of the treaties: their texts and lives, and tick by tick how each holds. */
record TreatiesPart(Roster roster, Frame treaties, Frame pacts, List<String> reasons) {
    private static final List<String> GAUGES = List.of("strategic", "operational", "tactical", "cohesion", "belief");
    private static final double MILLE = 1e3;

    List<Map<String, Object>> of() {
        Map<String, Map<String, Object>> part = new LinkedHashMap<>();
        for (int row = 0; row < treaties.rows(); row++) {
            part.put(treaties.text(row, "treaty"), treaty(row));
        }
        for (int row = 0; row < pacts.rows(); row++) {
            Map<String, Object> treaty = part.get(pacts.text(row, "treaty"));
            if (treaty == null) {
                throw new IllegalArgumentException("pacts.csv tells of treaty " + pacts.text(row, "treaty")
                        + ", treaties.csv does not. Maybe they are of two runs?");
            }
            add(treaty, row);
        }
        return List.copyOf(part.values());
    }

    private Map<String, Object> treaty(int row) {
        Map<String, Object> treaty = new LinkedHashMap<>();
        treaty.put("name", treaties.text(row, "name"));
        treaty.put("kind", place(Arrays.stream(TreatyKind.all()).map(TreatyKind::key), treaties.text(row, "kind")));
        Stream<String> publicities = Arrays.stream(Publicity.values()).map(Publicity::key);
        treaty.put("publicity", place(publicities, treaties.text(row, "publicity")));
        treaty.put("founded", (int) treaties.number(row, "founded_tick"));
        treaty.put("signed", Calendar.spoken(treaties.text(row, "founded")));
        double ended = treaties.number(row, "ended_tick");
        treaty.put("ended", Double.isNaN(ended) ? null : (int) ended);
        treaty.put("cause", treaties.text(row, "cause"));
        treaty.put("text", treaties.text(row, "text"));
        treaty.put("founders", roster.all(treaties.text(row, "founders")));
        treaty.put("from", 0);
        treaty.put("members", new ArrayList<>());
        for (String each : GAUGES) {
            treaty.put(each, new ArrayList<>());
        }
        treaty.put("values", new ArrayList<>());
        treaty.put("terms", new ArrayList<>());
        return treaty;
    }

    private static int place(Stream<String> keys, String key) {
        int place = keys.toList().indexOf(key);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "treaties.csv names \"" + key + "\". Maybe the results folder is from another version?");
        }
        return place;
    }

    private void add(Map<String, Object> treaty, int row) {
        int tick = roster.tick(pacts, row);
        List<Object> members = list(treaty, "members");
        if (members.isEmpty()) {
            treaty.put("from", tick);
        }
        if (tick != (int) treaty.get("from") + members.size()) {
            throw new IllegalArgumentException("pacts.csv leaves out a tick of treaty \"" + treaty.get("name")
                    + "\" before " + tick + ". Maybe the file was cut?");
        }
        members.add(roster.all(pacts.text(row, "members")));
        for (String each : GAUGES) {
            list(treaty, each).add((int) Math.round(MILLE * pacts.number(row, each)));
        }
        if (pacts.has("values")) {
            list(treaty, "values").add(values(pacts.text(row, "values")));
        }
        list(treaty, "terms").add(Terms.of(pacts, row, reasons));
    }

    private static int[] values(String values) {
        return values.isEmpty()
                ? new int[0]
                : Arrays.stream(values.split(" "))
                        .mapToInt(each -> Terms.of(number(each)))
                        .toArray();
    }

    private static double number(String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(
                    "pacts.csv: values has \"" + value + "\", which is no number. Maybe the file was edited?", wrong);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> treaty, String key) {
        return (List<Object>) treaty.get(key);
    }
}
