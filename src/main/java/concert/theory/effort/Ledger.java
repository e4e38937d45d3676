package concert.theory.effort;

import static concert.theory.book.Parameter.ARMS_REACH;

import concert.model.Pledges;
import concert.theory.Heed;
import concert.theory.Rows;
import concert.theory.Standing;

/** What one state's portfolio comes to in arms: its fears, the effort it can count on, and the efforts that follow (E8). */
public final class Ledger {
    private final Standing standing;
    private final Heed heed;
    private final Effort[] efforts;
    private int read = -1;
    private double fear;
    private double spill;
    private double now;
    private double alone;

    /**
     * The efforts of whomever the standing is turned to.
     * @param heed of the same standing
     */
    public Ledger(Standing standing, Heed heed) {
        this.standing = standing;
        this.heed = heed;
        this.efforts = new Effort[standing.view().size()];
        for (int state = 0; state < efforts.length; state++) {
            efforts[state] = Effort.of(standing.rulesOf(state));
        }
    }

    /** The sums, worked out when first asked for. */
    public Ledger read() {
        if (read != standing.turns()) {
            read = standing.turns();
            double threat = Rows.sum(standing.threat());
            fear = threat + pledged();
            spill = spilled();
            double economy = standing.view().economy(standing.me());
            now = effort().best(economy, fear, spill);
            alone = effort().best(economy, threat, 0);
        }
        return this;
    }

    /** E8 under the state's rules. */
    public Effort effort() {
        return efforts[standing.me()];
    }

    /** Sum of Theta', what is left under the portfolio's pledges. */
    public double fear() {
        return fear;
    }

    /** S of E8, the effort of others the portfolio lets one count on, in the unit of capability. */
    public double spill() {
        return spill;
    }

    /** The effort of the portfolio, at least 0, in the unit of capability. */
    public double now() {
        return now;
    }

    /** The effort without any treaty, at least 0, in the unit of capability. */
    public double alone() {
        return alone;
    }

    /** How much less there is to fear when another state pledges non-aggression, at least 0. */
    public double fearLess(int you, double nonAggression) {
        double shared = standing.portfolio(Pledges.Of.NON_AGGRESSION)[you];
        if (nonAggression <= shared) {
            return 0;
        }
        double threat = standing.threat()[you];
        return heed.pledged(you, threat, shared) - heed.pledged(you, threat, nonAggression);
    }

    /** How much more effort of another state one could count on with its aid, obligation times cohesion. */
    public double spillMore(int you, double aid) {
        double shared = standing.portfolio(Pledges.Of.AID)[you];
        return aid > shared ? counted(you, aid - shared) : 0;
    }

    /** What the pledges of the portfolio at hand change in the sum of threats, at most 0. */
    private double pledged() {
        double sum = 0;
        for (int at = 0; at < standing.partners(); at++) {
            int you = standing.partner(at);
            double pledge = standing.portfolio(Pledges.Of.NON_AGGRESSION)[you];
            double threat = standing.threat()[you];
            sum += heed.pledged(you, threat, pledge) - threat;
        }
        return sum;
    }

    /** S of the portfolio at hand. */
    private double spilled() {
        double sum = 0;
        for (int at = 0; at < standing.partners(); at++) {
            int you = standing.partner(at);
            sum += counted(you, standing.portfolio(Pledges.Of.AID)[you]);
        }
        return sum;
    }

    /** The part of an ally's effort of last tick that one can count on; arms that can reach, where distance counts. */
    private double counted(int you, double aid) {
        double near =
                standing.world().on(ARMS_REACH) ? standing.view().proximity().get(you, standing.me()) : 1;
        return aid * standing.trust()[you] * standing.view().effort(you) * near;
    }
}
