package concert.model.treaty;

/**
 * A treaty ready to be signed.
 *
 * @param text what is written
 * @param members signatories as indices in order of state code, at least two
 * @param targets states it is directed at, empty for none
 * @param signed tick of signing, negative when before the first tick
 * @param commitments who owes what
 */
public record Draft(TreatyText text, int[] members, int[] targets, int signed, Commitments commitments) {
    /** Of a treaty that obliges each member to what its kind obliges to. */
    public Draft(TreatyText text, int[] members, int[] targets, int signed) {
        this(text, members, targets, signed, Commitments.of(text.kind()));
    }

    /**
     * Keeps copies of the arrays.
     * @throws IllegalArgumentException for fewer than two members
     */
    public Draft {
        members = members.clone();
        targets = targets.clone();
        if (members.length < 2) {
            throw new IllegalArgumentException("a treaty of " + members.length + " members; it needs at least two");
        }
    }
}
