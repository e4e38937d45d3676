package concert.theory.reason;

import static concert.theory.book.Parameter.ENTRAPMENT_SCALE;

import concert.model.Pledges;
import concert.model.treaty.Cause;
import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import java.util.Arrays;

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
        Obligations o = kind.obligations();
        Arrays.fill(row, 0);
        if (o.defence() > 0) {
            drawn(
                    row,
                    mine.view().attackedChances(),
                    o.defence(),
                    mine.standing().portfolio(Pledges.Of.DEFENCE));
        }
        if (o.offence() > 0) {
            drawn(
                    row,
                    mine.view().attackingChances(),
                    o.offence(),
                    mine.standing().portfolio(Pledges.Of.OFFENCE));
        }
        if (o.defence() > 0 || o.offence() > 0) {
            double[] stake = mine.view().stake().cells();
            double scale = mine.standing().world().get(ENTRAPMENT_SCALE);
            int first = mine.view().stake().row(mine.me());
            for (int you = 0; you < row.length; you++) {
                row[you] *= -scale * Math.max(0, 1 - stake[first + you]);
            }
        }
    }

    /** Adds the chance of being drawn in by an obligation beyond what is shared already. */
    private static void drawn(double[] row, double[] chance, double obligation, double[] shared) {
        for (int you = 0; you < row.length; you++) {
            row[you] += chance[you] * Math.max(0, obligation - shared[you]);
        }
    }

    @Override
    public double of(Outlook mine, Pact pact) {
        double[] defence = mine.standing().portfolio(Pledges.Of.DEFENCE);
        double[] offence = mine.standing().portfolio(Pledges.Of.OFFENCE);
        Obligations o = pact.obligations();
        double sum = 0;
        for (int you : pact.members()) {
            if (you != mine.me()) {
                sum -= cost(
                        mine, you, Math.max(0, o.defence() - defence[you]), Math.max(0, o.offence() - offence[you]));
            }
        }
        return sum;
    }

    /** What the portfolio at hand exposes the state to, at least 0 and before the theory's weight. */
    public static double borne(Outlook mine) {
        double[] defence = mine.standing().portfolio(Pledges.Of.DEFENCE);
        double[] offence = mine.standing().portfolio(Pledges.Of.OFFENCE);
        double sum = 0;
        for (int at = 0; at < mine.standing().partners(); at++) {
            int you = mine.standing().partner(at);
            sum += cost(mine, you, defence[you], offence[you]);
        }
        return sum;
    }

    /** What obligations towards another state expose to: the wars it may have and one does not share. */
    private static double cost(Outlook mine, int you, double defence, double offence) {
        double drawn = mine.view().attackedChance(you) * defence + mine.view().attackingChance(you) * offence;
        double foreign = Math.max(0, 1 - mine.view().stake().get(mine.me(), you));
        return drawn == 0 ? 0 : mine.standing().world().get(ENTRAPMENT_SCALE) * drawn * foreign;
    }
}
