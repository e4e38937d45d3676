package concert.theory;

import concert.model.View;

/** E12: who has how much say in a treaty. */
public final class Voice {
    private Voice() {}

    /** A member's share of the vote in [0,1]: (1-omega)/|M| + omega K_i/K_M; equal shares when nobody has any K. */
    public static double weight(View view, int[] members, double omega, int me) {
        double total = 0;
        for (int each : members) {
            total += view.capability(each);
        }
        double equal = 1.0 / members.length;
        double share = total > 0 ? view.capability(me) / total : equal;
        return (1 - omega) * equal + omega * share;
    }
}
