package concert.theory.reason;

import static concert.theory.book.Parameter.ATTENTION_COST;
import static concert.theory.book.Parameter.CAPACITY;
import static concert.theory.book.Parameter.CAPACITY_SLOPE;
import static concert.theory.book.Parameter.KEEPING;

import concert.theory.Pact;
import concert.theory.Standing;
import concert.theory.book.Parameters;
import java.util.List;

/** E4 put together: what treaties are worth to the state an {@link Outlook} is turned to, reason by reason. */
public final class Valuation {
    private final Outlook outlook;
    private final Reason[] reasons;
    private final int attentive;

    /** By all the reasons there are. */
    public Valuation(Outlook outlook) {
        this(outlook, Reasons.ALL);
    }

    /** By some reasons, in the order of the weights of the outlook's rules. */
    public Valuation(Outlook outlook, List<Reason> reasons) {
        this.outlook = outlook;
        this.reasons = reasons.toArray(Reason[]::new);
        this.attentive = attentive(this.reasons);
    }

    /** Place of the reason whose column the attention goes to, -1 where none counts it. */
    private static int attentive(Reason[] reasons) {
        int place = -1;
        for (int reason = 0; reason < reasons.length; reason++) {
            place = reasons[reason].countsAttention() ? reason : place;
        }
        return place;
    }

    /** The weighted terms of a treaty in the order of the reasons; {@link #sum} of them is V. */
    public double[] terms(Pact pact) {
        double[] weights = outlook.standing().rules().weights();
        double[] terms = new double[reasons.length];
        for (int reason = 0; reason < terms.length; reason++) {
            terms[reason] = weights[reason] == 0 ? 0 : weights[reason] * reasons[reason].of(outlook, pact);
        }
        return terms;
    }

    /** The weighted terms of a treaty about to be signed or joined, less the attention it takes in units of u. */
    public double[] signing(Pact pact, double unit) {
        return less(terms(pact), unit * attention(pact));
    }

    /** The same of a treaty that is held, the portfolio left without it. */
    public double[] keeping(Pact pact, double unit) {
        return less(terms(pact), unit * keepingAttention(pact));
    }

    /** What holding a treaty beside the portfolio costs in attention, in units of the day. */
    public double keepingAttention(Pact pact) {
        return outlook.standing().world().get(KEEPING) * attention(pact);
    }

    /** Terms less what attention costs, in the column of the reason that counts it. */
    public double[] less(double[] terms, double attention) {
        double[] less = terms.clone();
        if (attentive >= 0) {
            less[attentive] -= attention;
        }
        return less;
    }

    /**
     * What one more treaty beside the portfolio costs in attention, in units of the day: cport max(0, h - n), h the sum of
     * the depths of the treaties held, with it counted, as a promise to fight asks for more than one to keep the peace, n
     * what a state of its size can look after (E4).
     */
    public double attention(Pact pact) {
        return attention(
                outlook.standing().world(),
                load(),
                outlook.standing().world().scale().depth(pact.largest()));
    }

    /** The same of a treaty of some depth in [0,1] beside a {@link #load}. */
    public static double attention(Parameters world, double load, double depth) {
        return world.get(ATTENTION_COST) * Math.max(0, load + depth);
    }

    /** What the portfolio takes of attention less what the state can look after, n = n0 + na (K/mean K)^.5. */
    public double load() {
        Standing mine = outlook.standing();
        double mean = mine.meanCapability();
        double size = mean > 0 ? Math.sqrt(mine.view().capability(mine.me()) / mean) : 1;
        return mine.held() - mine.world().get(CAPACITY) - mine.world().get(CAPACITY_SLOPE) * size;
    }

    /** V, the sum of terms. */
    public static double sum(double[] terms) {
        double sum = 0;
        for (double term : terms) {
            sum += term;
        }
        return sum;
    }
}
