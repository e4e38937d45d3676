package concert.experiment.hindcast.structure;

import concert.history.data.PactKind;
import concert.model.World;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import java.util.BitSet;

/**
 * The pairs of a world that are allied, as dyad-years of alliances count them: in defence when a treaty that both are in
 * obliges one of the two to defend; in any military pact when it obliges one to defence, offence, neutrality,
 * non-aggression or consultation.
 */
public final class AlliedPairs {
    private AlliedPairs() {}

    /** Those of a world as it stands: bit i n + k for states i before k of n. */
    public static BitSet of(World world, PactKind kind) {
        BitSet pairs = new BitSet();
        for (Treaty each : world.treaties()) {
            int[] members = each.members();
            for (int one : members) {
                boolean binds = binds(each.commitments().of(one), kind);
                for (int other : members) {
                    if (binds && one != other) {
                        pairs.set(Math.min(one, other) * world.size() + Math.max(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    /** Whether what a member owes makes it an ally. */
    public static boolean binds(Obligations owed, PactKind kind) {
        return owed.obligesToDefend()
                || kind == PactKind.ANY
                        && (owed.defence() > 0
                                || owed.offence() > 0
                                || owed.neutrality() > 0
                                || owed.nonAggression() > 0
                                || owed.consultation() > 0);
    }
}
