package concert.theory.reason;

import concert.model.Pledges;
import concert.model.treaty.Cause;
import concert.model.treaty.Members;
import concert.theory.Pact;
import concert.theory.Voice;

/**
 * Aut, negated: freedom given up to stronger partners, max(0, 1 - K_i / max K) (1 - own vote weight) times the depth not
 * already given up to the strongest member by another treaty; the full price (depth 1) when the gravest threat is among
 * the members (E4; Morrow 1991). Marginal like the other terms: the same freedom is not given up twice.
 */
public final class Autonomy implements Reason {
    @Override
    public String name() {
        return "autonomy";
    }

    @Override
    public Cause lost() {
        return Cause.AUTONOMY;
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        int strongest = mine.me();
        for (int each : pact.members()) {
            strongest = mine.view().capability(each) > mine.view().capability(strongest) ? each : strongest;
        }
        if (strongest == mine.me()) {
            return 0;
        }
        double inferior = 1 - mine.view().capability(mine.me()) / mine.view().capability(strongest);
        double vote = Voice.weight(mine.view(), pact.members(), pact.voting(), mine.me());
        int threat = mine.standing().gravestThreat();
        boolean accommodates = threat >= 0 && Members.has(pact.members(), threat);
        return -inferior * (1 - vote) * more(mine, strongest, accommodates, pact);
    }

    /** The depth a treaty adds to what is given up to its strongest member already, in [0,1]. */
    private static double more(Outlook mine, int strongest, boolean accommodates, Pact pact) {
        double shared = mine.standing().portfolio(Pledges.Of.DEPTH)[strongest];
        double depth = pact.depth(mine.view().pledges().scale(), mine.me(), strongest);
        double given = shared > 0 && strongest == mine.standing().gravestThreat() ? 1 : shared;
        return Math.max(0, (accommodates ? 1 : depth) - given);
    }
}
