package concert.engine.succession;

import concert.engine.Simulation;
import concert.model.World;
import concert.model.treaty.Treaty;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;

/** A made-up Europe that divides, is joined and unites, in which nobody signs or leaves anything by himself. */
final class Europe {
    static final String STATES = """
            concert: 2
            name: Division and reunion
            start: 1985
            ticks: 12
            identity: [liberalism]
            parameters: {move-rate: 0, exit-rate: 0, crisis-rate: 0, capability-speed: 0, rivalry-decay: 0}
            states:
              GFR: {name: West, at: [50, 7], capability: 0.3, economy: 0.4, identity: [0.8], regime: 1, reputation: 0.5}
              GDR: {name: East, at: [52, 13], capability: 0.1, economy: 0.2, identity: [0.2], regime: 0, reputation: 0.9}
              GMY: {name: Germany, identity: [0.7], unborn: true}
              CZE: {name: Czechoslovakia, at: [50, 14], capability: 0.06, identity: [0.4], regime: 0.2, revisionism: 0.3}
              CZR: {name: Czech Republic, at: [50, 14], regime: 0.9, unborn: true}
              SLO: {name: Slovakia, at: [48, 17], unborn: true}
              EST: {name: Estonia, at: [59, 25], capability: 0.02, identity: [0.6], unborn: true}
              USA: {name: America, at: [39, -77], capability: 0.5, identity: [0.9], regime: 1}
              RUS: {name: Russia, at: [56, 38], capability: 0.4, identity: [0.1], regime: 0.1}
            """;

    static final String TREATIES = """
            relations:
              - {pair: [GFR, RUS], rivalry: 0.2, trust: 0.3}
              - {pair: [GDR, RUS], rivalry: 0.6}
              - {pair: [GFR, USA], trust: 0.8, trade: 0.2}
              - {pair: [CZE, USA], rivalry: 0.5, trust: 0.25}
              - {pair: [CZR, SLO], trust: 0.95}
            treaties:
              - {name: West, kind: defence, members: [GFR, USA], signed: 1955, term: indefinite}
              - {name: East, kind: defence, members: [CZE, GDR, RUS], signed: 1955, term: indefinite}
              - {name: Basic, kind: non-aggression, members: [GFR, GDR], signed: 1972, term: indefinite}
              - {name: All, kind: entente, members: [CZE, GDR, GFR, RUS, USA], signed: 1975, term: indefinite,
                 pledges: {GFR: {defence: 0.3}, GDR: {defence: 0.1, offence: 0.2}}}
              - {name: Prague, kind: defence, members: [CZE, GFR], signed: 1973, term: indefinite}
              - {name: Plot, kind: defence, members: [RUS, USA], targets: [GDR], against: [GDR], signed: 1970,
                 term: indefinite}
            """;

    static final String EVENTS = """
            events:
              - {at: 1987, sovereign: EST}
              - {at: 1990, unite: [GFR, GDR], as: GMY}
              - {at: 1993, divide: CZE, into: [CZR, SLO], shares: [0.75, 0.25], heirs: {Prague: SLO, All: CZR}}
            """;

    private Europe() {}

    static String text() {
        return STATES + TREATIES + EVENTS;
    }

    static Scenario read(String text) {
        return Scenarios.read("test.yaml", text, Overrides.none());
    }

    /** The run as it stands before the tick of a year. */
    static Simulation before(String text, int year) {
        Simulation run = new Simulation(read(text).setup());
        while (run.played() < year - 1985) {
            run.tick();
        }
        return run;
    }

    static Treaty treaty(World world, String name) {
        return world.everyTreaty().stream()
                .filter(each -> each.text().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
