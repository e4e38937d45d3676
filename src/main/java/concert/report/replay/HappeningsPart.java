package concert.report.replay;

import concert.results.table.Frame;
import concert.results.words.WarPromises;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What happened, by tick: the events as rows of type, state, other, treaty and cause; and the wars. */
record HappeningsPart(Roster roster, Frame events, Frame wars) {

    List<List<List<Object>>> byTick() {
        List<List<List<Object>>> part = new ArrayList<>();
        IntStream.range(0, roster.ticks()).forEach(tick -> part.add(new ArrayList<>()));
        for (int row = 0; row < events.rows(); row++) {
            String treaty = events.text(row, "treaty");
            part.get(roster.tick(events, row))
                    .add(List.of(
                            events.text(row, "event"),
                            roster.of(events.text(row, "state")),
                            roster.of(events.text(row, "other")),
                            treaty.isEmpty() ? -1 : Integer.parseInt(treaty) - 1,
                            events.text(row, "cause")));
        }
        return part;
    }

    List<Map<String, Object>> fought() {
        List<Map<String, Object>> part = new ArrayList<>();
        for (int row = 0; row < wars.rows(); row++) {
            Map<String, Object> war = new LinkedHashMap<>();
            war.put("tick", roster.tick(wars, row));
            for (String side : List.of("fought_a", "fought_b")) {
                war.put(side, roster.all(wars.text(row, side)));
            }
            WarPromises promises = WarPromises.of(wars, row);
            war.put("honoured", roster.all(promises.honoured()));
            war.put("short", roster.all(promises.fellShort()));
            war.put("stayed", roster.all(promises.stayed()));
            war.put("attacker", roster.of(wars.text(row, "attacker")));
            war.put("defender", roster.of(wars.text(row, "defender")));
            war.put("won", wars.text(row, "outcome"));
            part.add(war);
        }
        return part;
    }
}
