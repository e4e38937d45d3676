package concert.theory.reason;

import static concert.theory.book.Parameter.DECISIVENESS;
import static concert.theory.book.Parameter.MINIMUM_REVISIONISM;
import static concert.theory.book.Parameter.VOTING_WEIGHT;

import concert.model.Pledges;
import concert.model.View;
import concert.model.treaty.TreatyKind;
import concert.theory.BelievedAid;
import concert.theory.Contest;
import concert.theory.Pact;
import concert.theory.Standing;
import concert.theory.Voice;
import java.util.Arrays;

/**
 * Gain: bandwagoning for profit (E4; Schweller 1994): appetite * off * sum over targets t of K_t/(K_i+K_t) [p(members
 * beat t) - p(i alone beats t)] * own vote weight.
 */
public final class Gain implements Reason {
    @Override
    public String name() {
        return "gain";
    }

    @Override
    public boolean dependsOnTarget() {
        return true;
    }

    /** The state's appetite max(theta_i, theta_min). */
    public static double appetite(Standing any, int state) {
        return Math.max(any.view().revisionism(state), any.rulesOf(state).get(MINIMUM_REVISIONISM));
    }

    /** With each partner against the target that {@link Targets} names for the two. */
    @Override
    public void offers(Outlook mine, TreatyKind kind, double[] row) {
        Arrays.fill(row, 0);
        if (kind.obligations().offence() == 0 || appetite(mine.standing(), mine.me()) <= 0) {
            return;
        }
        for (int you = 0; you < row.length; you++) {
            int target = mine.standing().canDealWith(you) ? mine.targets().of(you) : -1;
            row[you] = target < 0 ? 0 : against(mine, mine.me(), you, target);
        }
    }

    @Override
    public double against(Outlook any, int me, int you, int target) {
        View view = any.view();
        double mine = view.capability(me);
        double yours = view.capability(you);
        double own = mine * view.proximity().get(me, target);
        double ally = yours * view.proximity().get(you, target) * view.trust().get(me, you);
        double cohesion = any.prospects().cohesion(me, you, TreatyKind.OFFENCE);
        double aid = BelievedAid.of(view, target, me, -1);
        double aidless = view.pledges().get(Pledges.Of.SEEN_DEFENCE, target, you) > 0
                ? BelievedAid.of(view, target, me, you)
                : aid;
        double decisiveness = any.standing().world().get(DECISIVENESS);
        double k = view.capability(target);
        double won = Contest.chance(own + cohesion * ally, k + aidless, decisiveness)
                - Contest.chance(own, k + aid, decisiveness);
        double prize = mine + k > 0 ? k / (mine + k) : 0;
        double omega = any.standing().world().get(VOTING_WEIGHT);
        double share = mine + yours > 0 ? mine / (mine + yours) : .5;
        double vote = (1 - omega) / 2 + omega * share;
        double offence = TreatyKind.OFFENCE.obligations().offence();
        return Math.max(0, appetite(any.standing(), me)) * offence * prize * won * vote;
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double sum = 0;
        for (int target : pact.targets()) {
            boolean counts = pact.obligations().offence() > 0 && mine.view().sovereign(target);
            sum += counts ? against(mine, mine.me(), pact, target) : 0;
        }
        return sum;
    }

    private static double against(Outlook any, int me, Pact pact, int target) {
        View view = any.view();
        double own = view.capability(me) * view.proximity().get(me, target);
        double allies = 0;
        for (int each : pact.members()) {
            if (each != me) {
                double projected = view.capability(each) * view.proximity().get(each, target);
                allies += projected * view.trust().get(me, each);
            }
        }
        double together = chance(any, own + pact.cohesion() * allies, target, pact.members());
        double alone = chance(any, own, target, new int[] {me});
        double sum = view.capability(me) + view.capability(target);
        double prize = sum > 0 ? view.capability(target) / sum : 0;
        double vote = Voice.weight(view, pact.members(), pact.voting(), me);
        return Math.max(0, appetite(any.standing(), me))
                * pact.obligations().offence()
                * prize
                * (together - alone)
                * vote;
    }

    private static double chance(Outlook any, double power, int target, int[] members) {
        double against = any.view().capability(target) + BelievedAid.of(any.view(), target, members);
        return Contest.chance(power, against, any.standing().world().get(DECISIVENESS));
    }
}
