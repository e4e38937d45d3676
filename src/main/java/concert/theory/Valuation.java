package concert.theory;

import static concert.theory.Parameter.ATTENTION_COST;

import concert.model.Obligations;
import concert.model.TreatyKind;
import java.util.Arrays;

/** E4 put together: what treaties are worth to the state an {@link Outlook} is turned to, reason by reason. */
public final class Valuation {
    private static final Reason[] REASONS = Reasons.ALL.toArray(Reason[]::new);

    private final Outlook outlook;
    private final double[] row;
    private final double[] common;
    private TreatyKind valued;
    private int turn;

    public Valuation(Outlook outlook) {
        this.outlook = outlook;
        this.row = new double[outlook.view().size()];
        this.common = new double[row.length];
    }

    /**
     * Fills a row with the value of offering a treaty of a kind to each other state, attention cost included.
     *
     * @param profit whether the term that depends on the target of an offence pact is counted
     */
    public void offers(TreatyKind kind, boolean profit, double[] values) {
        if (!twin(kind)) {
            Arrays.fill(common, -attention());
            add(kind, profit, false, common);
        }
        valued = kind;
        turn = outlook.turn();
        System.arraycopy(common, 0, values, 0, values.length);
        add(kind, profit, true, values);
    }

    /** Whether a kind differs from the one valued last, for the same state, in offence alone. */
    private boolean twin(TreatyKind kind) {
        if (valued == null || turn != outlook.turn()) {
            return false;
        }
        Obligations one = valued.obligations();
        Obligations two = kind.obligations();
        return one.defence() == two.defence()
                && one.neutrality() == two.neutrality()
                && one.nonAggression() == two.nonAggression()
                && valued.depth() == kind.depth()
                && valued.institutionFactor() == kind.institutionFactor();
    }

    private void add(TreatyKind kind, boolean profit, boolean offence, double[] values) {
        double[] weights = outlook.mine().weights();
        for (int reason = 0; reason < weights.length; reason++) {
            boolean counts = weights[reason] != 0 && REASONS[reason].weighsOffence() == offence;
            if (counts && (profit || reason != Reasons.GAIN)) {
                REASONS[reason].offers(outlook, kind, row);
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
            terms[reason] = weights[reason] == 0 ? 0 : weights[reason] * REASONS[reason].of(outlook, pact);
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
                double term = security ? outlook.shift().about(pact) : REASONS[reason].of(outlook, pact);
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
