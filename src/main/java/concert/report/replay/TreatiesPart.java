package concert.report.replay;

import concert.model.Calendar;
import concert.results.file.PactsFile;
import concert.results.row.StandingRow;
import concert.results.row.TreatyRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the replay knows of the treaties: their texts and lives, and tick by tick how each holds. */
record TreatiesPart(Roster roster, List<TreatyRow> treaties, List<StandingRow> pacts) {
    private static final Map<String, ToDoubleFunction<StandingRow>> GAUGES = gauges();
    private static final double MILLE = 1e3;

    private static Map<String, ToDoubleFunction<StandingRow>> gauges() {
        Map<String, ToDoubleFunction<StandingRow>> gauges = new LinkedHashMap<>();
        gauges.put("strategic", StandingRow::strategic);
        gauges.put("operational", StandingRow::operational);
        gauges.put("tactical", StandingRow::tactical);
        gauges.put("cohesion", StandingRow::cohesion);
        gauges.put("belief", StandingRow::belief);
        return gauges;
    }

    List<Map<String, Object>> of() {
        Map<Integer, Map<String, Object>> part = new LinkedHashMap<>();
        treaties.forEach(each -> part.put(each.id(), treaty(each)));
        for (int at = 0; at < pacts.size(); at++) {
            StandingRow row = pacts.get(at);
            Map<String, Object> treaty = part.get(row.treaty());
            if (treaty == null) {
                throw new IllegalArgumentException("pacts.csv tells of treaty " + row.treaty()
                        + ", treaties.csv does not. Maybe they are of two runs?");
            }
            add(treaty, row);
            list(treaty, "terms").add(RoundedTerms.of(PactsFile.FILE, at, row.reasons(), row.value()));
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
        treaty.put("founders", roster.all(row.founders()));
        treaty.put("from", 0);
        treaty.put("members", new ArrayList<>());
        for (String each : GAUGES.keySet()) {
            treaty.put(each, new ArrayList<>());
        }
        treaty.put("values", new ArrayList<>());
        treaty.put("terms", new ArrayList<>());
        return treaty;
    }

    private void add(Map<String, Object> treaty, StandingRow row) {
        int tick = roster.tick(row.tick());
        List<Object> members = list(treaty, "members");
        if (members.isEmpty()) {
            treaty.put("from", tick);
        }
        if (tick != (int) treaty.get("from") + members.size()) {
            throw new IllegalArgumentException("pacts.csv leaves out a tick of treaty \"" + treaty.get("name")
                    + "\" before " + tick + ". Maybe the file was cut?");
        }
        members.add(roster.all(row.members()));
        GAUGES.forEach((name, gauge) -> list(treaty, name).add((int) Math.round(MILLE * gauge.applyAsDouble(row))));
        list(treaty, "values")
                .add(Arrays.stream(row.values()).mapToInt(RoundedTerms::of).toArray());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> treaty, String key) {
        return (List<Object>) treaty.get(key);
    }
}
