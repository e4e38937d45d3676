package concert.theory.reason;

import static concert.theory.book.Parameter.DECISIVENESS;
import static concert.theory.book.Parameter.MINIMUM_REVISIONISM;

import concert.model.View;
import concert.theory.BelievedAid;
import concert.theory.Contest;
import concert.theory.Pact;
import concert.theory.Standing;
import concert.theory.Voice;

/**
 * Gain: bandwagoning for profit (E4; Schweller 1994): appetite * off * sum over targets t of K_t/(K_i+K_t) [p(members
 * beat t) - p(i alone beats t)] * own vote weight.
 */
public final class Gain implements Reason {
    @Override
    public String name() {
        return "gain";
    }

    /** The state's appetite max(theta_i, theta_min). */
    public static double appetite(Standing any, int state) {
        return Math.max(any.view().revisionism(state), any.rulesOf(state).get(MINIMUM_REVISIONISM));
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double sum = 0;
        for (int target : pact.targets()) {
            boolean counts = pact.owed(mine.me()).offence() > 0 && mine.view().sovereign(target);
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
        return Math.max(0, appetite(any.standing(), me)) * pact.owed(me).offence() * prize * (together - alone) * vote;
    }

    private static double chance(Outlook any, double power, int target, int[] members) {
        double against = any.view().capability(target) + BelievedAid.of(any.view(), target, members);
        return Contest.chance(power, against, any.standing().world().get(DECISIVENESS));
    }
}
