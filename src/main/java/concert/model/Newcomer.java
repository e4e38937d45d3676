package concert.model;

import java.util.List;

/**
 * What a state has of its own when it comes into being. Where that is not a number, or empty, it takes its parent's or,
 * without a parent, what the model gives to any state.
 *
 * @param state its index
 * @param capability K, for one without a parent
 * @param economy Y in the unit of K, for one without a parent
 * @param effort m of E8 to begin with, for one without a parent
 * @param warChance smoothed chance of being attacked, and of attacking, into a war to begin with, for one without a parent;
 *     NaN where its first tick is to tell
 * @param identity place on the axes
 * @param regime d in [0,1]
 * @param revisionism theta in [-1,1]
 * @param offence phi in [0,1]
 * @param reputation R in [0,1], for one without a parent
 * @param nuclear whether it has nuclear arms whatever its parent has
 * @param ties what it has with other states
 */
public record Newcomer(
        int state,
        double capability,
        double economy,
        double effort,
        double warChance,
        double[] identity,
        double regime,
        double revisionism,
        double offence,
        double reputation,
        boolean nuclear,
        List<Tie> ties) {
    public Newcomer {
        identity = identity.clone();
        ties = List.copyOf(ties);
    }

    /**
     * What a newcomer has with another state, both ways alike; NaN where it takes its parent's.
     *
     * @param other the other state
     * @param rivalry W in [0,1]
     * @param trade b in [0,1]
     * @param affinity A in [-1,1]
     * @param trust T in [0,1]
     * @param pact ticks since the two last shared a treaty
     * @param comrades ticks since the two last fought on one side
     */
    public record Tie(
            int other, double rivalry, double trade, double affinity, double trust, double pact, double comrades) {}
}
