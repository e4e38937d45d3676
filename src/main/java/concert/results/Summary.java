package concert.results;

import concert.model.RunRecord;
import concert.model.Stance;
import concert.model.TickRecord;
import concert.model.Treaty;
import concert.model.War;
import concert.model.War.Call;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A run in plain words: what formed, what collapsed and why, which wars, who sided against whom or with whom. */
public final class Summary {
    private static final int LONGEST = 8;

    private final RunRecord run;
    private final Labels labels;
    private final List<String> lines = new ArrayList<>();

    private Summary(RunRecord run) {
        this.run = run;
        this.labels = new Labels(run);
    }

    /** The lines of a run's summary, at most about forty. */
    public static List<String> of(RunRecord run) {
        Summary summary = new Summary(run);
        summary.formed();
        summary.collapsed();
        summary.wars();
        summary.sides();
        summary.standing();
        return summary.lines;
    }

    private void formed() {
        List<String> formed = run.treaties().stream()
                .filter(each -> each.founded() >= 0)
                .map(each -> year(each.founded()) + title(each))
                .toList();
        section("Formed: " + Words.count(formed.size(), "treaty", "treaties"), formed, "treaties.csv");
    }

    private void collapsed() {
        List<String> ended = run.treaties().stream()
                .filter(each -> !each.alive())
                .sorted(Comparator.comparingInt(Treaty::ended).thenComparingInt(Treaty::id))
                .map(each ->
                        year(each.ended()) + title(each) + ": " + each.cause().key())
                .toList();
        section("Collapsed: " + Words.count(ended.size(), "treaty", "treaties"), ended, "treaties.csv");
    }

    private void wars() {
        List<War> wars =
                run.ticks().stream().flatMap(tick -> tick.wars().stream()).toList();
        section(
                "Wars: " + (wars.isEmpty() ? "none" : wars.size()),
                wars.stream().map(war -> year(war.tick()) + told(war)).toList(),
                "wars.csv");
    }

    private String told(War war) {
        StringBuilder told = new StringBuilder();
        told.append(side(war, false)).append(" attacked ").append(side(war, true));
        told.append(war.defenderWon() ? " and lost" : " and won");
        tell(told, "; honoured: ", war, call -> call.obliged() && call.honoured());
        tell(told, "; abandoned their ally: ", war, call -> call.obliged() && !call.honoured());
        return told.toString();
    }

    private String side(War war, boolean defending) {
        int[] side = war.side(defending);
        List<String> allies = new ArrayList<>();
        for (int at = 1; at < side.length; at++) {
            allies.add(labels.name(side[at]));
        }
        return labels.name(side[0]) + (allies.isEmpty() ? "" : " (with " + Words.few(allies, 4) + ")");
    }

    private void tell(StringBuilder told, String words, War war, Predicate<Call> which) {
        List<String> names = war.calls().stream()
                .filter(which)
                .map(Call::state)
                .distinct()
                .sorted()
                .map(labels::name)
                .toList();
        if (!names.isEmpty()) {
            told.append(words).append(Words.few(names, 4));
        }
    }

    private void sides() {
        List<String> sides = new ArrayList<>();
        sides.addAll(sides(Stance.BALANCE, "balanced against"));
        sides.addAll(sides(Stance.BANDWAGON, "bandwagoned with"));
        sides.addAll(sides(Stance.BUCK_PASS, "left it to others to contain"));
        if (!sides.isEmpty()) {
            lines.add("How states met the one they feared most");
            lines.addAll(sides);
        }
    }

    /** The pairs that took a stance towards the state they fear most, the most frequent first. */
    private List<String> sides(Stance stance, String words) {
        Map<List<Integer>, List<Integer>> pairs = new TreeMap<>(
                Comparator.<List<Integer>>comparingInt(pair -> pair.get(0)).thenComparingInt(pair -> pair.get(1)));
        for (TickRecord tick : run.ticks()) {
            for (int me = 0; me < run.states().size(); me++) {
                if (tick.states().stance()[me] == stance && tick.states().topThreat()[me] >= 0) {
                    pairs.computeIfAbsent(List.of(me, tick.states().topThreat()[me]), pair -> new ArrayList<>())
                            .add(tick.tick());
                }
            }
        }
        return pairs.entrySet().stream()
                .sorted(Comparator.comparingInt(pair -> -pair.getValue().size()))
                .limit(3)
                .map(pair -> "  " + labels.name(pair.getKey().get(0)) + " " + words + " "
                        + labels.name(pair.getKey().get(1)) + " (" + years(pair.getValue()) + ")")
                .toList();
    }

    private String years(List<Integer> ticks) {
        List<String> years = ticks.stream().map(labels::year).toList();
        return years.size() <= 4 ? String.join(", ", years) : years.size() + " times, first " + years.get(0);
    }

    private void standing() {
        List<String> alive =
                run.treaties().stream().filter(Treaty::alive).map(this::title).toList();
        lines.add("Standing at the end: " + (alive.isEmpty() ? "no treaty" : first(alive)));
    }

    private static String first(List<String> titles) {
        int others = titles.size() - 5;
        return titles.stream().limit(5).collect(Collectors.joining("; "))
                + (others > 0 ? "; and " + others + " more" : "");
    }

    private String title(Treaty treaty) {
        String name = labels.name(treaty);
        return treaty.text().name().isBlank()
                ? name.substring(0, name.lastIndexOf(','))
                : name + " (" + treaty.kind().title() + ")";
    }

    private String year(int tick) {
        return "  " + labels.year(tick) + "  ";
    }

    private void section(String heading, List<String> content, String file) {
        lines.add(heading);
        int shown = content.size() <= LONGEST ? content.size() : LONGEST - 1;
        lines.addAll(content.subList(0, shown));
        if (shown < content.size()) {
            lines.add("  and " + (content.size() - shown) + " more, see " + file);
        }
    }
}
