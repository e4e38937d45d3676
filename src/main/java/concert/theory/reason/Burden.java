package concert.theory.reason;

import static concert.theory.book.Parameter.INSTITUTION_UPKEEP;

import concert.theory.Pact;
import concert.theory.effort.Ledger;

/**
 * Bur, negated: the effort saved, or the effort added and the institution's upkeep, as a share of the effort the state
 * would make alone (E4, E8; Olson &amp; Zeckhauser 1966). Positive when the treaty saves money.
 */
public final class Burden implements Reason {
    @Override
    public String name() {
        return "burden";
    }

    @Override
    public boolean countsAttention() {
        return true;
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        Ledger ledger = mine.ledger();
        double fear = ledger.fear();
        double spill = ledger.spill();
        for (int you : pact.members()) {
            if (you != mine.me()) {
                fear -= ledger.fearLess(you, pact.owed(you).nonAggression());
                spill += ledger.spillMore(you, pact.aid(you));
            }
        }
        double then = ledger.effort().best(mine.view().economy(mine.me()), fear, spill);
        return (ledger.now() - then) / ledger.alone() - upkeep(mine, pact.institution());
    }

    private static double upkeep(Outlook mine, double iota) {
        return mine.standing().world().get(INSTITUTION_UPKEEP) * iota;
    }
}
