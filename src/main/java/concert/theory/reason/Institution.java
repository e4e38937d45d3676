package concert.theory.reason;

import static concert.theory.book.Parameter.INSTITUTION_BASE;
import static concert.theory.book.Parameter.INSTITUTION_TRADE;

import concert.model.Pledges;
import concert.theory.Pact;

/** Inst: what common institutions are worth; mean of max(0, iota - iota already shared) (g0 + g1 b_ik) (E4; Keohane 1984). */
public final class Institution implements Reason {
    @Override
    public String name() {
        return "institution";
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double[] trade = mine.view().trade().cells();
        double[] shared = mine.standing().portfolio(Pledges.Of.INSTITUTION);
        double base = mine.standing().world().get(INSTITUTION_BASE);
        double slope = mine.standing().world().get(INSTITUTION_TRADE);
        int first = mine.view().trade().row(mine.me());
        double sum = 0;
        for (int you : pact.members()) {
            double more = Math.max(0, pact.institution() - shared[you]);
            sum += you == mine.me() ? 0 : (base + slope * trade[first + you]) * more;
        }
        return sum / (pact.members().length - 1);
    }
}
