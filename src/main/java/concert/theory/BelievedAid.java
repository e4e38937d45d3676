package concert.theory;

import concert.model.Pledges;
import concert.model.View;
import concert.model.treaty.Members;
import java.util.Arrays;

/**
 * The aid that outsiders believe a state would have from its allies were it attacked, in the unit of capability (E6). The
 * sum over all its allies is kept for the day, while its pledges are the same.
 */
public final class BelievedAid {
    private final Standing standing;
    private final View view;
    private final double[] sum;
    private final int[] day;
    private final int[] pledged;

    /** Of a world's states; what is kept is that of a day of the standing's. */
    public BelievedAid(Standing standing) {
        this.standing = standing;
        this.view = standing.view();
        this.sum = new double[view.size()];
        this.day = new int[view.size()];
        this.pledged = new int[view.size()];
        Arrays.fill(day, -1);
    }

    /** From all its allies. */
    public double of(int target) {
        if (day[target] != standing.day() || pledged[target] != view.pledges().changed(target)) {
            day[target] = standing.day();
            pledged[target] = view.pledges().changed(target);
            sum[target] = of(view, target, new int[0]);
        }
        return sum[target];
    }

    /** From all its allies but one state. */
    public double of(int target, int leftOut) {
        return Math.max(0, of(target) - from(view, target, leftOut));
    }

    /** From all its allies but those left out, worked out anew. */
    public static double of(View view, int target, int[] leftOut) {
        double sum = 0;
        for (int ally : view.pledges().partners(target)) {
            sum += Members.has(leftOut, ally) ? 0 : from(view, target, ally);
        }
        return sum;
    }

    private static double from(View view, int target, int ally) {
        double seen = view.pledges().get(Pledges.Of.SEEN_DEFENCE, target, ally);
        return seen == 0
                ? 0
                : seen
                        * view.reputation(ally)
                        * view.capability(ally)
                        * view.proximity().get(ally, target);
    }
}
