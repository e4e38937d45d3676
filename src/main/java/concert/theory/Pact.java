package concert.theory;

import concert.model.treaty.Commitments;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;

/**
 * A treaty as a state weighs it, signed or not.
 *
 * @param kind preset of obligations
 * @param members who would be in it, the one who weighs it among them, in order of code
 * @param targets states it is directed at, empty for none
 * @param cohesion C it has or would have (E11)
 * @param institution iota in [0,1]
 * @param voting omega in [0,1] (E12)
 * @param commitments who owes what, and against whom
 */
public record Pact(
        TreatyKind kind,
        int[] members,
        int[] targets,
        double cohesion,
        double institution,
        double voting,
        Commitments commitments) {

    /** A standing treaty with the members given, today's or others. */
    public static Pact of(Treaty treaty, int[] members) {
        return new Pact(
                treaty.kind(),
                members,
                treaty.targets(),
                treaty.cohesion,
                treaty.institution,
                treaty.text().voting(),
                treaty.commitments());
    }

    /** Of each obligation the largest that a member owes. */
    public Obligations largest() {
        Obligations largest = commitments.all();
        for (Commitments.Own each : commitments.own()) {
            largest = largest.or(each.owed());
        }
        return largest;
    }

    /** What a member owes its partners, against whom it owes most. */
    public Obligations owed(int member) {
        return commitments.of(member);
    }

    /** The aid that a member would give, obligation times cohesion, against whom it owes most. */
    public double aid(int member) {
        return commitments.of(member).defence() * cohesion;
    }

    /** The same against one enemy. */
    public double aid(int member, int enemy) {
        return commitments.of(member, enemy).defence() * cohesion;
    }

    /** How deep it commits two members, the larger of the two directions, in [0,1]. */
    public double depth(ObligationScale scale, int one, int two) {
        Obligations mine = commitments.of(one);
        Obligations yours = commitments.of(two);
        return mine == yours ? scale.depth(mine) : Math.max(scale.depth(mine), scale.depth(yours));
    }
}
