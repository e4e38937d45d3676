package concert.measure.degeneracy;

import concert.measure.Share;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import java.util.List;
import java.util.function.BiPredicate;

/** Every degeneracy that is looked for; a new one is an entry here and a test. */
public final class Degeneracies {
    public static final Degeneracy GRAND_COALITION = new Degeneracy(
            "grand_coalition",
            "Share of the ticks in which all sovereign states, three at least, form one camp and most pairs are allied.",
            .5,
            "assumed: alliance of all lasting for half a run leaves nobody to be allied against",
            run -> share(run, Coalitions::grand));

    public static final Degeneracy ALL_AGAINST_ONE = new Degeneracy(
            "all_against_one",
            "Share of the ticks in which all sovereign states but one, three at least, form one camp, and most of them"
                    + " fear that one most.",
            .5,
            "assumed: coalitions of that kind, as against Napoleon, lasted for years, never for most of a generation",
            run -> share(run, Coalitions::allAgainstOne));

    public static final Degeneracy FROZEN = new Degeneracy(
            "frozen",
            "Longest stretch of ticks in which nobody signs, joins, leaves or ends a treaty though two states or more are"
                    + " sovereign, as a share of all ticks.",
            .9,
            "assumed: three states that sign as often as states did from 1871 to 1980 (ATOP: 4.5 treaties per 100"
                    + " state-years) are quiet for 28 years in a row of 30 in three runs of a hundred",
            Standstill::share);

    public static final Degeneracy OSCILLATING = new Degeneracy(
            "oscillating",
            "The most times in a row that two states entered a kind of treaty again within three years of ending one of that"
                    + " kind.",
            2,
            "assumed: a pact dropped and taken up again happens once or twice, as the league of the three emperors of 1873"
                    + " was in 1881; a third time is noise in the choice",
            Oscillation::most);

    public static final Degeneracy PROPOSAL_SPAM = new Degeneracy(
            "proposal_spam",
            "Offers made per sovereign state and tick; a state can make one a tick.",
            .9,
            "assumed: where nine states of ten propose something every tick, doing nothing is no choice any more",
            Degeneracies::offers);

    public static final Degeneracy PERMANENT_WAR = new Degeneracy(
            "permanent_war",
            "Share of the ticks in which a war is fought.",
            .8,
            "assumed: in no thirty years from 1816 to 2007 did inter-state wars begin in more than 63 % of the years"
                    + " (COW Inter-State War 4.0), all the world over",
            run -> share(run, (whole, tick) -> !tick.wars().isEmpty()));

    /** In the order of the columns. */
    public static final List<Degeneracy> ALL =
            List.of(GRAND_COALITION, ALL_AGAINST_ONE, FROZEN, OSCILLATING, PROPOSAL_SPAM, PERMANENT_WAR);

    private Degeneracies() {}

    private static double share(RunRecord run, BiPredicate<RunRecord, TickRecord> which) {
        long count = run.ticks().stream().filter(tick -> which.test(run, tick)).count();
        return Share.of(count, run.ticks().size());
    }

    private static double offers(RunRecord run) {
        double offers = 0;
        double states = 0;
        for (TickRecord tick : run.ticks()) {
            offers += tick.tally().offers();
            states += Coalitions.sovereign(tick).length;
        }
        return Share.of(offers, states);
    }
}
