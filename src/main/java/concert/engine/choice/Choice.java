package concert.engine.choice;

import static concert.theory.book.Parameter.MOVE_RATE;
import static concert.theory.book.Parameter.PRECISION;

import concert.model.number.StrictFunctions;
import concert.theory.book.Rules;

/**
 * The chances of what a state does with the one it meets (E5): with chance alpha it takes up one of the moves between
 * them, in proportion to exp(beta V'), V' = (V/u - c) times the chance that the others agree where that is worth
 * anything, V/u - c otherwise; and it makes the move when it would itself sign. All else is doing nothing.
 */
public final class Choice {
    /** Doing nothing, among the moves by their places. */
    static final int NOTHING = -1;

    public static double KB = Double.parseDouble(System.getProperty("kb", "1"));
    private double[] share = {};
    private double[] will = {};
    private double rate;

    /**
     * Weighs the moves.
     *
     * @param surplus V/u - c of each
     * @param agree chance in [0,1] that all others who must agree to it do
     * @param sign chance in [0,1] that the state itself comes to sign it
     */
    void weigh(Rules rules, double[] surplus, double[] agree, double[] sign) {
        share = shares(rules.get(PRECISION), surplus, agree);
        will = sign;
        rate = share.length == 0 ? 0 : rules.get(MOVE_RATE);
    }

    /** How likely each move is to be taken up among those between two states, given that one is. */
    public static double[] shares(double precision, double[] surplus, double[] agree) {
        double[] share = new double[surplus.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int move = 0; move < share.length; move++) {
            share[move] = KB * precision * (surplus[move] > 0 ? surplus[move] * agree[move] : surplus[move]);
            most = Math.max(most, share[move]);
        }
        double sum = 0;
        for (int move = 0; move < share.length; move++) {
            share[move] = StrictFunctions.exp(share[move] - most);
            sum += share[move];
        }
        for (int move = 0; move < share.length; move++) {
            share[move] /= sum;
        }
        return share;
    }

    /** The chance that a move is made, or that none is. */
    double chance(int move) {
        if (move != NOTHING) {
            return rate * share[move] * will[move];
        }
        double made = 0;
        for (int each = 0; each < share.length; each++) {
            made += chance(each);
        }
        return 1 - made;
    }

    /** The move that a number drawn from [0,1) takes up, or none; whether it is made is another draw's to say. */
    int draw(double u) {
        double left = u;
        for (int move = 0; move < share.length; move++) {
            left -= rate * share[move];
            if (left < 0) {
                return move;
            }
        }
        return NOTHING;
    }

    /** The most probable of all but one, doing nothing first at a tie; that one when there is no other. */
    int mostProbable(int other) {
        int best = other == NOTHING ? other : NOTHING;
        for (int move = 0; move < share.length; move++) {
            boolean better = best == other || chance(move) > chance(best);
            best = move != other && better ? move : best;
        }
        return best;
    }
}
