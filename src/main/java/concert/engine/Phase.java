package concert.engine;

import sim.engine.SimState;
import sim.engine.Steppable;

/** The eight steps of a tick in their order, one ordering each on MASON's schedule (model section 3). */
public enum Phase implements Steppable {
    /** Drivers, growth and scripted shocks. */
    DRIVE,
    /** E1, E2, E6: what each state fears. */
    PERCEIVE,
    /** E8, E11: effort and cohesion. */
    ARM,
    /** E4, E5: every state chooses a move on the same picture. */
    DECIDE,
    /** Offers, consent, accession, exit, lapse; each state's stance. */
    NEGOTIATE,
    /** E7, E9: crises and wars. */
    CONFRONT,
    /** E10: what is learned. */
    LEARN,
    /** The record of the tick. */
    SETTLE;

    @Override
    public void step(SimState state) {
        ((Simulation) state).run(this);
    }
}
