package concert.results.words;

import concert.model.Calendar;
import concert.results.file.EventsFile;
import concert.results.row.EventRow;
import concert.results.words.Summary.Line;
import concert.results.words.Summary.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an events.csv tells of states that are born, unite and divide. */
record SuccessionNews(List<EventRow> events, UnaryOperator<String> names) {
    private static final Set<String> TYPES = Set.of("born", "united", "divided");

    /**
     * A birth, a union or a division.
     *
     * @param tick when
     * @param states codes of those concerned
     * @param line what is told of it
     */
    record Passage(int tick, List<String> states, Line line) {}

    Part part() {
        List<Line> lines = passages().stream().map(Passage::line).toList();
        return new Part("States born, united and divided: " + lines.size(), lines, EventsFile.FILE);
    }

    /** One for each birth, union and division, in order. */
    List<Passage> passages() {
        Map<String, List<EventRow>> together = new LinkedHashMap<>();
        for (EventRow each : events) {
            if (TYPES.contains(each.event())) {
                String one = each.event().equals("united") ? each.other() : each.state();
                together.computeIfAbsent(each.tick() + " " + each.event() + " " + one, key -> new ArrayList<>())
                        .add(each);
            }
        }
        return together.values().stream().map(this::passage).toList();
    }

    private Passage passage(List<EventRow> rows) {
        EventRow first = rows.get(0);
        List<String> others = new ArrayList<>();
        rows.forEach(each -> others.add(first.event().equals("united") ? each.state() : each.other()));
        String one = first.event().equals("united") ? first.other() : first.state();
        String told = names.apply(one)
                + switch (first.event()) {
                    case "united" -> ": united of ";
                    case "divided" -> ": divided, into ";
                    default -> ": born";
                }
                + (first.event().equals("born")
                        ? ""
                        : String.join(" and ", others.stream().map(names).toList()));
        List<String> states = new ArrayList<>(others);
        states.add(one);
        return new Passage(first.tick(), states, new Line(Calendar.dated(first.year()), told));
    }
}
