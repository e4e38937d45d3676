package concert.run;

import concert.engine.seat.Seat;
import concert.model.record.Decision;
import concert.model.record.Decision.Move;
import concert.model.treaty.TreatyKind;
import concert.results.Frames;
import concert.results.file.DecisionsFile;
import concert.results.file.StatesFile;
import concert.results.row.DecisionRow;
import concert.results.row.StateRow;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A seat that repeats what a person decided, read off decisions.csv. What the file does not mark as human it leaves to
 * the theory, which decides as it did.
 */
final class RecordedSeat implements Seat {
    /**
     * What was decided.
     *
     * @param kind null when it was to do nothing
     * @param partner code of the other state of an offer, empty for none
     * @param treaty 0 for none
     */
    private record Deed(int tick, Move move, TreatyKind kind, String partner, int treaty) {}

    private final String me;
    private final List<String> codes;
    private final Map<Integer, Deed> moves = new HashMap<>();
    private final Map<Deed, Deque<Answer>> answers = new HashMap<>();
    private final Map<Integer, Answer> admissions = new HashMap<>();

    private RecordedSeat(String me, List<String> codes) {
        this.me = me;
        this.codes = codes;
    }

    /** One script for each state that a person decided for, by its code. */
    static Map<String, Seat> of(Frames files) throws IOException {
        List<String> codes = codes(StateRow.of(files.frame(StatesFile.FILE)));
        List<DecisionRow> decisions = DecisionRow.of(files.frame(DecisionsFile.FILE));
        Map<String, RecordedSeat> scripts = new TreeMap<>();
        decisions.stream()
                .filter(DecisionRow::human)
                .forEach(row -> scripts.computeIfAbsent(row.state(), each -> new RecordedSeat(each, codes)));
        decisions.forEach(row -> scripts.values().forEach(each -> each.read(row)));
        return Map.copyOf(scripts);
    }

    /** In order, as the engine numbers them. */
    private static List<String> codes(List<StateRow> states) {
        return states.stream()
                .filter(each -> each.tick() == 0)
                .map(StateRow::state)
                .toList();
    }

    private void read(DecisionRow row) {
        if (row.move() == Move.VOTE && row.partner().equals(me)) {
            admissions.put(row.tick(), Answer.YES);
        }
        if (!row.state().equals(me)) {
            return;
        }
        Deed deed = new Deed(row.tick(), row.move(), row.kind(), row.partner(), row.treaty());
        if (row.move().asked() || row.move().exit()) {
            Answer answer = !row.human() ? Answer.THEORY : row.chosen() ? Answer.YES : Answer.NO;
            answers.computeIfAbsent(deed, each -> new ArrayDeque<>()).add(answer);
        } else if (row.human()) {
            moves.put(row.tick(), deed);
        }
    }

    private Deed deed(int tick, Move move, TreatyKind kind, int partner, int treaty) {
        TreatyKind named = move == Move.NOTHING ? null : kind;
        return new Deed(tick, move, named, partner < 0 ? "" : codes.get(partner), Math.max(0, treaty));
    }

    @Override
    public Option move(Turn turn) {
        Deed move = moves.get(turn.tick());
        return turn.options().stream()
                .filter(each -> !each.leaves())
                .filter(each -> deed(turn.tick(), each.move(), each.kind(), each.partner(), each.treaty())
                        .equals(move))
                .findFirst()
                .orElse(null);
    }

    /** A state that asked into a treaty confirmed it when there was a vote. */
    @Override
    public Answer answer(Question question) {
        Decision drawn = question.drawn();
        if (drawn.move() == Move.JOIN) {
            return admissions.getOrDefault(question.tick(), Answer.NO);
        }
        Deque<Answer> said =
                answers.get(deed(question.tick(), drawn.move(), drawn.kind(), drawn.partner(), drawn.treaty()));
        return said == null || said.isEmpty() ? Answer.THEORY : said.remove();
    }
}
