package concert.model;

/**
 * One move a state weighed, and why it was worth what it was worth.
 *
 * @param state who weighed it
 * @param stance the state's stance of the tick
 * @param move what was weighed
 * @param kind treaty kind, or null when the move is to do nothing
 * @param partner the other state of an offer, or -1
 * @param treaty the treaty concerned, or -1
 * @param value V, the sum of the terms
 * @param probability chance of the move among all the state had (E5), or of the answer given
 * @param chosen whether it was the move made; otherwise it was the runner-up
 * @param consented whether everyone who had to agree did; false when the move needed nobody's consent
 * @param human whether a person, or a script, in the state's seat made it rather than the state's theory
 * @param terms weighted, signed contributions of the reasons in the order of the list of reasons
 */
public record Decision(
        int state,
        Stance stance,
        Move move,
        TreatyKind kind,
        int partner,
        int treaty,
        double value,
        double probability,
        boolean chosen,
        boolean consented,
        boolean human,
        double[] terms) {

    /** What a state can do. */
    public enum Move {
        NOTHING("nothing"),
        OFFER("offer"),
        JOIN("join"),
        ANSWER("answer"),
        VOTE("vote"),
        LEAVE("leave"),
        /** It did not renew a term that ran out, which is no defection. */
        LAPSE("lapse");

        private final String key;

        Move(String key) {
            this.key = key;
        }

        /** The move's name in files. */
        public String key() {
            return key;
        }
    }

    /** A decision of the state's theory. */
    public Decision(
            int state,
            Stance stance,
            Move move,
            TreatyKind kind,
            int partner,
            int treaty,
            double value,
            double probability,
            boolean chosen,
            boolean consented,
            double[] terms) {
        this(state, stance, move, kind, partner, treaty, value, probability, chosen, consented, false, terms);
    }

    /** The same decision once everyone who had to agree did. */
    public Decision agreed() {
        return new Decision(state, stance, move, kind, partner, treaty, value, probability, chosen, true, human, terms);
    }

    /** The same decision made in the state's seat: {@code yes} to what was asked, or to the move. */
    public Decision inSeat(boolean yes) {
        boolean agrees = yes && (move == Move.ANSWER || move == Move.VOTE);
        return new Decision(state, stance, move, kind, partner, treaty, value, probability, yes, agrees, true, terms);
    }

    /** The same decision with the stance the tick turned out to have. */
    public Decision with(Stance turned) {
        return new Decision(
                state, turned, move, kind, partner, treaty, value, probability, chosen, consented, human, terms);
    }
}
