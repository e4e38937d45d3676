package concert.theory.security;

import static concert.theory.book.Parameter.AFFINITY_SEEN;
import static concert.theory.book.Parameter.AID_BY_STAKE;

import concert.model.Pledges;
import concert.model.View;
import concert.theory.Heed;
import concert.theory.Standing;
import java.util.Arrays;

/**
 * How far an ally will do what it promised, against each enemy: by what its own stake makes it do (e_kj; Press 2005) and
 * by what it is trusted to do (Mercer 1996), r_ikj = (1 - Theta_ik (1 - L*_ik)) [(1 - rs) T_ik + rs e_kj] (E3). e_kj is
 * E9's own answer under an open full pledge, the expectation of max(0, v) with logistic noise: s ln(1 + exp(v/s)).
 * None of it hangs on the state's own portfolio; e is kept for the day, as threats and affinities are the same until the
 * last step but one.
 */
public final class Readiness {
    private final Standing standing;
    private final Heed heed;
    private final View view;
    private final StakeResponse response;
    private final StakeRows stakes;
    private final double[][] worth;
    private final int[] worthRead;
    private final int[] worthPledged;
    private final int[][] peaceful;
    private final int[] peacefulPledged;

    /** Of the allies of whomever the standing is turned to. */
    public Readiness(Standing standing, Heed heed) {
        this.standing = standing;
        this.heed = heed;
        this.view = standing.view();
        this.response = new StakeResponse(standing.world());
        int n = view.size();
        this.stakes = new StakeRows(n);
        this.worth = new double[n][];
        this.worthRead = new int[n];
        this.worthPledged = new int[n];
        this.peaceful = new int[n][];
        this.peacefulPledged = new int[n];
        Arrays.fill(worthRead, -1);
    }

    /**
     * What one unit of an ally's aid amounts to against each enemy, r_ikj K_{k->i}; 0 against the ally itself and those it
     * is bound not to fight. Shared, not to be written to, good until the standing turns to another position.
     */
    public double[] worth(int ally) {
        if (worth[ally] == null) {
            worth[ally] = new double[view.size()];
        }
        boolean kept = worthRead[ally] == standing.position()
                && worthPledged[ally] == view.pledges().changed(ally);
        if (!kept) {
            Arrays.fill(worth[ally], 0);
            stand(ally, 1, worth[ally]);
            worthRead[ally] = standing.position();
            worthPledged[ally] = view.pledges().changed(ally);
        }
        return worth[ally];
    }

    /** Adds so many units of an ally's aid, the same against each enemy, to what stands against each: {@link #worth} of it. */
    void stand(int ally, double units, double[] row) {
        double byStake = standing.rules().get(AID_BY_STAKE);
        double power = units * power(ally);
        double trusted = power * ((1 - byStake) * standing.trust()[ally]);
        double own = power * byStake;
        double[] will = stake(ally, standing.me());
        for (int foe = 0; foe < row.length; foe++) {
            row[foe] += trusted + own * will[foe];
        }
        for (int foe : peaceful(ally)) {
            row[foe] -= trusted + own * will[foe];
        }
    }

    /** Adds what so many units of its aid would amount to more were the ally trusted fully. */
    void distrust(int ally, double units, double[] row) {
        double byStake = standing.rules().get(AID_BY_STAKE);
        double more = units * power(ally) * (1 - byStake) * (1 - standing.trust()[ally]);
        for (int foe = 0; foe < row.length; foe++) {
            row[foe] += more;
        }
        for (int foe : peaceful(ally)) {
            row[foe] -= more;
        }
    }

    /** What it could bring to bear, less as it is feared itself. */
    private double power(int ally) {
        double fear = standing.threat()[ally] * (1 - heed.binding(ally));
        return (1 - fear) * standing.reach()[ally];
    }

    /** Those against whom nothing comes of an ally: itself and whom it is bound not to fight. */
    private int[] peaceful(int ally) {
        if (peaceful[ally] == null || peacefulPledged[ally] != view.pledges().changed(ally)) {
            peacefulPledged[ally] = view.pledges().changed(ally);
            int[] partners = view.pledges().partners(ally);
            int[] bound = new int[partners.length + 1];
            bound[0] = ally;
            int count = 1;
            for (int friend : partners) {
                bound[count] = friend;
                count += view.pledges().get(Pledges.Of.BINDING, ally, friend) > 0 ? 1 : 0;
            }
            peaceful[ally] = Arrays.copyOf(bound, count);
        }
        return peaceful[ally];
    }

    /** e, what its stake makes a state do beside another against each enemy, in [0,1]; shared, not to be written to. */
    public double[] stake(int ally, int beside) {
        double friendly = friendship(ally, beside);
        StakeRows.Row row = stakes.row(beside, ally, friendly);
        if (!row.holds(beside, standing.day(), friendly)) {
            response.read(view.threat().cells(), view.threat().row(ally), friendly, row.cells());
        }
        return row.cells();
    }

    /** A+ as a state sees it, at least 0. */
    private double friendship(int state, int lead) {
        return Math.max(
                0, standing.rulesOf(state).get(AFFINITY_SEEN) * view.affinity().get(state, lead));
    }
}
