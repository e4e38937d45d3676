package concert.theory.reason;

import static concert.theory.book.Parameter.DECISIVENESS;
import static concert.theory.book.Parameter.DENIAL;

import concert.model.Pledges;
import concert.model.View;
import concert.model.treaty.Cause;
import concert.model.treaty.Members;
import concert.theory.BelievedAid;
import concert.theory.Contest;
import concert.theory.Pact;
import concert.theory.Standing;

/**
 * Den: a power protects the weak lest their strength fall to its enemy, which gives the strong something from small
 * allies; for each partner k newly or further protected, sum over j of Theta'_ij K_k/(K_j+K_k) [p(S_k + a e K_{i->k},
 * K_{j->k}) - p(S_k + a0 e K_{i->k}, K_{j->k})] (E4; Spykman 1942; Walt 1987, chapter 8). It weighs as security does and
 * is told apart from it.
 */
public final class Denial implements Reason {
    private static final int NOBODY = -1;

    @Override
    public String name() {
        return "denial";
    }

    @Override
    public String weight() {
        return SecurityGain.NAME;
    }

    @Override
    public Cause lost() {
        return Cause.NO_INCENTIVE;
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double share = mine.standing().world().get(DENIAL);
        double sum = 0;
        for (int partner : pact.members()) {
            boolean more = partner != mine.me() && pact.aid(mine.me()) > 0;
            sum += share > 0 && more ? of(mine, pact, partner) : 0;
        }
        return share * sum;
    }

    private static double of(Outlook mine, Pact pact, int partner) {
        Standing standing = mine.standing();
        View view = mine.view();
        int me = mine.me();
        boolean even = !pact.commitments().confined() && !standing.confined(partner);
        if (even && pact.aid(me) <= standing.given(partner)) {
            return 0;
        }
        double[] fear = mine.security().heeded();
        double[] ready = mine.scratch();
        mine.readiness().own(partner, ready);
        double own = view.capability(partner);
        double alone = own + BelievedAid.of(view, partner, me, NOBODY);
        double power = view.capability(me) * view.proximity().get(me, partner);
        double decisiveness = standing.world().get(DECISIVENESS);
        double sum = 0;
        for (int foe = 0; foe < fear.length; foe++) {
            double now = even ? standing.given(partner) : standing.given(partner, foe);
            double then = Math.max(now, even ? pact.aid(me) : pact.aid(me, foe));
            if (foe != partner && fear[foe] > 0 && then > now && free(mine, pact, foe)) {
                double prize = own / (view.capability(foe) + own);
                double against = view.capability(foe) * view.proximity().get(foe, partner);
                double help = ready[foe] * power;
                sum += fear[foe]
                        * prize
                        * (Contest.chance(alone + then * help, against, decisiveness)
                                - Contest.chance(alone + now * help, against, decisiveness));
            }
        }
        return sum;
    }

    /** Whether no pledge, standing or of the pact itself, keeps the state from fighting an enemy. */
    private static boolean free(Outlook mine, Pact pact, int foe) {
        boolean bound = mine.view().pledges().get(Pledges.Of.BINDING, mine.me(), foe) > 0;
        return !bound
                && (pact.members().length == 2
                        || !Members.has(pact.members(), foe)
                        || !mine.view().pledges().scale().binds(pact.owed(mine.me())));
    }
}
