package concert.model.record;

import concert.model.event.Event;
import concert.model.event.War;
import java.util.List;

/**
 * What there is to know of one tick once it is over. Arrays run over the states.
 *
 * @param tick from 0
 * @param states the columns of the states
 * @param treaties the treaties that were alive at the end of the tick
 * @param decisions the move each state chose and its runner-up, answers and exits
 * @param events every change, in order
 * @param opening how many of the events came first of all, before states perceived anything
 * @param wars the wars of the tick
 * @param tally what the negotiations came to
 */
public record TickRecord(
        int tick,
        States states,
        List<Pact> treaties,
        List<Decision> decisions,
        List<Event> events,
        int opening,
        List<War> wars,
        Tally tally) {

    /**
     * The states at the end of a tick, a number each in order of code.
     *
     * @param exists whether it was there: not unborn, nor passed into others
     * @param sovereign whether it was there and decided for itself
     * @param capability K at the end, after wars, in the unit of the scenario; 0 for one that is not there
     * @param capabilityBefore K before the wars of the tick, after growth and shocks: what moves and wars were decided on
     * @param economy Y above 0, in the unit of K
     * @param effort m, what it spends on arms, at least 0, in the unit of K (E8)
     * @param soloEffort the effort it would make alone (E8)
     * @param stance what each did, once the negotiations were over
     * @param topThreat whom it fears most, -1 for nobody
     * @param threat Theta of the gravest threat
     * @param security Sec of E3, at most 0
     * @param abandonment Sec(T=1) - Sec(T), at least 0 (E4)
     * @param entrapment sum of the entrapment terms of its treaties, unweighted, at least 0 (E4)
     * @param reputation R in [0,1]
     * @param feared whom it fears, gravest first: {@link #FEARED} places a state in one flat array, -1 where fewer are
     *     feared at all
     * @param fear Theta of those
     */
    public record States(
            boolean[] exists,
            boolean[] sovereign,
            double[] capability,
            double[] capabilityBefore,
            double[] economy,
            double[] effort,
            double[] soloEffort,
            Stance[] stance,
            int[] topThreat,
            double[] threat,
            double[] security,
            double[] abandonment,
            double[] entrapment,
            double[] reputation,
            int[] feared,
            double[] fear) {
        /** How many of the states it fears are kept. */
        public static final int FEARED = 5;
    }

    /**
     * A living treaty at the end of a tick.
     *
     * @param id running number
     * @param members in order of code
     * @param targets in order of code
     * @param strategic Cs in [0,1] (E11), like the next three as last gauged: before the moves of the tick, or at signing
     * @param operational Co in [0,1]
     * @param tactical Ct in (0,1]
     * @param cohesion C in [0,1]
     * @param belief b of E6
     * @param values V of each member, in the order of members
     * @param terms the members' mean weighted terms, in the order of the list of reasons
     */
    public record Pact(
            int id,
            int[] members,
            int[] targets,
            double strategic,
            double operational,
            double tactical,
            double cohesion,
            double belief,
            double[] values,
            double[] terms) {}

    /**
     * What the negotiations of a tick came to.
     *
     * @param offers moves other than nothing that states made
     * @param signed treaties signed
     * @param joined states admitted to a standing treaty
     * @param left memberships ended by a member's own hazard
     */
    public record Tally(int offers, int signed, int joined, int left) {}
}
