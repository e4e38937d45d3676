package concert.theory.reason;

import concert.model.Pledges;
import concert.model.treaty.Cause;
import concert.theory.Pact;
import concert.theory.book.Parameter;

/**
 * Aff: friendship given a form; mean over members of (max(0,A_ik) + (1 - L*_ik) min(0,A_ik)) max(0, depth - depth already
 * shared) (E4). A graver common enemy makes dislike matter less.
 */
public final class Affinity implements Reason {
    @Override
    public String name() {
        return "affinity";
    }

    @Override
    public Cause lost() {
        return Cause.IDEOLOGY;
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double seen = mine.standing().rules().get(Parameter.AFFINITY_SEEN);
        if (seen == 0) {
            return 0;
        }
        double[] shared = mine.standing().portfolio(Pledges.Of.DEPTH);
        double sum = 0;
        for (int you : pact.members()) {
            if (you != mine.me()) {
                double more = pact.depth(mine.view().pledges().scale(), mine.me(), you) - shared[you];
                sum += more > 0 ? liking(mine, you) * more : 0;
            }
        }
        return seen * sum / (pact.members().length - 1);
    }

    private static double liking(Outlook mine, int you) {
        double affinity = mine.view().affinity().get(mine.me(), you);
        return affinity > 0 ? affinity : affinity * (1 - mine.heed().binding(you));
    }
}
