package concert.model.treaty;

/**
 * How obligations are read, apart from what they say: how deep each kind of promise commits (E4), and from where on a
 * promise not to attack binds (E3, E9). A full promise to fight has depth 1.
 *
 * @param consultation depth of a full promise to consult
 * @param collective depth of a full promise of collective security
 * @param neutrality depth of a full promise to stay out
 * @param nonAggression depth of a full promise not to attack
 * @param binding the non-aggression from which on two states keep from fighting each other
 */
public record ObligationScale(
        double consultation, double collective, double neutrality, double nonAggression, double binding) {
    /** The registry's defaults. */
    public static final ObligationScale STANDARD = new ObligationScale(.4, .7, .2, .1, .9);

    /**
     * How deep a commitment is: max(def, off, con .4, col .7, neu .2, nag .1) by the defaults (E4).
     *
     * @return depth in [0,1], the largest of the parts as weighted
     */
    public double depth(Obligations o) {
        double promised =
                Math.max(o.military(), Math.max(consultation * o.consultation(), collective * o.collective()));
        return Math.max(promised, Math.max(neutrality * o.neutrality(), nonAggression * o.nonAggression()));
    }

    /** Whether a promise not to attack binds. */
    public boolean bindsToPeace(Obligations o) {
        return o.nonAggression() >= binding;
    }

    /** Whether a pledge keeps two members from fighting each other; a collective one does not (E3). */
    public boolean binds(Obligations o) {
        return o.collective() == 0 && (o.obligesToDefend() || bindsToPeace(o));
    }
}
