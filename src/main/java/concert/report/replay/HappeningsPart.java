package concert.report.replay;

import concert.results.row.EventRow;
import concert.results.row.WarRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What happened, by tick: the events as rows of type, state, other, treaty and cause; and the wars. */
record HappeningsPart(Roster roster, List<EventRow> events, List<WarRow> wars) {

    List<List<List<Object>>> byTick() {
        List<List<List<Object>>> part = new ArrayList<>();
        IntStream.range(0, roster.ticks()).forEach(tick -> part.add(new ArrayList<>()));
        for (EventRow each : events) {
            part.get(roster.tick(each.tick()))
                    .add(List.of(
                            each.event(),
                            roster.of(each.state()),
                            roster.of(each.other()),
                            each.treaty() - 1,
                            each.cause()));
        }
        return part;
    }

    List<Map<String, Object>> fought() {
        List<Map<String, Object>> part = new ArrayList<>();
        for (WarRow row : wars) {
            Map<String, Object> war = new LinkedHashMap<>();
            war.put("tick", roster.tick(row.tick()));
            war.put("fought_a", roster.all(row.foughtA()));
            war.put("fought_b", roster.all(row.foughtB()));
            war.put("honoured", roster.all(row.honoured()));
            war.put("short", roster.all(row.fellShort()));
            war.put("stayed", roster.all(row.stayed()));
            war.put("attacker", roster.of(row.attacker()));
            war.put("defender", roster.of(row.defender()));
            war.put("won", row.outcome().key());
            part.add(war);
        }
        return part;
    }
}
