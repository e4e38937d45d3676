package concert.theory.reason;

import concert.theory.Standing;
import concert.theory.book.Parameter;

/**
 * What freedom a treaty of the two alone would cost per unit of depth, max(0, 1 - K_i/K_k) (1 - own vote weight), for
 * every other state; worked out once for a state (E4; Morrow 1991).
 */
public final class Freedom {
    /** Keeps 0/0 from being anything but 1; far below any capability. */
    private static final double TINY = 1e-300;

    private final Standing standing;
    private final double[] row;
    private int read = -1;

    /** The prices of whomever the standing is turned to. */
    public Freedom(Standing standing) {
        this.standing = standing;
        this.row = new double[standing.view().size()];
    }

    /** The prices; shared, not to be written to. */
    public double[] prices() {
        if (read != standing.turns()) {
            read = standing.turns();
            double omega = standing.world().get(Parameter.VOTING_WEIGHT);
            double mine = standing.view().capability(standing.me());
            fill(row, standing.view().capabilities(), mine, omega);
        }
        return row;
    }

    private static void fill(double[] row, double[] capability, double mine, double omega) {
        double equal = (1 - omega) / 2;
        for (int you = 0; you < row.length; you++) {
            double yours = capability[you] + TINY;
            double inferior = Math.max(0, 1 - (mine + TINY) / yours);
            row[you] = inferior * (1 - equal - omega * mine / (mine + yours));
        }
    }
}
