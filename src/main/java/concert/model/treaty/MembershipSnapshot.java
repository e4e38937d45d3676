package concert.model.treaty;

/**
 * One state's time in one treaty, as plain data.
 *
 * @param state who
 * @param joined tick of signing, negative when before the first tick
 * @param founder whether it signed first of all
 * @param left tick of leaving, or -1 while it lasts
 * @param cause why it left, or null while it lasts
 * @param terms weighted terms of the value it saw at signing, or null where that is not known
 * @param trust mean trust in the others at signing, in [0,1]
 * @param likeness of threats with the others at signing (E11)
 */
public record MembershipSnapshot(
        int state, int joined, boolean founder, int left, Cause cause, double[] terms, double trust, double likeness) {}
