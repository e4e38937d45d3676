package concert.theory;

import static concert.theory.book.Parameter.INSTITUTION;
import static concert.theory.book.Parameter.INTEROPERABILITY;
import static concert.theory.book.Parameter.VOTING_WEIGHT;

import concert.model.View;
import concert.model.number.Dyads;
import concert.model.treaty.Commitments;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/** The cohesion that pacts not yet signed would have (E11, at iota0 and I0); a pair's is worked out when first asked for. */
public final class Prospects {
    private final View view;
    private final Parameters world;
    private final CommonThreat common;
    private final Cohesion cohesion;
    private final Dyads strategic;

    /**
     * The prospects of one world.
     *
     * @param rules of each state, in order of code
     * @param world the parameters that are not a state's own, such as iota0 and I0
     * @param common how far states fear the same
     */
    public Prospects(View view, List<Rules> rules, Parameters world, CommonThreat common) {
        this.view = view;
        this.world = world;
        this.common = common;
        this.cohesion = new Cohesion(view, rules);
        this.strategic = Dyads.of(view.size(), Double.NaN);
    }

    /** Forgets the threats of the day before. */
    public void refresh() {
        Arrays.fill(strategic.cells(), Double.NaN);
    }

    /** How far states fear the same (L, L*). */
    public CommonThreat common() {
        return common;
    }

    /** Iota of a new treaty of a kind: iota0 times the kind's factor, at most 1 (E5). */
    public double institution(TreatyKind kind) {
        return Math.min(1, world.get(INSTITUTION) * kind.institutionFactor());
    }

    /** A treaty not yet signed, on the terms new treaties get (E5), at the cohesion it would have. */
    public Pact pact(TreatyKind kind, int[] members, int[] targets) {
        return new Pact(
                kind,
                members,
                targets,
                cohesion(kind, members),
                institution(kind),
                world.get(VOTING_WEIGHT),
                Commitments.of(kind));
    }

    /** C of a pact of any members under a kind, were it signed now. */
    public double cohesion(TreatyKind kind, int[] members) {
        double operational = Cohesion.operational(view, members, institution(kind));
        return Cohesion.together(strategic(members), operational, world.get(INTEROPERABILITY));
    }

    /** Cs of a pact of any members, were it signed now. */
    public double strategic(int[] members) {
        if (members.length != 2) {
            return cohesion.strategic(members);
        }
        if (Double.isNaN(strategic.get(members[0], members[1]))) {
            strategic.setBoth(members[0], members[1], cohesion.strategic(members));
        }
        return strategic.get(members[0], members[1]);
    }
}
