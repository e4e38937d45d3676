package concert.results.words;

import concert.model.record.Decision.Move;
import concert.results.row.DecisionRow;
import concert.results.row.TreatyRow;
import concert.results.table.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A row of decisions.csv in words. */
public record DecisionText(List<TreatyRow> treaties, Map<String, String> names) {

    /** Whether the row's move was made towards, or together with, another state. */
    boolean concerns(DecisionRow row, String other) {
        TreatyRow treaty = row.partner().isEmpty() ? treaty(row) : signed(row);
        return row.partner().equals(other)
                || treaty != null && treaty.membersEver().contains(other);
    }

    String sentence(DecisionRow row) {
        return String.format(Locale.ROOT, "%s (chance %.1f %%).", move(row), 100 * row.probability());
    }

    /** Who did, or would have done, what. */
    public String move(DecisionRow row) {
        String state = names.get(row.state());
        return state + (row.human() ? ", played by a person, " : " ") + did(row);
    }

    private String did(DecisionRow row) {
        Move move = row.move();
        String partner = names.getOrDefault(row.partner(), "");
        String done =
                row.second() ? "would next have " + past(move) : move.told(move.asked() ? row.agreed() : made(row));
        return switch (move) {
            case NOTHING -> done;
            case OFFER ->
                done + " " + partner + " " + noun(row) + outcome(row, ", which was signed", ", which was not signed");
            case JOIN -> done + " " + title(row) + outcome(row, " and was admitted", " and was refused");
            case ANSWER -> done + " " + noun(row) + " with " + partner + name(row);
            case VOTE -> done + " admitting " + partner + " to " + title(row);
            case LEAVE, LAPSE -> done + " " + title(row);
        };
    }

    /** An offer that nobody answers, and a question to join, are made all the same. */
    private static boolean made(DecisionRow row) {
        return row.chosen() || !row.move().exit();
    }

    private static String past(Move move) {
        return move == Move.NOTHING ? "done nothing" : move == Move.LAPSE ? "let lapse" : move.done();
    }

    private static String outcome(DecisionRow row, String yes, String no) {
        return row.second() ? "" : row.agreed() ? yes : no;
    }

    private String name(DecisionRow row) {
        TreatyRow signed = signed(row);
        return signed == null ? "" : ", signed as \"" + signed.name() + "\"";
    }

    private static String noun(DecisionRow row) {
        return row.kind() == null ? "a treaty" : Words.one(Words.noun(row.kind()));
    }

    private String title(DecisionRow row) {
        TreatyRow treaty = treaty(row);
        return treaty == null ? "a treaty" : "\"" + treaty.name() + "\"";
    }

    /** The treaty that a move names, or null. */
    private TreatyRow treaty(DecisionRow row) {
        if (row.treaty() > treaties.size()) {
            throw new IllegalArgumentException("decisions.csv tells of treaty " + row.treaty()
                    + ", treaties.csv does not." + " Maybe they are of two runs?");
        }
        return row.treaty() < 1 ? null : treaties.get(row.treaty() - 1);
    }

    /** The treaty that came of an answer, or null: the one of its tick and kind that both signed. */
    private TreatyRow signed(DecisionRow row) {
        if (row.move() != Move.ANSWER || !row.agreed()) {
            return null;
        }
        return treaties.stream()
                .filter(each -> each.foundedTick() == row.tick() && each.kind() == row.kind())
                .filter(each -> each.founders().containsAll(List.of(row.state(), row.partner())))
                .findFirst()
                .orElse(null);
    }
}
