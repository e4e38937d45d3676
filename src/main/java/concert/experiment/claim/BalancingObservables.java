package concert.experiment.claim;

import concert.model.RunRecord;
import concert.model.Stance;
import concert.model.TickRecord;
import concert.model.TickRecord.Pact;
import concert.model.Treaty;
import concert.model.TreatyKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How states meet the strong and the threatening (L13, L14, L15). */
final class BalancingObservables {
    /** Moves of states that fear nobody above this do not count (E5). */
    private static final double FEAR = .1;

    static final Observable WITHOUT_STRONGEST = Observable.of(
            "allied-without-strongest",
            "Share of the other states, over the ticks, that are in a defence, offence or collective treaty to which the"
                    + " strongest is no party.",
            run -> withoutStrongest(run.record()));

    static final Observable BANDWAGONING = Observable.of(
            "weak-bandwagon",
            "Share of bandwagoning among the moves of balancing and bandwagoning made by states that fear somebody and"
                    + " are not among the stronger half.",
            run -> bandwagoning(run.record(), true));

    static final Observable BALANCING = Observable.of(
            "balancing-preferred",
            "Share of balancing among the moves of balancing and bandwagoning made by states that fear somebody.",
            run -> 1 - bandwagoning(run.record(), false));

    private BalancingObservables() {}

    private static double bandwagoning(RunRecord run, boolean weak) {
        Mean share = new Mean();
        for (TickRecord tick : run.ticks()) {
            TickRecord.States states = tick.states();
            double most = weak ? median(states) : Double.POSITIVE_INFINITY;
            for (int me = 0; me < states.stance().length; me++) {
                boolean counts =
                        states.sovereign()[me] && states.threat()[me] > FEAR && states.capability()[me] <= most;
                Stance stance = states.stance()[me];
                if (counts && (stance == Stance.BALANCE || stance == Stance.BANDWAGON)) {
                    share.add(stance == Stance.BANDWAGON ? 1 : 0);
                }
            }
        }
        return share.value();
    }

    /** The lower median of the capability of sovereign states. */
    private static double median(TickRecord.States states) {
        double[] sorted = new double[states.capability().length];
        int count = 0;
        for (int me = 0; me < sorted.length; me++) {
            if (states.sovereign()[me]) {
                sorted[count++] = states.capability()[me];
            }
        }
        Arrays.sort(sorted, 0, count);
        return count == 0 ? 0 : sorted[(count - 1) / 2];
    }

    private static double withoutStrongest(RunRecord run) {
        Map<Integer, TreatyKind> kinds = new HashMap<>();
        for (Treaty each : run.treaties()) {
            kinds.put(each.id(), each.kind());
        }
        Mean share = new Mean();
        for (TickRecord tick : run.ticks()) {
            int strongest = strongest(tick.states());
            boolean[] bound = new boolean[run.states().size()];
            for (Pact each : tick.treaties()) {
                boolean without = Arrays.binarySearch(each.members(), strongest) < 0;
                if (without && military(kinds.get(each.id()))) {
                    for (int member : each.members()) {
                        bound[member] = true;
                    }
                }
            }
            for (int me = 0; me < bound.length; me++) {
                if (me != strongest && tick.states().sovereign()[me]) {
                    share.add(bound[me] ? 1 : 0);
                }
            }
        }
        return share.value();
    }

    private static boolean military(TreatyKind kind) {
        return kind == TreatyKind.DEFENCE || kind == TreatyKind.OFFENCE || kind == TreatyKind.COLLECTIVE;
    }

    private static int strongest(TickRecord.States states) {
        int strongest = -1;
        for (int me = 0; me < states.capability().length; me++) {
            boolean more = strongest < 0 || states.capability()[me] > states.capability()[strongest];
            strongest = states.sovereign()[me] && more ? me : strongest;
        }
        return strongest;
    }
}
