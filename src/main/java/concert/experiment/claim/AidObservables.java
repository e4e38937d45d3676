package concert.experiment.claim;

import concert.measure.Average;
import concert.model.RunRecord;
import concert.model.TickRecord;
import concert.model.Treaty;
import concert.model.TreatyKind;
import concert.model.War;
import concert.model.War.Contribution;
import java.util.List;

/** What partners give when it comes to war (L04, L07, L09, L10). */
final class AidObservables {
    static final Observable ATTACKED_SIDE = Observable.signed(
            "defence-partners-tell-sides",
            "Share of the partners by defence pact of the attacked that fought for it, less that of the attacker's that"
                    + " fought for the attacker; partners of both left out.",
            run -> fighting(run.record(), true) - fighting(run.record(), false));

    static final Observable AID = Observable.of(
            "opening-partners-aid",
            "Share of its capability, in the mean, that a state gave to the attacked to whom a treaty older than the"
                    + " run bound it.",
            run -> aid(run.record()));

    static final Observable ALONE = Observable.of(
            "attacked-alone",
            "Share of the wars in which nobody fought beside the attacked.",
            run -> alone(run.record()));

    private AidObservables() {}

    /** Share of the states with a defence pact to one lead and none to the other that fought for it. */
    private static double fighting(RunRecord run, boolean defending) {
        List<Treaty> pacts = Bonds.of(run, TreatyKind.DEFENCE);
        Average share = new Average();
        for (TickRecord tick : run.ticks()) {
            for (War war : tick.wars()) {
                for (int state = 0; state < run.states().size(); state++) {
                    if (Bonds.bind(pacts, war, state, defending) && !Bonds.bind(pacts, war, state, !defending)) {
                        share.add(fought(war, state, defending) ? 1 : 0);
                    }
                }
            }
        }
        return share.value();
    }

    private static boolean fought(War war, int state, boolean defending) {
        return war.calls().stream()
                .anyMatch(each -> each.state() == state
                        && each.withDefender() == defending
                        && each.contribution() == Contribution.FORCE);
    }

    private static double aid(RunRecord run) {
        List<Treaty> pacts = Bonds.opening(run);
        Average aid = new Average();
        for (TickRecord tick : run.ticks()) {
            double[] capability =
                    run.ticks().get(Math.max(0, tick.tick() - 1)).states().capability();
            for (War war : tick.wars()) {
                for (int state = 0; state < capability.length; state++) {
                    if (Bonds.bind(pacts, war, state, true) && capability[state] > 0) {
                        aid.add(given(war, state) / capability[state]);
                    }
                }
            }
        }
        return aid.value();
    }

    private static double given(War war, int state) {
        return war.calls().stream()
                .filter(each -> each.state() == state && each.withDefender())
                .mapToDouble(War.Call::contributed)
                .sum();
    }

    private static double alone(RunRecord run) {
        Average alone = new Average();
        for (TickRecord tick : run.ticks()) {
            for (War war : tick.wars()) {
                alone.add(war.side(true).length == 1 ? 1 : 0);
            }
        }
        return alone.value();
    }
}
