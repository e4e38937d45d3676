package concert.engine.choice;

import static concert.theory.book.Parameter.PRECISION;
import static concert.theory.book.Parameter.SIGNING_COST;
import static concert.theory.book.Parameter.SIGNING_COST_DEPTH;

import concert.engine.tick.Offer;
import concert.engine.tick.Streams;
import concert.engine.tick.TickContext;
import concert.model.number.StrictFunctions;
import concert.model.record.Closeness;
import concert.theory.book.Rules;

/**
 * Whether a state would sign (E5): with chance sigma(beta (V/u - c)), c = c1 + c2 depth, on one draw keyed by the tick, the
 * state and the offer, which a proposer meets twice, as it makes the offer and as it comes to sign.
 */
public final class Consent {
    private final TickContext scene;
    private final Streams streams;

    Consent(TickContext scene, Streams streams) {
        this.scene = scene;
        this.streams = streams;
    }

    /** c of a treaty of some depth in [0,1], in units of the day. */
    public static double cost(Rules rules, double depth) {
        return rules.get(SIGNING_COST) + rules.get(SIGNING_COST_DEPTH) * depth;
    }

    /** The chance that a state signs a treaty of some depth that is worth V to it. */
    double chance(int state, double depth, double value) {
        return StrictFunctions.sigmoid(scene.rules(state).get(PRECISION) * surplus(state, depth, value));
    }

    /** V/u - c. */
    private double surplus(int state, double depth, double value) {
        return value / scene.unit().value() - cost(scene.rules(state), depth);
    }

    /** How near a state is to the other answer on what it draws; NaN for a draw that is not looked up. */
    Closeness closeness(int state, double depth, double value, double draw) {
        double precision = scene.rules(state).get(PRECISION);
        double surplus = surplus(state, depth, value);
        return Closeness.of(scene.unit().value(), chance(state, depth, value), precision, surplus, draw);
    }

    /** The number in [0,1) below which that chance must not lie for the state to sign what was offered. */
    double draw(int tick, int state, Offer offer) {
        if (offer.joins()) {
            return streams.uniform(tick, Streams.Purpose.ASK, state, streams.of(offer.treaty()));
        }
        boolean proposes = state == offer.from();
        Streams.Purpose purpose = proposes ? Streams.Purpose.PROPOSER_CONSENT : Streams.Purpose.CONSENT;
        int other = proposes ? offer.to() : offer.from();
        return streams.uniform(tick, purpose, state, streams.of(new int[] {other}, offer.kind()));
    }
}
