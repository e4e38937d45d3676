package concert.engine.choice;

import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.List;

/**
 * What all states weigh in one tick, reason by reason and before any weight (E4, E5): the picture on which moves are
 * chosen, kept so that other weights can be tried on it. Pairs are cells {@code me * states + you} of flat squares.
 *
 * @param states how many there are, sovereign or not
 * @param world the parameters that are not a state's own
 * @param rules of each state; their weights play no part but that a reason of weight 0 is left out (its rows are null)
 * @param load what each state's treaties take of its attention less what it can look after (E4)
 * @param meets {@code [pair]}, the chance that the first meets the second of all it could propose to
 * @param offers {@code [kind][reason][pair]}, what the first's offer of a treaty of two adds to it
 * @param answers {@code [reason][pair]}, what the first's offer of an offence pact adds to the second, by the first's
 *     target; of other kinds it is what the second's own offer would
 * @param open {@code [kind][pair]}, whether the first may offer it to the second
 * @param askings treaties that outsiders may ask into
 * @param holdings memberships
 */
public record Weighing(
        int states,
        Parameters world,
        List<Rules> rules,
        double[] load,
        double[] meets,
        double[][][] offers,
        double[][] answers,
        boolean[][] open,
        List<Asking> askings,
        List<Holding> holdings) {

    /**
     * An outsider may ask into a treaty, whenever it meets one of its members.
     *
     * @param me the outsider
     * @param treaty its number
     * @param kind of the treaty
     * @param depth of the treaty, in [0,1]
     * @param institution iota
     * @param silent whether silence is consent
     * @param terms what it would add to the asker
     * @param votes of each member, what the change would add to it and how much its vote weighs
     * @param quota yes weight that admits
     */
    public record Asking(
            int me,
            int treaty,
            TreatyKind kind,
            double depth,
            double institution,
            boolean silent,
            double[] terms,
            List<Vote> votes,
            double quota) {}

    /** One member's view of an asker. */
    public record Vote(int member, double[] terms, double weight) {}

    /**
     * A member's view of a treaty it holds.
     *
     * @param treaty its number
     * @param members how many hold it
     * @param member whose view it is
     * @param joined tick in which this one did; negative before the first
     * @param depth of the treaty, in [0,1]
     * @param terms what it adds to the member, before any weight, in the order of the reasons
     * @param attention what holding it costs the member, in units of the day
     * @param stay X of E5
     * @param rate how often leaving is considered in a tick, 1 when its term is over
     */
    public record Holding(
            int treaty,
            int members,
            int member,
            int joined,
            double depth,
            double[] terms,
            double attention,
            double stay,
            double rate) {}
}
