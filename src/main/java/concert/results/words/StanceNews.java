package concert.results.words;

import concert.model.Calendar;
import concert.model.record.Stance;
import concert.results.row.StateRow;
import concert.results.words.Summary.Line;
import concert.results.words.Summary.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a states.csv tells of how states met the one they feared most. */
record StanceNews(List<StateRow> states, StateNaming names) {
    private static final int MOST = 3;
    private static final int DATED = 4;

    private record Pair(int me, int you, String who, String whom) {}

    Part part() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(lines(Stance.BALANCE, "balanced against"));
        lines.addAll(lines(Stance.BANDWAGON, "bandwagoned with"));
        lines.addAll(lines(Stance.BUCK_PASS, "left it to others to contain"));
        return new Part("How states met the one they feared most", lines, "");
    }

    /** The pairs that took a stance towards the state they fear most, the most frequent first. */
    private List<Line> lines(Stance stance, String words) {
        List<String> order = List.copyOf(names.byCode().keySet());
        Map<Pair, List<String>> pairs =
                new TreeMap<>(Comparator.comparingInt(Pair::me).thenComparingInt(Pair::you));
        for (StateRow row : states) {
            String feared = row.topThreat();
            if (!feared.isEmpty() && row.stance() == stance) {
                String me = row.state();
                Pair pair = new Pair(order.indexOf(me), order.indexOf(feared), names.of(me), names.of(feared));
                pairs.computeIfAbsent(pair, each -> new ArrayList<>()).add(Calendar.dated(row.year()));
            }
        }
        return pairs.entrySet().stream()
                .sorted(Comparator.comparingInt(pair -> -pair.getValue().size()))
                .limit(MOST)
                .map(pair -> new Line("", told(pair.getKey(), words, pair.getValue())))
                .toList();
    }

    private static String told(Pair pair, String words, List<String> years) {
        String when = years.size() <= DATED ? String.join(", ", years) : years.size() + " times, first " + years.get(0);
        return pair.who() + " " + words + " " + pair.whom() + " (" + when + ")";
    }
}
