package concert.results;

import concert.engine.Seat;
import concert.model.Decision;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A seat that repeats what a person decided, read off decisions.csv. What the file does not mark as human it leaves to
 * the theory, which decides as it did.
 */
final class Script implements Seat {
    private static final String YES = "1";

    private final String me;
    private final List<String> codes;
    private final Map<String, String> moves = new HashMap<>();
    private final Map<String, Deque<Answer>> answers = new HashMap<>();
    private final Map<String, Answer> admissions = new HashMap<>();

    private Script(String me, List<String> codes) {
        this.me = me;
        this.codes = codes;
    }

    /** One script for each state that a person decided for, by its code. */
    static Map<String, Seat> of(Frames files) throws IOException {
        List<String> codes = codes(files.frame("states.csv"));
        Frame decisions = files.frame(DecisionsFile.FILE);
        Map<String, Script> scripts = new TreeMap<>();
        for (int row = 0; row < decisions.rows(); row++) {
            if (decisions.text(row, DecisionsFile.HUMAN).equals(YES)) {
                scripts.computeIfAbsent(decisions.text(row, "state"), each -> new Script(each, codes));
            }
        }
        for (int row = 0; row < decisions.rows(); row++) {
            int now = row;
            scripts.values().forEach(each -> each.read(decisions, now));
        }
        return Map.copyOf(scripts);
    }

    /** In order, as the engine numbers them. */
    private static List<String> codes(Frame states) {
        List<String> codes = new ArrayList<>();
        for (int row = 0; row < states.rows() && states.text(row, "tick").equals("0"); row++) {
            codes.add(states.text(row, "state"));
        }
        return codes;
    }

    private void read(Frame decisions, int row) {
        String tick = decisions.text(row, "tick");
        String kind = decisions.text(row, "kind");
        String move = key(kind, decisions.text(row, "partner"), decisions.text(row, "treaty"));
        boolean human = decisions.text(row, DecisionsFile.HUMAN).equals(YES);
        boolean yes = decisions.text(row, "chosen").equals(YES);
        if (kind.startsWith("vote ") && decisions.text(row, "partner").equals(me)) {
            admissions.put(tick, Answer.YES);
        }
        if (!decisions.text(row, "state").equals(me)) {
            return;
        }
        if (kind.matches("(answer|vote|leave|lapse) .*")) {
            Answer answer = !human ? Answer.THEORY : yes ? Answer.YES : Answer.NO;
            answers.computeIfAbsent(tick + move, each -> new ArrayDeque<>()).add(answer);
        } else if (human) {
            moves.put(tick, move);
        }
    }

    private static String key(String kind, String partner, String treaty) {
        return " " + kind + " " + partner + " " + treaty;
    }

    private String key(String kind, int partner, int treaty) {
        return key(kind, partner < 0 ? "" : codes.get(partner), treaty < 0 ? "" : Integer.toString(treaty));
    }

    @Override
    public Option move(Turn turn) {
        String move = moves.get(Integer.toString(turn.tick()));
        return turn.options().stream()
                .filter(each -> !each.leaves())
                .filter(each -> key(DecisionsFile.kind(each.move(), each.kind()), each.partner(), each.treaty())
                        .equals(move))
                .findFirst()
                .orElse(null);
    }

    /** A state that asked into a treaty confirmed it when there was a vote. */
    @Override
    public Answer answer(Question question) {
        String tick = Integer.toString(question.tick());
        Decision drawn = question.drawn();
        if (drawn.move() == Decision.Move.JOIN) {
            return admissions.getOrDefault(tick, Answer.NO);
        }
        String move = key(DecisionsFile.kind(drawn.move(), drawn.kind()), drawn.partner(), drawn.treaty());
        Deque<Answer> said = answers.get(tick + move);
        return said == null || said.isEmpty() ? Answer.THEORY : said.remove();
    }
}
