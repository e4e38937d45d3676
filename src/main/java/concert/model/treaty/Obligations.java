package concert.model.treaty;

/**
 * What a treaty obliges its members to, each part in [0,1] (ATOP's obligation types; Leeds et al. 2002).
 *
 * @param defence to fight for a member that is attacked
 * @param offence to fight beside a member that attacks
 * @param consultation to consult in a crisis
 * @param neutrality to stay out of a member's wars
 * @param nonAggression not to attack a member
 * @param collective to act against a member that attacks another
 */
public record Obligations(
        double defence,
        double offence,
        double consultation,
        double neutrality,
        double nonAggression,
        double collective) {
    /** From so much on, a pledge of defence obliges to fight for a member that is attacked; an entente's is less. */
    public static final double DEFENCE_BINDS = .5;

    /** Whether it obliges to fight for a member that is attacked. */
    public boolean obligesToDefend() {
        return defence >= DEFENCE_BINDS;
    }

    /** The obligation that weighs heaviest in war: the largest of defence and offence. */
    public double military() {
        return Math.max(defence, offence);
    }

    /** The same without the promises to fight. */
    public Obligations peaceful() {
        return new Obligations(0, 0, consultation, neutrality, nonAggression, collective);
    }

    /** The larger of each obligation of the two. */
    public Obligations or(Obligations other) {
        return new Obligations(
                Math.max(defence, other.defence),
                Math.max(offence, other.offence),
                Math.max(consultation, other.consultation),
                Math.max(neutrality, other.neutrality),
                Math.max(nonAggression, other.nonAggression),
                Math.max(collective, other.collective));
    }

    /** Whether every obligation is at least as large as that of {@code older}. */
    public boolean covers(Obligations older) {
        return defence >= older.defence
                && offence >= older.offence
                && consultation >= older.consultation
                && neutrality >= older.neutrality
                && nonAggression >= older.nonAggression
                && collective >= older.collective;
    }
}
