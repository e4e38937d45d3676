package concert.report.replay;

import concert.model.Calendar;
import concert.results.file.DecisionRow;
import concert.results.file.TreatyRow;
import concert.results.table.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the replay knows of the treaties: their texts and lives, and tick by tick how each holds. */
record TreatiesPart(Roster roster, List<TreatyRow> treaties, Frame pacts) {
    private static final List<String> GAUGES = List.of("strategic", "operational", "tactical", "cohesion", "belief");
    private static final double MILLE = 1e3;

    List<Map<String, Object>> of() {
        Map<Integer, Map<String, Object>> part = new LinkedHashMap<>();
        treaties.forEach(each -> part.put(each.id(), treaty(each)));
        List<String> reasons = DecisionRow.columns(pacts);
        for (int row = 0; row < pacts.rows(); row++) {
            Map<String, Object> treaty = part.get(pacts.whole(row, "treaty", 0));
            if (treaty == null) {
                throw new IllegalArgumentException("pacts.csv tells of treaty " + pacts.text(row, "treaty")
                        + ", treaties.csv does not. Maybe they are of two runs?");
            }
            add(treaty, row);
            list(treaty, "terms").add(RoundedTerms.of(pacts, row, reasons));
        }
        return List.copyOf(part.values());
    }

    private Map<String, Object> treaty(TreatyRow row) {
        Map<String, Object> treaty = new LinkedHashMap<>();
        treaty.put("name", row.name());
        treaty.put("kind", row.kind().ordinal());
        treaty.put("publicity", row.publicity().ordinal());
        treaty.put("founded", row.foundedTick());
        treaty.put("signed", Calendar.spoken(row.founded()));
        treaty.put("ended", row.endedTick() < 0 ? null : row.endedTick());
        treaty.put("cause", row.cause());
        treaty.put("text", row.text());
        treaty.put("founders", roster.all(String.join(" ", row.founders())));
        treaty.put("from", 0);
        treaty.put("members", new ArrayList<>());
        for (String each : GAUGES) {
            treaty.put(each, new ArrayList<>());
        }
        treaty.put("values", new ArrayList<>());
        treaty.put("terms", new ArrayList<>());
        return treaty;
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
    }

    private static int[] values(String values) {
        return values.isEmpty()
                ? new int[0]
                : Arrays.stream(values.split(" "))
                        .mapToInt(each -> RoundedTerms.of(number(each)))
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
