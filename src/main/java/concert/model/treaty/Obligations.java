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
