package concert.theory.reason;

import static concert.theory.book.Parameter.INSTITUTION_UPKEEP;

import concert.model.number.Dyads;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.Standing;
import concert.theory.effort.Effort;
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
    public boolean ignoresOffence() {
        return true;
    }

    @Override
    public boolean countsAttention() {
        return true;
    }

    @Override
    public void offers(Outlook mine, TreatyKind kind, double[] row) {
        Ledger ledger = mine.ledger();
        double nonAggression = kind.obligations().nonAggression();
        double defence = kind.obligations().defence();
        double each = 1 / ledger.alone();
        double upkeep = upkeep(mine, mine.prospects().institution(kind));
        efforts(mine, kind, row);
        for (int you = 0; you < row.length; you++) {
            row[you] = (ledger.now() - row[you]) * each - upkeep;
        }
        for (int at = 0; at < mine.standing().partners(); at++) {
            int you = mine.standing().partner(at);
            double aid = defence * mine.prospects().cohesion(mine.me(), you, kind);
            double spill = ledger.spill() + ledger.spillMore(you, aid);
            double fear = ledger.fear() - ledger.fearLess(you, nonAggression);
            double then = ledger.effort().best(mine.view().economy(mine.me()), fear, spill);
            row[you] = (ledger.now() - then) * each - upkeep;
        }
    }

    /** Fills a row with the effort that a treaty with each other state would leave, did the two share none yet. */
    private static void efforts(Outlook mine, TreatyKind kind, double[] row) {
        Ledger ledger = mine.ledger();
        Standing standing = mine.standing();
        double defence = kind.obligations().defence();
        double[] left = mine.heed().row(kind.obligations().nonAggression());
        Effort.Load load = new Effort.Load(mine.view().economy(mine.me()), ledger.fear(), ledger.spill());
        ledger.effort().appetites(load, standing.threat(), left, row);
        if (defence > 0) {
            Dyads cohesion = mine.prospects().cohesions(kind);
            int first = cohesion.row(mine.me());
            double[] efforts = mine.view().efforts();
            Effort.Aid aid = new Effort.Aid(cohesion.cells(), first, defence, standing.trust(), efforts);
            ledger.effort().aided(load, aid, mine.scratch(), row);
        } else {
            ledger.effort().unaided(load, mine.scratch(), row);
        }
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        Ledger ledger = mine.ledger();
        double fear = ledger.fear();
        double spill = ledger.spill();
        for (int you : pact.members()) {
            if (you != mine.me()) {
                fear -= ledger.fearLess(you, pact.obligations().nonAggression());
                spill += ledger.spillMore(you, pact.obligations().defence() * pact.cohesion());
            }
        }
        double then = ledger.effort().best(mine.view().economy(mine.me()), fear, spill);
        return (ledger.now() - then) / ledger.alone() - upkeep(mine, pact.institution());
    }

    private static double upkeep(Outlook mine, double iota) {
        return mine.standing().world().get(INSTITUTION_UPKEEP) * iota;
    }
}
