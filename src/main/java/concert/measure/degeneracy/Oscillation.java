package concert.measure.degeneracy;

import concert.model.record.RunRecord;
import concert.model.treaty.Membership;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How often the same two states go back to what they have just left. */
final class Oscillation {
    /** Years within which a return is a return. */
    private static final int SOON = 3;

    private Oscillation() {}

    /** The time that two states were members of one treaty. */
    private record Bond(long pairAndKind, int from, int to) {}

    /** The most returns in a row of a pair to a kind of treaty; NaN without ticks. */
    static double most(RunRecord run) {
        if (run.ticks().isEmpty()) {
            return Double.NaN;
        }
        int soon = SOON * run.calendar().perYear();
        Bond last = new Bond(-1, 0, 0);
        int most = 0;
        int returns = 0;
        for (Bond next : bonds(run)) {
            boolean same = last.pairAndKind() == next.pairAndKind();
            if (same && next.from() <= last.to()) {
                last = new Bond(last.pairAndKind(), last.from(), Math.max(last.to(), next.to()));
                continue;
            }
            returns = same && next.from() - last.to() <= soon ? returns + 1 : 0;
            most = Math.max(most, returns);
            last = next;
        }
        return most;
    }

    /** Those of each pair and kind together, in order of time. */
    private static List<Bond> bonds(RunRecord run) {
        List<Bond> bonds = new ArrayList<>();
        for (Treaty treaty : run.treaties()) {
            List<Membership> members = treaty.memberships();
            for (int one = 0; one < members.size(); one++) {
                for (int two = 0; two < one; two++) {
                    add(bonds, treaty, members.get(one), members.get(two));
                }
            }
        }
        bonds.sort(Comparator.comparingLong(Bond::pairAndKind).thenComparingInt(Bond::from));
        return bonds;
    }

    private static void add(List<Bond> bonds, Treaty treaty, Membership one, Membership two) {
        int from = Math.max(one.joined(), two.joined());
        int to = Math.min(end(one), end(two));
        if (from <= to && one.state() != two.state()) {
            long pair = ((long) Math.min(one.state(), two.state()) << 32) | Math.max(one.state(), two.state());
            bonds.add(new Bond(pair * TreatyKind.all().length + treaty.kind().ordinal(), from, to));
        }
    }

    private static int end(Membership membership) {
        return membership.left() < 0 ? Integer.MAX_VALUE : membership.left();
    }
}
