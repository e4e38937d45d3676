package concert.engine.choice;

/**
 * The chances of what a state does with the one it meets (E5). With a chance alpha that grows with how much it has to do
 * with others, a matter between them comes up, each as likely as the others: which it is, like whom one meets, is no
 * theory's claim. Asking into a treaty is taken up by the share of its members that can be attended to. The move is made
 * when the state would itself sign; all else is doing nothing. A state that weighed the whole menu by exp(beta V) would
 * sign the best offer of the day for certain, and none of the rest; history signs by what is at hand (Jackson &amp; Watts
 * 2002).
 */
final class Choice {
    /** Doing nothing, among the moves by their places. */
    static final int NOTHING = -1;

    private double[] will = {};
    private double[] taken = {};
    private double share;

    /**
     * Weighs the moves.
     *
     * @param rate chance in [0,1] that a matter comes up at all
     * @param share of each, in [0,1]: how often it is taken up when it comes up
     * @param sign chance in [0,1] that the state itself comes to sign each
     */
    void weigh(double rate, double[] share, double[] sign) {
        will = sign;
        taken = share;
        this.share = sign.length == 0 ? 0 : rate / sign.length;
    }

    /** The chance that a move is made, or that none is. */
    double chance(int move) {
        if (move != NOTHING) {
            return share * taken[move] * will[move];
        }
        double made = 0;
        for (int each = 0; each < will.length; each++) {
            made += chance(each);
        }
        return 1 - made;
    }

    /** The move that a number drawn from [0,1) takes up, or none; whether it is made is another draw's to say. */
    int draw(double u) {
        int move = share == 0 ? will.length : (int) (u / share);
        return move < will.length && u / share - move < taken[move] ? move : NOTHING;
    }

    /** The most probable of all but one, doing nothing first at a tie; that one when there is no other. */
    int mostProbable(int other) {
        int best = other == NOTHING ? other : NOTHING;
        for (int move = 0; move < will.length; move++) {
            boolean better = best == other || chance(move) > chance(best);
            best = move != other && better ? move : best;
        }
        return best;
    }
}
