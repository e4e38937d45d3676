package concert.experiment.claim.observable.power;

import concert.experiment.claim.observable.Observable;
import concert.measure.Average;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.record.TickRecord.Pact;
import concert.model.treaty.Treaty;
import concert.results.played.Run;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** With whom those side who want more than they have (L16). */
public final class RevisionistObservables {
    /** Revisionism at the start above which a state counts as revisionist. */
    static final double REVISIONIST = .25;

    public static final Observable TOGETHER = Observable.signed(
            "revisionists-ally",
            "Share of the pairs of revisionist states that are allied, less that of the pairs of a revisionist and"
                    + " another, mean over the ticks.",
            RevisionistObservables::together);

    private RevisionistObservables() {}

    private static double together(Run run) {
        boolean[] revisionist = new boolean[run.record().states().size()];
        for (int me = 0; me < revisionist.length; me++) {
            revisionist[me] = run.scenario().states().get(me).revisionism() > REVISIONIST;
        }
        return together(run.record(), revisionist);
    }

    static double together(RunRecord run, boolean[] revisionist) {
        Average excess = new Average();
        for (TickRecord tick : run.ticks()) {
            Set<Integer> allied = allied(run.treaties(), tick, revisionist.length);
            excess.add(share(tick, allied, revisionist, true) - share(tick, allied, revisionist, false));
        }
        return excess.value();
    }

    private static Set<Integer> allied(List<Treaty> treaties, TickRecord tick, int n) {
        Set<Integer> alliances = new HashSet<>();
        treaties.stream().filter(each -> each.kind().alliance()).forEach(each -> alliances.add(each.id()));
        Set<Integer> pairs = new HashSet<>();
        for (Pact each : tick.treaties()) {
            for (int one : alliances.contains(each.id()) ? each.members() : new int[0]) {
                for (int other : each.members()) {
                    pairs.add(one * n + other);
                }
            }
        }
        return pairs;
    }

    /** Share allied among the pairs of a revisionist with another revisionist, or with one that is none. */
    private static double share(TickRecord tick, Set<Integer> allied, boolean[] revisionist, boolean alike) {
        Average share = new Average();
        boolean[] sovereign = tick.states().sovereign();
        for (int me = 0; me < revisionist.length; me++) {
            for (int you = 0; you < revisionist.length; you++) {
                boolean counts = me != you && sovereign[me] && sovereign[you] && revisionist[me];
                if (counts && revisionist[you] == alike) {
                    share.add(allied.contains(me * revisionist.length + you) ? 1 : 0);
                }
            }
        }
        return share.value();
    }
}
