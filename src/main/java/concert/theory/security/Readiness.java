package concert.theory.security;

import static concert.theory.book.Parameter.AFFINITY_SEEN;
import static concert.theory.book.Parameter.AID_BY_STAKE;
import static concert.theory.book.Parameter.DUTY;
import static concert.theory.book.Parameter.LOYALTY_NOISE;
import static concert.theory.book.Parameter.OBLIGATION_WEIGHT;
import static concert.theory.book.Parameter.WAR_RELUCTANCE;

import concert.model.Pledges;
import concert.model.View;
import concert.model.number.StrictFunctions;
import concert.theory.Heed;
import concert.theory.Standing;

/**
 * How far an ally will do what it promised, against each enemy: by what its own stake makes it do (e_kj; Press 2005) and
 * by what it is trusted to do (Mercer 1996), r_ikj = (1 - Theta_ik (1 - L*_ik)) [(1 - rs) T_ik + rs e_kj] (E3). e_kj is
 * E9's own answer under an open full pledge, the expectation of max(0, v) with logistic noise: s ln(1 + exp(v/s)).
 */
public final class Readiness {
    /** An open pledge is known, b = 1, and regimes are taken as middling, d = 1/2, since not all theories count them. */
    private static final double KNOWN = 1.5;
    /** The logistic scale of a normal error. */
    private static final double LOGISTIC = 1.7;

    private final Standing standing;
    private final Heed heed;
    private final View view;
    private final double[][] worth;
    private final int[] read;
    private final double[] scratch;
    private final double[] soft;

    /** Of the allies of whomever the standing is turned to. */
    public Readiness(Standing standing, Heed heed) {
        this.standing = standing;
        this.heed = heed;
        this.view = standing.view();
        this.worth = new double[view.size()][];
        this.read = new int[view.size()];
        this.scratch = new double[view.size()];
        this.soft = new double[view.size()];
    }

    /**
     * What one unit of an ally's aid amounts to against each enemy, r_ikj K_{k->i}; 0 against the ally itself and those it
     * is bound not to fight. Shared, not to be written to, good until the standing turns.
     */
    public double[] worth(int ally) {
        if (worth[ally] == null) {
            worth[ally] = new double[view.size()];
        }
        if (read[ally] != standing.turns()) {
            read[ally] = standing.turns();
            fill(ally, standing.trust()[ally], worth[ally]);
        }
        return worth[ally];
    }

    /** The same were the ally trusted fully. */
    double[] trusting(int ally) {
        fill(ally, 1, scratch);
        return scratch;
    }

    /** How far the state itself would do what it promised a partner against each enemy, 1 - rs + rs e. */
    public void own(int partner, double[] row) {
        int me = standing.me();
        double byStake = standing.rules().get(AID_BY_STAKE);
        willing(me, partner, row);
        for (int foe = 0; foe < row.length; foe++) {
            row[foe] = 1 - byStake + byStake * row[foe];
        }
    }

    private void fill(int ally, double trust, double[] row) {
        double byStake = standing.rules().get(AID_BY_STAKE);
        double fear = standing.threat()[ally] * (1 - heed.binding(ally));
        double power = (1 - fear) * standing.reach()[ally];
        if (byStake > 0) {
            willing(ally, standing.me(), row);
        }
        for (int foe = 0; foe < row.length; foe++) {
            double stake = byStake > 0 ? byStake * row[foe] : 0;
            row[foe] = power * ((1 - byStake) * trust + stake);
        }
        row[ally] = 0;
        for (int friend : view.pledges().partners(ally)) {
            row[friend] = view.pledges().get(Pledges.Of.BINDING, ally, friend) > 0 ? 0 : row[friend];
        }
    }

    /** e of a state beside a lead against each enemy, in [0,1]. */
    private void willing(int state, int lead, double[] row) {
        double seen =
                standing.rulesOf(state).get(AFFINITY_SEEN) * view.affinity().get(state, lead);
        double friendship = Math.max(0, seen);
        double promise =
                standing.world().get(OBLIGATION_WEIGHT) * (standing.world().get(DUTY) + KNOWN)
                        - standing.world().get(WAR_RELUCTANCE);
        double scale = standing.world().get(LOYALTY_NOISE) / LOGISTIC;
        int first = view.threat().row(state);
        for (int foe = 0; foe < row.length; foe++) {
            double v = Math.min(1, view.threat().at(first + foe) + friendship) + promise;
            row[foe] = scale > 0 ? v / scale : v;
        }
        if (scale > 0) {
            soften(row, scale);
        }
        for (int foe = 0; foe < row.length; foe++) {
            row[foe] = StrictFunctions.clip(row[foe], 0, 1);
        }
    }

    /** s ln(1 + exp(x)) = s (max(0, x) + ln(1 + exp(-|x|))). */
    private void soften(double[] row, double scale) {
        for (int foe = 0; foe < row.length; foe++) {
            soft[foe] = -Math.abs(row[foe]);
        }
        StrictFunctions.exp(soft, soft.length);
        StrictFunctions.logOnePlus(soft, soft.length);
        for (int foe = 0; foe < row.length; foe++) {
            row[foe] = scale * (Math.max(0, row[foe]) + soft[foe]);
        }
    }
}
