package concert.results.row;

import concert.model.record.Decision.Move;
import concert.model.treaty.TreatyKind;
import concert.results.file.DecisionsFile;
import concert.results.table.Frame;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A row of decisions.csv.
 *
 * @param state code of the state that decided
 * @param kind of the treaty concerned, null when the move is to do nothing
 * @param partner code of the other state of an offer, empty for none
 * @param treaty running number of the treaty concerned, 0 for none
 * @param human whether a person, or a script, in the state's seat decided it
 * @param chosen whether the move was made, or the answer was yes; otherwise it was the runner-up, or the answer no
 * @param weighed whether others were asked for their consent, or the state itself was
 * @param agreed whether all who were asked agreed
 * @param reasons what each adds to the value, in the order of {@link #reasons(Frame)}
 * @param grounds among how much it was chosen and how near it was to being another
 */
public record DecisionRow(
        int tick,
        String state,
        Move move,
        TreatyKind kind,
        String partner,
        int treaty,
        boolean human,
        double value,
        double probability,
        boolean chosen,
        boolean weighed,
        boolean agreed,
        double[] reasons,
        Grounds grounds) {

    /**
     * Among how much a move was chosen, and how near a decision was to being another (E5).
     *
     * @param matters what could be taken up with the one it met; 0 where it was asked yes or no
     * @param partners how many states it considered
     * @param met code of the one that it met, empty for none
     * @param unit u, NaN where nothing was weighed
     * @param will chance that it would itself sign, let in or, considering to leave, stay; NaN for none
     * @param margin how much more the value would have had to be for a no to be a yes; NaN where none would have done
     * @param decisive the reason that decided an exit, empty for none
     */
    public record Grounds(
            int matters, int partners, String met, double unit, double will, double margin, String decisive) {
        /** Of a decision of which a run says no more. */
        public static final Grounds NONE = new Grounds(0, 0, "", Double.NaN, Double.NaN, Double.NaN, "");

        private static Grounds of(Frame decisions, int row) {
            return decisions.has("margin")
                    ? new Grounds(
                            Math.max(0, decisions.whole(row, "considered_options", 0) - 1),
                            decisions.whole(row, "considered_partners", 0),
                            decisions.text(row, "met"),
                            decisions.number(row, "unit"),
                            decisions.number(row, "will"),
                            decisions.number(row, "margin"),
                            decisions.text(row, "decisive"))
                    : NONE;
        }
    }

    /** A decision of which a run says no more. */
    public DecisionRow(
            int tick,
            String state,
            Move move,
            TreatyKind kind,
            String partner,
            int treaty,
            boolean human,
            double value,
            double probability,
            boolean chosen,
            boolean weighed,
            boolean agreed,
            double[] reasons) {
        this(
                tick,
                state,
                move,
                kind,
                partner,
                treaty,
                human,
                value,
                probability,
                chosen,
                weighed,
                agreed,
                reasons,
                Grounds.NONE);
    }

    /** Every row of a decisions.csv. */
    public static List<DecisionRow> of(Frame decisions) {
        List<String> columns = columns(decisions);
        return IntStream.range(0, decisions.rows())
                .mapToObj(row -> of(decisions, row, columns))
                .toList();
    }

    private static DecisionRow of(Frame decisions, int row, List<String> columns) {
        return new DecisionRow(
                decisions.whole(row, "tick", -1),
                decisions.text(row, "state"),
                decisions.filled(row, "move", Move.class),
                decisions.constant(row, "kind", TreatyKind.class),
                decisions.text(row, "partner"),
                decisions.whole(row, "treaty", 0),
                decisions.flag(row, "human"),
                decisions.number(row, "value"),
                decisions.number(row, "probability"),
                decisions.flag(row, "chosen"),
                !decisions.text(row, "consented").isEmpty(),
                decisions.flag(row, "consented"),
                columns.stream()
                        .mapToDouble(each -> decisions.number(row, each))
                        .toArray(),
                Grounds.of(decisions, row));
    }

    /** The names of the reasons that a decisions.csv or pacts.csv tells of, in the order of its columns. */
    public static List<String> reasons(Frame frame) {
        return columns(frame).stream()
                .map(each -> each.substring(DecisionsFile.REASON.length()))
                .toList();
    }

    /** The columns that hold them. */
    public static List<String> columns(Frame frame) {
        return frame.columns().stream()
                .filter(each -> each.startsWith(DecisionsFile.REASON))
                .toList();
    }

    /** The chance that it would say yes. */
    public double chanceOfYes() {
        return chosen ? probability : 1 - probability;
    }

    /** Whether it was no more than the second choice. */
    public boolean second() {
        return !weighed && !chosen && !human;
    }
}
