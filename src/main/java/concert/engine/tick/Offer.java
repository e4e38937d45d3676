package concert.engine.tick;

import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;

/**
 * A move a state can make (E5): propose a kind of treaty to a state, or ask into a standing treaty.
 *
 * @param from the state whose move it is
 * @param to the partner, or -1 when it asks into a treaty
 * @param kind of treaty
 * @param target whom an offence pact would be directed at, or -1
 * @param treaty the treaty it asks into, or null
 * @param value V to the proposer when it chose
 */
public record Offer(int from, int to, TreatyKind kind, int target, Treaty treaty, double value) {
    /** Whether it asks into a standing treaty; else it proposes a new one. */
    public boolean joins() {
        return treaty != null;
    }
}
