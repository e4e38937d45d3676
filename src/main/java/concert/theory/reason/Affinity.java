package concert.theory.reason;

import concert.model.Pledges;
import concert.model.treaty.Cause;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.book.Parameter;

/** Aff: friendship given a form; mean over members of A_ik max(0, depth - depth already shared) (E4). */
public final class Affinity implements Reason {
    @Override
    public String name() {
        return "affinity";
    }

    @Override
    public boolean ignoresOffence() {
        return true;
    }

    @Override
    public Cause lost() {
        return Cause.IDEOLOGY;
    }

    @Override
    public void offers(Outlook mine, TreatyKind kind, double[] row) {
        double[] affinity = mine.view().affinity().cells();
        double[] shared = mine.standing().portfolio(Pledges.Of.DEPTH);
        double seen = mine.standing().rules().get(Parameter.AFFINITY_SEEN);
        double depth = mine.standing().rules().depth(kind);
        int first = mine.view().affinity().row(mine.me());
        for (int you = 0; you < row.length; you++) {
            row[you] = seen * affinity[first + you] * Math.max(0, depth - shared[you]);
        }
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double[] affinity = mine.view().affinity().cells();
        double[] shared = mine.standing().portfolio(Pledges.Of.DEPTH);
        double depth = mine.standing().rules().depth(pact.kind());
        int first = mine.view().affinity().row(mine.me());
        double sum = 0;
        for (int you : pact.members()) {
            sum += you == mine.me() ? 0 : affinity[first + you] * Math.max(0, depth - shared[you]);
        }
        return mine.standing().rules().get(Parameter.AFFINITY_SEEN) * sum / (pact.members().length - 1);
    }
}
