package concert.theory;

import concert.model.Cause;
import concert.model.Members;
import concert.model.TreatyKind;
import concert.model.View;

/**
 * Aut, negated: freedom given up to stronger partners, max(0, 1 - K_i / max K) (1 - own vote weight) depth, the full
 * price (depth 1) when the gravest threat is among the members (E4; Morrow 1991).
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
    public void offers(Outlook mine, TreatyKind kind, double[] row) {
        int threat = mine.gravestThreat();
        double omega = mine.world().get(Parameter.VOTING_WEIGHT);
        double k = mine.view().capability(mine.me());
        for (int you = 0; you < row.length; you++) {
            double other = mine.view().capability(you);
            if (mine.canDealWith(you) && other > k) {
                double vote = (1 - omega) / 2 + omega * k / (k + other);
                row[you] = -(1 - k / other) * (1 - vote) * (you == threat ? 1 : kind.depth());
            } else {
                row[you] = 0;
            }
        }
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        int threat = mine.gravestThreat();
        boolean accommodates = threat >= 0 && Members.has(pact.members(), threat);
        return price(mine, pact.members(), pact.voting())
                * (accommodates ? 1 : pact.kind().depth());
    }

    private static double price(Outlook mine, int[] members, double omega) {
        View view = mine.view();
        double most = 0;
        for (int each : members) {
            most = Math.max(most, view.capability(each));
        }
        double inferior = most == 0 ? 0 : 1 - view.capability(mine.me()) / most;
        return inferior == 0 ? 0 : -inferior * (1 - Voice.weight(view, members, omega, mine.me()));
    }
}
