package concert.theory;

import static concert.theory.Parameter.ATTENTION_COST;

import concert.model.TreatyKind;
import java.util.Arrays;

/** E4 put together: what treaties are worth to the state an {@link Outlook} is turned to, reason by reason. */
public final class Valuation {
    private final Outlook outlook;
    private final double[] row;

    public Valuation(Outlook outlook) {
        this.outlook = outlook;
        this.row = new double[outlook.view().size()];
    }

    /**
     * Fills a row with the value of offering a treaty of a kind to each other state, attention cost included.
     *
     * @param profit whether the term that depends on the target of an offence pact is counted
     */
    public void offers(TreatyKind kind, boolean profit, double[] values) {
        Arrays.fill(values, -attention());
        double[] weights = outlook.mine().weights();
        for (int reason = 0; reason < weights.length; reason++) {
            if (weights[reason] != 0 && (profit || reason != Reasons.GAIN)) {
                Reasons.ALL.get(reason).offers(outlook, kind, row);
                add(values, weights[reason], row);
            }
        }
    }

    private static void add(double[] values, double weight, double[] row) {
        for (int you = 0; you < row.length; you++) {
            values[you] += weight * row[you];
        }
    }

    /** The weighted terms of a treaty in the order of the reasons; {@link #sum} of them is V. */
    public double[] terms(Pact pact) {
        double[] weights = outlook.mine().weights();
        double[] terms = new double[weights.length];
        for (int reason = 0; reason < weights.length; reason++) {
            terms[reason] = weights[reason] == 0
                    ? 0
                    : weights[reason] * Reasons.ALL.get(reason).of(outlook, pact);
        }
        return terms;
    }

    /** The weighted terms of a treaty about to be signed or joined: the attention cost goes to the burden. */
    public double[] signing(Pact pact) {
        double[] terms = terms(pact);
        terms[Reasons.BURDEN] -= attention();
        return terms;
    }

    /** V of a treaty about to be signed or joined, the sum of {@link #signing} with security read off its curve. */
    public double signingValue(Pact pact) {
        double[] weights = outlook.mine().weights();
        double sum = -attention();
        for (int reason = 0; reason < weights.length; reason++) {
            if (weights[reason] != 0) {
                boolean security = reason == Reasons.SECURITY;
                double term = security
                        ? outlook.shift().about(pact)
                        : Reasons.ALL.get(reason).of(outlook, pact);
                sum += weights[reason] * term;
            }
        }
        return sum;
    }

    /** What one more treaty costs in attention: cport for each treaty held (E4). */
    private double attention() {
        return outlook.mine().get(ATTENTION_COST) * outlook.held();
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
