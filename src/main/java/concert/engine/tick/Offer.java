package concert.engine.tick;

import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.reason.Valuation;

/**
 * A move a state can make (E5): propose a kind of treaty to a state, or ask into a standing treaty.
 *
 * @param from the state whose move it is
 * @param to the partner, or -1 when it asks into a treaty
 * @param kind of treaty
 * @param target whom an offence pact would be directed at, or -1
 * @param treaty the treaty it asks into, or null
 * @param members who would be in it, the proposer among them, should all agree; in order of code
 * @param terms what it is worth to the proposer as it chooses, weighted, in the order of the reasons (E4)
 * @param attention what it costs in attention that the terms do not hold yet, in units of the day
 */
public record Offer(
        int from, int to, TreatyKind kind, int target, Treaty treaty, int[] members, double[] terms, double attention) {
    /** Whether it asks into a standing treaty; else it proposes a new one. */
    public boolean joins() {
        return treaty != null;
    }

    /** V to the proposer when it chose. */
    public double value() {
        return Valuation.sum(terms);
    }
}
