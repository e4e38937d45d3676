package concert.model.record;

import concert.model.treaty.TreatyKind;
import java.util.Locale;

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
 * @param probability chance of what was decided: of the move, made or runner-up, among all it had with the one it met (E5), or of the
 *     answer given, yes or no; where a person decided, the chance that the state's theory would have decided so
 * @param chosen whether it was the move made; otherwise it was the runner-up
 * @param consented whether everyone who had to agree did; false when the move needed nobody's consent
 * @param human whether a person, or a script, in the state's seat made it rather than the state's theory
 * @param considered what it was chosen from; {@link Considered#NONE} where it was no choice among moves
 * @param closeness how near it was to being another
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
        Considered considered,
        Closeness closeness,
        double[] terms) {

    /**
     * Among how much a move was chosen (E5).
     *
     * @param options moves that were open to the state with the one it met, doing nothing among them
     * @param partners other states that it considered
     * @param met the one of them that it met, -1 for none
     */
    public record Considered(int options, int partners, int met) {
        /** Of an answer, a vote or an exit, which is yes or no. */
        public static final Considered NONE = new Considered(0, 0, -1);
    }

    /** What a state can do; files, sentences, pages and windows say it in these words. */
    public enum Move {
        NOTHING("do nothing", "did nothing", "did nothing", Role.MOVE),
        OFFER("offer", "offered", "did not offer", Role.MOVE),
        JOIN("ask into", "asked into", "did not ask into", Role.MOVE),
        ANSWER("agree to", "agreed to", "declined", Role.ANSWER),
        VOTE("vote for", "voted for", "voted against", Role.ANSWER),
        LEAVE("leave", "left", "stayed in", Role.EXIT),
        /** It did not renew a term that ran out, which is no defection. */
        LAPSE("let lapse", "did not renew", "renewed", Role.EXIT);

        /** Where in a tick it has its place. */
        public enum Role {
            /** What a state does of itself, one a tick. */
            MOVE,
            /** A yes or no to another's move. */
            ANSWER,
            /** The end of a membership. */
            EXIT
        }

        private final String verb;
        private final String done;
        private final String refused;
        private final Role role;

        Move(String verb, String done, String refused, Role role) {
            this.verb = verb;
            this.done = done;
            this.refused = refused;
            this.role = role;
        }

        /** The move's name in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the state can do, such as "ask into". */
        public String verb() {
            return verb;
        }

        /** What it did, such as "asked into". */
        public String done() {
            return done;
        }

        /** What it did when it decided otherwise, such as "renewed". */
        public String refused() {
            return refused;
        }

        /** What it did by its decision. */
        public String told(boolean yes) {
            return yes ? done : refused;
        }

        /** Whether it is a yes or no to what another state did. */
        public boolean asked() {
            return role == Role.ANSWER;
        }

        /** Whether it is the end of a membership. */
        public boolean exit() {
            return role == Role.EXIT;
        }

        /** Where in a tick such a move has its place. */
        public Role role() {
            return role;
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
        this(
                state,
                stance,
                move,
                kind,
                partner,
                treaty,
                value,
                probability,
                chosen,
                consented,
                false,
                Considered.NONE,
                Closeness.NONE,
                terms);
    }

    /** The same decision once everyone who had to agree did. */
    public Decision agreed() {
        return with(stance, probability, chosen, true, human, considered, closeness);
    }

    /** The same decision, a move chosen among so much. */
    public Decision among(Considered all) {
        return with(stance, probability, chosen, consented, human, all, closeness);
    }

    /** The same decision, so near to being another. */
    public Decision near(Closeness how) {
        return with(stance, probability, chosen, consented, human, considered, how);
    }

    /** The chance of an answer that is yes with a chance {@code ofYes} in [0,1]. */
    public static double chance(boolean yes, double ofYes) {
        return yes ? ofYes : 1 - ofYes;
    }

    /** The chance that the theory would say yes, or make the move. */
    public double chanceOfYes() {
        return chance(chosen, probability);
    }

    /** The same decision made in the state's seat: {@code yes} to what was asked, or to the move. */
    public Decision inSeat(boolean yes) {
        boolean agrees = yes && move.role() == Move.Role.ANSWER;
        double decided = yes == chosen ? probability : 1 - probability;
        return with(stance, decided, yes, agrees, true, considered, closeness);
    }

    /** The same decision with the stance the tick turned out to have. */
    public Decision with(Stance turned) {
        return with(turned, probability, chosen, consented, human, considered, closeness);
    }

    private Decision with(
            Stance turned, double chance, boolean yes, boolean agreed, boolean seat, Considered all, Closeness how) {
        return new Decision(
                state, turned, move, kind, partner, treaty, value, chance, yes, agreed, seat, all, how, terms);
    }
}
