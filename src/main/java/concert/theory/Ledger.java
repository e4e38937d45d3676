package concert.theory;

/** What one state's portfolio comes to in arms: its fears, the effort it can count on, and the efforts that follow (E8). */
final class Ledger {
    private final Outlook outlook;
    private boolean summed;
    private double threat;
    private double fear;
    private double spill;
    private double now;
    private double alone;

    Ledger(Outlook outlook) {
        this.outlook = outlook;
    }

    /** Forgets the state before. */
    void turn() {
        summed = false;
    }

    /** The sums, worked out when first asked for. */
    Ledger read() {
        if (!summed) {
            summed = true;
            threat = Rows.sum(outlook.threat());
            fear = threat + Burden.pledged(outlook);
            spill = Burden.spill(outlook);
            double economy = outlook.view().economy(outlook.me());
            now = outlook.effort().best(economy, fear, spill);
            alone = outlook.effort().best(economy, threat, 0);
        }
        return this;
    }

    /** Sum of Theta', what is left under the portfolio's pledges. */
    double fear() {
        return fear;
    }

    /** S of E8, the effort of others the portfolio lets one count on. */
    double spill() {
        return spill;
    }

    /** The effort of the portfolio. */
    double now() {
        return now;
    }

    /** The effort without any treaty. */
    double alone() {
        return alone;
    }
}
