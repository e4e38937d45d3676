package concert.theory.reason;

import static concert.theory.book.Parameter.ENTRAPMENT_SCALE;

import concert.model.Pledges;
import concert.model.treaty.Cause;
import concert.model.treaty.Obligations;
import concert.theory.Pact;

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
    public double of(Outlook mine, Pact pact) {
        double[] defence = mine.standing().portfolio(Pledges.Of.DEFENCE);
        double[] offence = mine.standing().portfolio(Pledges.Of.OFFENCE);
        Obligations o = pact.owed(mine.me());
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
