package concert.theory;

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
 */
public record Pact(TreatyKind kind, int[] members, int[] targets, double cohesion, double institution, double voting) {

    /** A standing treaty with the members given, today's or others. */
    public static Pact of(Treaty treaty, int[] members) {
        return new Pact(
                treaty.kind(),
                members,
                treaty.targets(),
                treaty.cohesion,
                treaty.institution,
                treaty.text().voting());
    }

    /** What its kind obliges to. */
    public Obligations obligations() {
        return kind.obligations();
    }
}
