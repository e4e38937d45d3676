package concert.engine.choice;

import concert.model.record.Decision;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;

/**
 * The moves open to one state, doing nothing aside: a row of offers to every state for each kind of treaty, then the
 * treaties it could ask into; cells that are no move are closed. Filled anew for each state.
 */
public final class Menu {
    /** V of a closed cell, below anything a move could be worth. */
    public static final double CLOSED = -1e9;

    private static final TreatyKind[] KINDS = TreatyKind.all();

    private final int states;
    private final int[] aim;
    private int[] closed;
    private double[] value;
    private Treaty[] treaty = new Treaty[16];
    private int from;
    private int joins;
    private int count;

    /**
     * A menu without moves.
     * @param states how many the world has
     */
    public Menu(int states) {
        this.states = states;
        this.aim = new int[states];
        this.value = new double[KINDS.length * states + treaty.length];
        this.closed = new int[KINDS.length * states];
    }

    /** Empties it for a state: every offer is open and worth nothing yet. */
    void of(int state) {
        from = state;
        joins = 0;
        count = 0;
    }

    /** Copies the values of the offers of a kind from a table's cells. */
    void offers(TreatyKind kind, double[] cells, int first) {
        System.arraycopy(cells, first, value, kind.ordinal() * states, states);
    }

    /** Changes what an offence pact with a partner is worth and whom it is directed at. */
    void aim(int partner, int target, double profit) {
        aim[partner] = target;
        value[TreatyKind.OFFENCE.ordinal() * states + partner] += profit;
    }

    /** Takes an offer off the menu. */
    void close(TreatyKind kind, int partner) {
        int cell = kind.ordinal() * states + partner;
        if (value[cell] != CLOSED) {
            value[cell] = CLOSED;
            closed[count++] = cell;
        }
    }

    void join(Treaty standing, double worth) {
        if (joins == treaty.length) {
            treaty = Arrays.copyOf(treaty, 2 * joins);
            value = Arrays.copyOf(value, KINDS.length * states + treaty.length);
        }
        treaty[joins] = standing;
        value[KINDS.length * states + joins++] = worth;
    }

    /** The state whose moves they are. */
    int from() {
        return from;
    }

    /** Cells, open or closed. */
    public int cells() {
        return KINDS.length * states + joins;
    }

    /** Whether a cell is a move. */
    public boolean offered(int cell) {
        return value[cell] > CLOSED / 2;
    }

    /** Moves, that is cells that are open. */
    int open() {
        return cells() - count;
    }

    /** How much the state chooses from. */
    Decision.Considered considered() {
        int partners = 0;
        for (int you = 0; you < states; you++) {
            boolean open = false;
            for (int kind = 0; kind < KINDS.length && !open; kind++) {
                open = offered(kind * states + you);
            }
            partners += open ? 1 : 0;
        }
        return new Decision.Considered(open() + 1, partners);
    }

    /** Sets the closed cells of a row to 0. */
    void shut(double[] row) {
        for (int at = 0; at < count; at++) {
            row[closed[at]] = 0;
        }
    }

    /** V of each cell to the state; shared, not to be written to. */
    public double[] values() {
        return value;
    }

    /** Whether a cell asks into a treaty. */
    public boolean joins(int cell) {
        return cell >= KINDS.length * states;
    }

    /** The partner of an offer. */
    int to(int cell) {
        return cell % states;
    }

    /** The kind of an offer. */
    public TreatyKind kind(int cell) {
        return KINDS[cell / states];
    }

    /** Whom an offence pact with a partner would be directed at. */
    int target(int partner) {
        return aim[partner];
    }

    /** The treaty that a cell asks into. */
    Treaty treaty(int cell) {
        return treaty[cell - KINDS.length * states];
    }
}
