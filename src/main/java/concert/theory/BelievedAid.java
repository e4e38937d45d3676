package concert.theory;

import concert.model.Pledges;
import concert.model.View;
import concert.model.treaty.Members;

/** The aid that outsiders believe a state would have from its allies were it attacked, in the unit of capability (E6). */
public final class BelievedAid {
    private BelievedAid() {}

    /** From all its allies but those left out. */
    public static double of(View view, int target, int[] leftOut) {
        double sum = 0;
        for (int ally : view.pledges().partners(target)) {
            sum += Members.has(leftOut, ally) ? 0 : from(view, target, ally);
        }
        return sum;
    }

    /** From all its allies but two states; -1 for either leaves nobody out. */
    public static double of(View view, int target, int one, int two) {
        double sum = 0;
        for (int ally : view.pledges().partners(target)) {
            sum += ally == one || ally == two ? 0 : from(view, target, ally);
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
