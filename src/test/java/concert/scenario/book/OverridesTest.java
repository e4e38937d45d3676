package concert.scenario.book;

import static concert.scenario.read.ScenarioReaderTest.full;
import static concert.scenario.read.ScenarioReaderTest.minimal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import concert.document.Faults;
import concert.model.treaty.Publicity;
import concert.scenario.RelationEntry;
import concert.scenario.Scenario;
import concert.theory.book.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    private static Overrides set(String path, String value) {
        return Overrides.none().with(path, value);
    }

    @Test
    void pathsReachEveryPartOfTheScenario() {
        assertEquals(
                .3, full(set("states.GMY.capability", "0.3")).states().get(2).capability());
        assertEquals(
                List.of(.9, 0.0),
                full(set("states.GMY.identity.1", "0.9")).states().get(2).identity());
        assertEquals(77, full(set("seed", "77")).seed());
        assertEquals(41, full(set("ticks", "41")).ticks());
        assertEquals(
                .5, full(set("parameters.loss-of-strength", ".5")).parameters().get(Parameter.LOSS_OF_STRENGTH));
        assertEquals(.25, full(set("parameters.lambda", ".25")).parameters().get(Parameter.LOSS_OF_STRENGTH));
        assertEquals(
                Publicity.OPEN,
                full(set("treaties.Triple Alliance.publicity", "open"))
                        .treaties()
                        .get(1)
                        .text()
                        .publicity());
        assertEquals(
                -1, full(set("events.7.value", "-1")).events().get(5).values().get(0));
        assertEquals(.2, full(set("drivers.ITA.capability.1890", ".2")).setup().world().capability[3]);
    }

    @Test
    void pairsGoByEitherOrderAndNewOnesAreAdded() {
        assertEquals(
                .1,
                full(set("relations.AUH-ITA.rivalry", "0.1")).relations().get(1).rivalry());
        assertEquals(
                .1,
                full(set("relations.ITA-AUH.rivalry", "0.1")).relations().get(1).rivalry());
        RelationEntry added =
                minimal(set("relations.CCC-AAA.trade", "0.2")).relations().get(0);
        assertEquals(new RelationEntry("AAA", "CCC", 0, .2, Double.NaN, Double.NaN, Double.NaN), added);
        Overrides both = set("relations.CCC-AAA.trade", "0.2").with("relations.AAA-CCC.rivalry", "1");
        assertEquals(1, minimal(both).relations().size());
    }

    @Test
    void aTheoryPathIsWithinTheDefaultTheoryOnly() {
        Scenario scenario = full(set("theory.weights.affinity", "0.7").with("theory.exponents.power", "3"));
        assertEquals(.7, scenario.theories().get("mine").weight("affinity"));
        assertEquals(3, scenario.theories().get("mine").exponents().power());
        assertEquals(
                full(Overrides.none()).theories().get("constructivism"),
                scenario.theories().get("constructivism"));
        Scenario other = full(set("theories.constructivism.parameters.precision", "5"));
        assertEquals(5, other.theories().get("constructivism").parameters().get(Parameter.PRECISION));
    }

    @Test
    void oneTheoryForAllReplacesThatOfEveryState() {
        Scenario scenario = full(Overrides.none().withTheory("democratic-peace").with("theory.weights.gain", "1"));
        scenario.states().forEach(each -> assertEquals("democratic-peace", each.theory()));
        assertEquals(1, scenario.setup().rules().get(4).theory().weight("gain"));
    }

    /** The path theory is what the option --theory is; default-theory leaves states the theory that they name. */
    @Test
    void theoryAsAPathMeansEveryStateAndDefaultTheoryThoseThatNameNone() {
        assertEquals(full(Overrides.none().withTheory("democratic-peace")), full(set("theory", "democratic-peace")));
        Scenario scenario = full(set("default-theory", "democratic-peace"));
        assertEquals("democratic-peace", scenario.theory());
        assertEquals("constructivism", scenario.states().get(4).theory());
        assertEquals("democratic-peace", scenario.states().get(0).theory());
    }

    @Test
    void oneShareOfPublicityScalesTheOthers() {
        Scenario given = full(set("publicity.secret", "0.8"));
        assertEquals(.8, given.parameters().get(Parameter.SECRET_SHARE));
        assertEquals(.15, given.parameters().get(Parameter.PARTIAL_SHARE), "open to partial as 1 to 3");
        Scenario standard = minimal(set("publicity.open", "0.5"));
        assertEquals(.25, standard.parameters().get(Parameter.SECRET_SHARE), "registry: .1 and .1");
        assertEquals(.25, standard.parameters().get(Parameter.PARTIAL_SHARE));
        Scenario all = full(set("publicity.secret", "1"));
        assertEquals(0, all.parameters().get(Parameter.PARTIAL_SHARE));
        Scenario two = full(set("publicity.secret", "0.5").with("publicity.open", "0.5"));
        assertEquals(0, two.parameters().get(Parameter.PARTIAL_SHARE));
        Scenario parameter = full(set("parameters.secret-share", "0.2"));
        assertEquals(.2, parameter.parameters().get(Parameter.SECRET_SHARE));
        assertEquals(.3, parameter.parameters().get(Parameter.PARTIAL_SHARE));
    }

    @Test
    void fewerTicksCutLaterEventsOff() {
        Scenario scenario = full(set("ticks", "16"));
        assertEquals(5, scenario.events().size());
    }

    @Test
    void laterChangesWin() {
        assertEquals(2, minimal(set("seed", "1").with("seed", "2")).seed());
        assertEquals(2, minimal(Overrides.of(List.of("seed=1", " seed = 2 "))).seed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        states.AAA.capability | -3 | --set states.AAA.capability: capability of "AAA" is -3; it must be 0 or more. Maybe a share such as 0.158?
        states.AAB.capability | 1 | --set states.AAB.capability: there is no state "AAB". Maybe AAA?
        states.AAA.capabilty | 1 | --set states.AAA.capabilty: "AAA" has no key "capabilty". Maybe capability?
        states.AAA.capability.x | 1 | --set states.AAA.capability.x: states.AAA.capability is a single value; nothing lies under it. Maybe states.AAA.capability=VALUE?
        tiks | 5 | --set tiks: unknown key "tiks". Maybe ticks?
        ticks | 0 | --set ticks: ticks is 0; it must be a whole number from 1 to 100000. Maybe 30?
        seed | [1 | --set seed: not readable as YAML: expected ',' or ']', but got <stream end>. Maybe a missing comma or closing bracket?
        parameters.los-of-strength | 1 | --set parameters.los-of-strength: unknown parameter "los-of-strength". Maybe loss-of-strength?
        parameters.structural-balance | 0.2 | --set parameters.structural-balance: parameter structural-balance is 0.2; it must stay under affinity-return, 0.15. Maybe 0.075?
        relations.AAA-QQQ.trade | 1 | --set relations.AAA-QQQ.trade: pair of AAA-QQQ names "QQQ"; there is no such state. Known: AAA, BBB, CCC.
        treaties.Dual.term | 5 | --set treaties.Dual.term: treaties has no entry "Dual". Maybe add it to the file?
        events.1.at | 5 | --set events.1.at: events has no entry "1". Maybe add it to the file?
        theory | balance-of-powr | --set theory: there is no theory "balance-of-powr". Maybe balance-of-power?
        theory.weights.afinity | 1 | --set theory.weights.afinity: weights has no key "afinity". Maybe affinity?
        theory.parameters.war-cost | 0.1 | --set theory.parameters.war-cost: parameter war-cost belongs to the world, not to a theory. Maybe under parameters of a scenario?
        theory.parameters.move-rate | 0.1 | --set theory.parameters.move-rate: parameter move-rate is common to all theories since version 2. Maybe under parameters of a scenario?
        theories.constructivsm.weights.gain | 1 | --set theories.constructivsm.weights.gain: there is no theory "constructivsm". Maybe constructivism?
        theories.constructivism | 1 | --set theories.constructivism: no path into a theory. Maybe theories.NAME.weights.affinity?
        publicity.secret | 1.5 | --set publicity.secret: secret of publicity is 1.5; it must be from 0 to 1. Maybe 0.4?
        publicity.hidden | 0.5 | --set publicity.hidden: publicity has no key "hidden". Known: open, partial, secret.
        """)
    void badPathsAndValuesAreRefusedAsInAFile(String path, String value, String message) {
        Faults faults = assertThrows(Faults.class, () -> minimal(set(path, value)));
        assertEquals(message, faults.getMessage());
    }

    @Test
    void faultsOfFileAndPathsAreToldTogether() {
        Overrides overrides =
                set("states.AAA.regime", "2").with("nonsense", "1").with("ticks", "x", "--ticks");
        Faults faults = assertThrows(Faults.class, () -> minimal(overrides));
        assertEquals("""
                --set nonsense: unknown key "nonsense". Known: concert, name, about, start, ticks, tick, seed, parameters, publicity, theories, theory, states, identity, treaties, relations, events, drivers, measures, faces, stop, sources.
                --set states.AAA.regime: regime of "AAA" is 2; it must be from 0 to 1. Maybe 0.5?
                --ticks: ticks is "x"; it must be a whole number from 1 to 100000. Maybe 30?""", faults.getMessage());
    }

    @Test
    void aTextWithoutEqualsIsRefused() {
        Faults faults = assertThrows(Faults.class, () -> Overrides.of(List.of("seed", "=1", "seed=1")));
        assertEquals("""
                --set =1: no PATH=VALUE. Maybe --set parameters.loss-of-strength=0.5?
                --set seed: no PATH=VALUE. Maybe --set parameters.loss-of-strength=0.5?""", faults.getMessage());
    }
}
