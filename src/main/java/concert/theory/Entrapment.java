package concert.theory;

import static concert.theory.Parameter.ENTRAPMENT_SCALE;

import concert.model.Cause;
import concert.model.Pledges;
import concert.model.TreatyKind;

/**
 * Ent, negated: being drawn into quarrels one does not share, sum_k [Pdef_k def + Poff_k off] cW max(0, 1 - stake_ik),
 * counting obligations not shared already (E4; Snyder 1984).
 */
public final class Entrapment implements Reason {
    @Override
    public String name() {
        return "entrapment";
    }

    @Override
    public Cause lost() {
        return Cause.ENTRAPMENT;
    }

    @Override
    public void offers(Outlook mine, TreatyKind kind, double[] row) {
        for (int you = 0; you < row.length; you++) {
            row[you] = mine.canDealWith(you) ? with(mine, you, kind) : 0;
        }
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double sum = 0;
        for (int you : pact.members()) {
            sum += you == mine.me() ? 0 : with(mine, you, pact.kind());
        }
        return sum;
    }

    private static double with(Outlook mine, int you, TreatyKind kind) {
        double defence = kind.obligations().defence() - mine.portfolio(Pledges.Of.DEFENCE)[you];
        double offence = kind.obligations().offence() - mine.portfolio(Pledges.Of.OFFENCE)[you];
        double drawn = mine.view().attackedChance(you) * Math.max(0, defence)
                + mine.view().attackingChance(you) * Math.max(0, offence);
        double foreign = Math.max(0, 1 - mine.view().stake().get(mine.me(), you));
        return drawn == 0 ? 0 : -mine.world().get(ENTRAPMENT_SCALE) * drawn * foreign;
    }
}
