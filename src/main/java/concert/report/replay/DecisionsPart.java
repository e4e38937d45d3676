package concert.report.replay;

import concert.model.TreatyKind;
import concert.results.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the states decided, by tick: rows of state, move, kind, partner, treaty, chance in ten-thousandths, chosen,
 * consented (-1 when nobody was asked), then the reasons in ten-thousandths.
 */
record DecisionsPart(Roster roster, Frame decisions, List<String> reasons) {
    /** In the order that the rows count in. */
    static final List<String> MOVES = List.of("offer", "nothing", "join", "answer", "vote", "leave", "lapse");

    private static final List<String> KINDS =
            Arrays.stream(TreatyKind.all()).map(TreatyKind::key).toList();

    /** The columns of decisions.csv that are reasons. */
    static List<String> reasons(Frame decisions) {
        List<String> columns = decisions.columns();
        return columns.subList(columns.indexOf("consented") + 1, columns.size());
    }

    List<List<int[]>> of(Detail detail) {
        List<List<int[]>> part = new ArrayList<>();
        IntStream.range(0, roster.ticks()).forEach(tick -> part.add(new ArrayList<>()));
        for (int row = 0; row < decisions.rows(); row++) {
            if (kept(row, detail)) {
                part.get(roster.tick(decisions, row)).add(row(row));
            }
        }
        return part;
    }

    private boolean kept(int row, Detail detail) {
        String kind = decisions.text(row, "kind");
        boolean asked = kind.startsWith("answer ") || kind.startsWith("vote ");
        boolean second = !asked && decisions.text(row, "chosen").equals("0");
        return detail.before(Detail.NO_DECISIONS)
                && (detail.before(Detail.NO_RUNNERS_UP) || !second)
                && (detail.before(Detail.NO_IDLE) || !kind.equals("nothing"))
                && (detail.before(Detail.NO_VOTES) || !asked);
    }

    private int[] row(int row) {
        String[] words = decisions.text(row, "kind").split(" ");
        boolean offer = KINDS.contains(words[0]);
        int[] move = {
            roster.of(decisions.text(row, "state")),
            offer ? 0 : move(words[0]),
            KINDS.indexOf(words[words.length - 1]),
            roster.of(decisions.text(row, "partner")),
            whole(row, "treaty", 0) - 1,
            Terms.of(decisions.number(row, "probability")),
            whole(row, "chosen", 0),
            whole(row, "consented", -1)
        };
        return IntStream.concat(Arrays.stream(move), Arrays.stream(Terms.of(decisions, row, reasons)))
                .toArray();
    }

    private static int move(String word) {
        int move = MOVES.indexOf(word);
        if (move < 0) {
            throw new IllegalArgumentException("decisions.csv has a move of kind \"" + word
                    + "\". Maybe the results folder is from another version?");
        }
        return move;
    }

    private int whole(int row, String column, int none) {
        double number = decisions.number(row, column);
        return Double.isNaN(number) ? none : (int) number;
    }
}
