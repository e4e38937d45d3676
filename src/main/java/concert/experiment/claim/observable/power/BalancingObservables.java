package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.measure.Average;
import concert.model.record.RunRecord;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Members;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** How states meet the strong and the threatening (L13, L14, L15). */
public final class BalancingObservables {
    /** Moves of states that fear nobody above this do not count (E5). */
    static final double FEAR = .1;

    public static final Observable WITHOUT_STRONGEST = Observable.of(
            "allied-without-strongest",
            "Share of the other states, over the ticks, that are in a defence, offence or collective treaty to which the"
                    + " strongest is no party.",
            run -> onStrongest(run.record(), false));

    public static final Observable AGAINST_STRONGEST = Observable.of(
            "allied-against-strongest",
            "Share of the other states, over the ticks, that are in a defence, offence or collective treaty directed at"
                    + " the strongest.",
            run -> onStrongest(run.record(), true));

    public static final Observable BANDWAGONING = Observable.of(
            "weak-bandwagon",
            "Share of bandwagoning among the moves of balancing and bandwagoning made by states that fear somebody and"
                    + " are not among the stronger half.",
            run -> bandwagoning(run.record(), true));

    public static final Observable BALANCING = Observable.of(
            "balancing-preferred",
            "Share of balancing among the moves of balancing and bandwagoning made by states that fear somebody.",
            run -> 1 - bandwagoning(run.record(), false));

    private BalancingObservables() {}

    private static double bandwagoning(RunRecord run, boolean weak) {
        Average share = new Average();
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
    static double median(TickRecord.States states) {
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

    /** Share of the others in military treaties that the strongest is no party to, or that are directed at it. */
    private static double onStrongest(RunRecord run, boolean directed) {
        Set<Integer> military = new HashSet<>();
        run.treaties().stream().filter(each -> each.kind().military()).forEach(each -> military.add(each.id()));
        Average share = new Average();
        for (TickRecord tick : run.ticks()) {
            int strongest = strongest(tick.states());
            boolean[] bound = new boolean[run.states().size()];
            for (Pact each : tick.treaties()) {
                boolean counts =
                        directed ? Members.has(each.targets(), strongest) : !Members.has(each.members(), strongest);
                if (counts && military.contains(each.id())) {
                    for (int member : each.members()) {
                        bound[member] = true;
                    }
                }
            }
            add(share, tick.states(), strongest, bound);
        }
        return share.value();
    }

    private static void add(Average share, TickRecord.States states, int strongest, boolean[] bound) {
        for (int me = 0; me < bound.length; me++) {
            if (me != strongest && states.sovereign()[me]) {
                share.add(bound[me] ? 1 : 0);
            }
        }
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
