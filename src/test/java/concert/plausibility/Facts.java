package concert.plausibility;

import concert.engine.Simulation;
import concert.measure.lasting.TreatyLife;
import concert.measure.lasting.TreatyLives;
import concert.model.event.Event;
import concert.model.event.TreatyEvent;
import concert.model.event.War;
import concert.model.record.RunRecord;
import concert.model.record.Stance;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a historian of alliances counts, over several runs of one world under one theory. */
final class Facts {
    private double stateYears;
    private double dyadYears;
    private double alliedDyadYears;
    private double warStateYears;
    private double years;
    private double warYears;
    private double offers;
    private double signed;
    private double signedByTwo;
    private double leavers;
    private double memberYears;
    private double allianceYears;
    private double allianceEnds;
    private double calls;
    private double honoured;
    private double balancing;
    private double bandwagoning;
    private double grand;
    private double empty;
    private int wars;
    private int runs;
    private int largestWar;
    private final Set<TreatyKind> kinds = EnumSet.noneOf(TreatyKind.class);
    private final List<TreatyLife> lives = new ArrayList<>();
    private final List<TreatyLife> defence = new ArrayList<>();

    /** Runs a world under a theory on the seeds 1 to {@code seeds}. */
    static Facts of(String world, String theory, int seeds, Overrides overrides) {
        Facts facts = new Facts();
        for (int seed = 1; seed <= seeds; seed++) {
            Overrides mine = overrides.withTheory(theory).with("seed", Integer.toString(seed));
            Scenario scenario = Scenarios.open(world, mine);
            facts.add(new Simulation(scenario.setup()).play());
        }
        return facts;
    }

    private void add(RunRecord run) {
        runs++;
        for (TickRecord tick : run.ticks()) {
            states(run, tick);
            tick.events().forEach(each -> count(run, each));
            wars(tick);
        }
        for (TreatyLife life : TreatyLives.of(run).lives()) {
            if (life.kind().alliance()) {
                lives.add(life);
                allianceEnds += life.ended() ? 1 : 0;
            }
            if (life.kind() == TreatyKind.DEFENCE) {
                defence.add(life);
            }
        }
    }

    private void states(RunRecord run, TickRecord tick) {
        int n = 0;
        for (boolean each : tick.states().sovereign()) {
            n += each ? 1 : 0;
        }
        stateYears += n;
        years++;
        double dyads = n * (n - 1) / 2.0;
        int allied = Allied.pairs(run, tick);
        dyadYears += dyads;
        alliedDyadYears += allied;
        grand += dyads > 0 && allied > .5 * dyads ? 1 : 0;
        empty += allied == 0 ? 1 : 0;
        offers += tick.tally().offers();
        leavers += tick.tally().left();
        for (TickRecord.Pact each : tick.treaties()) {
            memberYears += each.members().length;
            allianceYears += run.treaties().get(each.id() - 1).kind().alliance() ? 1 : 0;
        }
        double[] threat = tick.states().threat();
        for (int me = 0; me < threat.length; me++) {
            Stance stance = tick.states().stance()[me];
            balancing += threat[me] > .1 && stance == Stance.BALANCE ? 1 : 0;
            bandwagoning += threat[me] > .1 && stance == Stance.BANDWAGON ? 1 : 0;
        }
    }

    private void count(RunRecord run, Event event) {
        if (event instanceof TreatyEvent.Signed made) {
            Treaty treaty = run.treaties().get(made.treaty() - 1);
            signed++;
            signedByTwo += treaty.founders().length == 2 ? 1 : 0;
            kinds.add(treaty.kind());
        }
    }

    private void wars(TickRecord tick) {
        int fighters = 0;
        for (War war : tick.wars()) {
            int size = war.side(true).length + war.side(false).length;
            fighters += size;
            largestWar = Math.max(largestWar, size);
            for (War.Call call : war.calls()) {
                calls += call.obliged() ? 1 : 0;
                honoured += call.obliged() && call.honoured() ? 1 : 0;
            }
        }
        wars += tick.wars().size();
        warYears += tick.wars().isEmpty() ? 0 : 1;
        warStateYears += fighters;
    }

    /** New treaties per 100 state-years. */
    double signing() {
        return 100 * signed / stateYears;
    }

    /** Offers per state-year. */
    double offering() {
        return offers / stateYears;
    }

    /** Memberships ended by the member's own will, per 100 membership-years. */
    double leaving() {
        return memberYears == 0 ? Double.NaN : 100 * leavers / memberYears;
    }

    /** Alliances that ended, per 100 alliance-years. */
    double ending() {
        return allianceYears == 0 ? Double.NaN : 100 * allianceEnds / allianceYears;
    }

    /** Share of dyads under an alliance, in percent. */
    double allied() {
        return 100 * alliedDyadYears / dyadYears;
    }

    /** Share of new treaties signed by two, in percent. */
    double bilateral() {
        return signed == 0 ? Double.NaN : 100 * signedByTwo / signed;
    }

    /** Median life of defence pacts in years (Kaplan-Meier), infinite when fewer than half have ended. */
    double defenceLife() {
        return median(defence);
    }

    /** Median life of alliances of every kind in years. */
    double allianceLife() {
        return median(lives);
    }

    private static double median(List<TreatyLife> of) {
        return new TreatyLives(of).median();
    }

    /** Share of obligations called upon that were honoured, in percent. */
    double honour() {
        return calls == 0 ? Double.NaN : 100 * honoured / calls;
    }

    /** Share of state-years spent at war, in percent. */
    double warring() {
        return 100 * warStateYears / stateYears;
    }

    /** Share of years with a war somewhere, in percent. */
    double warYears() {
        return 100 * warYears / years;
    }

    /** Kinds of treaty signed at least once. */
    int kinds() {
        return kinds.size();
    }

    /** Fighters in the largest war. */
    int largestWar() {
        return largestWar;
    }

    /** Balancing among the moves for or against a threat, in percent. */
    double balancing() {
        return 100 * balancing / (balancing + bandwagoning);
    }

    /** Share of years in which more than half of all dyads are allied, in percent. */
    double grandCoalition() {
        return 100 * grand / years;
    }

    /** Share of years in which nobody is allied, in percent. */
    double nobody() {
        return 100 * empty / years;
    }
}
