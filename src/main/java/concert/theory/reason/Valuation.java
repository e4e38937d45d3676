package concert.theory.reason;

import static concert.theory.book.Parameter.ATTENTION_COST;

import concert.model.treaty.Obligations;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.Standing;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/** E4 put together: what treaties are worth to the state an {@link Outlook} is turned to, reason by reason. */
public final class Valuation {
    private final Outlook outlook;
    private final Reason[] reasons;
    private final int attentive;
    private final double[] row;
    private final double[] common;
    private TreatyKind valued;
    private int turn;

    /** By all the reasons there are. */
    public Valuation(Outlook outlook) {
        this(outlook, Reasons.ALL);
    }

    /** By some reasons, in the order of the weights of the outlook's rules. */
    public Valuation(Outlook outlook, List<Reason> reasons) {
        this.outlook = outlook;
        this.reasons = reasons.toArray(Reason[]::new);
        this.attentive = attentive(this.reasons);
        this.row = new double[outlook.view().size()];
        this.common = new double[row.length];
    }

    /** Place of the reason whose column the attention goes to, -1 where none counts it. */
    private static int attentive(Reason[] reasons) {
        int place = -1;
        for (int reason = 0; reason < reasons.length; reason++) {
            place = reasons[reason].countsAttention() ? reason : place;
        }
        return place;
    }

    /**
     * Fills a row with the value of offering a treaty of a kind to each other state, attention cost included.
     *
     * @param profit whether reasons that hang on the target of an offence pact are counted
     */
    public void offers(TreatyKind kind, boolean profit, double[] values) {
        if (!twin(kind)) {
            Arrays.fill(common, -attention());
            add(kind, profit, true, common);
        }
        valued = kind;
        turn = outlook.standing().turns();
        System.arraycopy(common, 0, values, 0, values.length);
        add(kind, profit, false, values);
    }

    /** Whether a kind differs from the one valued last, for the same state, in offence alone. */
    private boolean twin(TreatyKind kind) {
        return valued != null
                && turn == outlook.standing().turns()
                && peaceful(valued).equals(peaceful(kind))
                && outlook.standing().rules().depth(valued)
                        == outlook.standing().rules().depth(kind)
                && valued.institutionFactor() == kind.institutionFactor()
                && valued.alliance() == kind.alliance()
                && valued.clause() == kind.clause()
                && valued.leastSignatories() == kind.leastSignatories();
    }

    /** The obligations of a kind but that of offence. */
    private static Obligations peaceful(TreatyKind kind) {
        Obligations o = kind.obligations();
        return new Obligations(o.defence(), 0, o.consultation(), o.neutrality(), o.nonAggression(), o.collective());
    }

    private void add(TreatyKind kind, boolean profit, boolean ignoringOffence, double[] values) {
        double[] weights = outlook.standing().rules().weights();
        for (int reason = 0; reason < reasons.length; reason++) {
            boolean counts = weights[reason] != 0 && reasons[reason].ignoresOffence() == ignoringOffence;
            if (counts && (profit || !reasons[reason].dependsOnTarget())) {
                reasons[reason].offers(outlook, kind, row);
                add(values, weights[reason], row);
            }
        }
    }

    private static void add(double[] values, double weight, double[] row) {
        for (int you = 0; you < row.length; you++) {
            values[you] += weight * row[you];
        }
    }

    /** Whether rules give weight to a reason that hangs on the target of an offence pact. */
    public boolean dependsOnTarget(Rules rules) {
        for (int reason = 0; reason < reasons.length; reason++) {
            if (rules.weights()[reason] != 0 && reasons[reason].dependsOnTarget()) {
                return true;
            }
        }
        return false;
    }

    /** What the reasons that hang on the target add for the first of two in an offence pact against it. */
    public double against(int me, int you, int target) {
        double[] weights = outlook.standing().rulesOf(me).weights();
        double sum = 0;
        for (int reason = 0; reason < reasons.length; reason++) {
            if (weights[reason] != 0 && reasons[reason].dependsOnTarget()) {
                sum += weights[reason] * reasons[reason].against(outlook, me, you, target);
            }
        }
        return sum;
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

    /** The weighted terms of a treaty about to be signed or joined, with the attention it takes. */
    public double[] signing(Pact pact) {
        double[] terms = terms(pact);
        if (attentive >= 0) {
            terms[attentive] -= attention();
        }
        return terms;
    }

    /** V of a treaty about to be signed or joined, about the sum of {@link #signing}. */
    public double signingValue(Pact pact) {
        double[] weights = outlook.standing().rules().weights();
        double sum = -attention();
        for (int reason = 0; reason < reasons.length; reason++) {
            if (weights[reason] != 0) {
                sum += weights[reason] * reasons[reason].about(outlook, pact);
            }
        }
        return sum;
    }

    /** What one more treaty costs in attention: cport for each treaty held (E4). */
    private double attention() {
        Standing mine = outlook.standing();
        return attentive < 0 ? 0 : mine.rules().get(ATTENTION_COST) * mine.held();
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
