package concert.experiment.claim.observable.treaty;

import concert.experiment.claim.observable.Observable;
import concert.experiment.claim.observable.TreatyBonds;
import concert.measure.Average;
import concert.model.event.War;
import concert.model.event.War.Contribution;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.List;
import java.util.function.BiPredicate;

/** What partners give when it comes to war (L04, L06, L07, L09, L10). */
public final class AidObservables {
    public static final Observable ATTACKED_SIDE = Observable.signed(
            "defence-partners-tell-sides",
            "Share of the partners by defence pact of the attacked that fought for it, less that of the attacker's that"
                    + " fought for the attacker; partners of both left out.",
            run -> fighting(run.record(), true) - fighting(run.record(), false));

    public static final Observable AID = Observable.of(
            "opening-partners-aid",
            "Share of its capability, in the mean, that a state gave to the attacked to whom a treaty older than the"
                    + " run bound it.",
            run -> aid(
                    run.record(),
                    (war, state) -> TreatyBonds.bind(TreatyBonds.opening(run.record()), war, state, true)));

    public static final Observable FOUNDERS = Observable.of(
            "opening-founders-aid",
            "Share of its capability, in the mean, that a founder of a treaty older than the run gave to another founder"
                    + " attacked by one that is none, whether the treaty still bound them or not.",
            run -> aid(run.record(), (war, state) -> founders(run.record(), war, state)));

    public static final Observable ALONE = Observable.of(
            "attacked-alone",
            "Share of the wars in which nobody fought beside the attacked.",
            run -> alone(run.record()));

    private AidObservables() {}

    /** Share of the states with a defence pact to one lead and none to the other that fought for it. */
    private static double fighting(RunRecord run, boolean defending) {
        List<Treaty> pacts = TreatyBonds.of(run, TreatyKind.DEFENCE);
        Average share = new Average();
        for (TickRecord tick : run.ticks()) {
            for (War war : tick.wars()) {
                for (int state = 0; state < run.states().size(); state++) {
                    if (TreatyBonds.bind(pacts, war, state, defending)
                            && !TreatyBonds.bind(pacts, war, state, !defending)) {
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

    private static double aid(RunRecord run, BiPredicate<War, Integer> partner) {
        Average aid = new Average();
        for (TickRecord tick : run.ticks()) {
            double[] capability =
                    run.ticks().get(Math.max(0, tick.tick() - 1)).states().capability();
            for (War war : tick.wars()) {
                for (int state = 0; state < capability.length; state++) {
                    if (capability[state] > 0 && partner.test(war, state)) {
                        aid.add(given(war, state) / capability[state]);
                    }
                }
            }
        }
        return aid.value();
    }

    /** Whether one treaty that is older than the run was founded by a state and the attacked, and not by the attacker. */
    private static boolean founders(RunRecord run, War war, int state) {
        return state != war.defender()
                && TreatyBonds.opening(run).stream().anyMatch(each -> {
                    int[] founders = each.founders();
                    return Members.has(founders, state)
                            && Members.has(founders, war.defender())
                            && !Members.has(founders, war.attacker());
                });
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
