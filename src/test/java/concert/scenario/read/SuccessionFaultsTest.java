package concert.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Document;
import concert.document.Faults;
import concert.document.Warning;
import concert.scenario.EventKind;
import concert.scenario.Scenario;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Births, unions and divisions in a file: what is read and written, and what is refused. */
class SuccessionFaultsTest {
    private static final String WORLD = """
            concert: 2
            name: Test
            start: 1985
            ticks: 12
            identity: [liberalism]
            states:
              GFR: {name: West, at: [50, 7], capability: 0.3, identity: [0.8]}
              GDR: {name: East, at: [52, 13], capability: 0.1, identity: [0.2]}
              GMY: {name: Germany, unborn: true}
              CZE: {name: Czechoslovakia, at: [50, 14], capability: 0.06, identity: [0.4]}
              CZR: {name: Czech Republic, unborn: true, regime: 0.9}
              SLO: {name: Slovakia, at: [48, 17], unborn: true}
              EST: {name: Estonia, at: [59, 25], capability: 0.02, identity: [0.6], unborn: true}
              USA: {name: America, at: [39, -77], capability: 0.5, identity: [0.9]}
            treaties:
              - {name: Prague, kind: defence, members: [CZE, GFR], signed: 1973}
            events:
              - {at: 1987, sovereign: EST}
              - {at: 1990, unite: [GFR, GDR], as: GMY}
              - {at: 1993, divide: CZE, into: [CZR, SLO], shares: [0.67, 0.33], heirs: {Prague: CZR}}
            """;

    private static Scenario read(String text) {
        return Scenarios.read("test.yaml", text, Overrides.none());
    }

    private static List<String> faults(String text) {
        Faults faults = assertThrows(Faults.class, () -> read(text));
        return faults.list().stream().map(Object::toString).toList();
    }

    private static List<String> warnings(String text) {
        List<Warning> warned = new ArrayList<>();
        ScenarioReader.read(
                new Document("test.yaml", text.getBytes(StandardCharsets.UTF_8), Path.of("")),
                Overrides.none(),
                new Library(Path.of("")),
                warned::add);
        return warned.stream().map(Object::toString).toList();
    }

    @Test
    void unionsDivisionsAndBirthsAreReadAndWrittenWhole() {
        Scenario scenario = read(WORLD);
        assertEquals(List.of("GMY", "GFR", "GDR"), scenario.events().get(1).states());
        assertEquals(EventKind.DIVIDE, scenario.events().get(2).kind());
        assertEquals(List.of(.67, .33), scenario.events().get(2).values());
        assertEquals(Map.of("Prague", "CZR"), scenario.events().get(2).heirs());
        String written = ScenarioWriter.writeWhole(scenario);
        assertTrue(written.startsWith("concert: 2\n"));
        assertEquals(scenario, read(written));
        assertEquals(written, ScenarioWriter.writeWhole(read(written)));
    }

    @Test
    void anUnbornStateStandsWhereItsStrongerParentDoes() {
        Scenario scenario = read(WORLD);
        assertEquals(50, scenario.states().get(5).state().latitude(), "GMY at Bonn");
        assertEquals(7, scenario.states().get(5).state().longitude());
        assertTrue(warnings(WORLD).isEmpty(), warnings(WORLD).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unite: [GFR, GDR], as: GMY | unite: [GFR, GDX], as: GMY | unite of event 2 (unite) names \"GDX\"; there is no such state. Maybe GDR?",
                "unite: [GFR, GDR], as: GMY | unite: [GFR], as: GMY | unite of event 2 (unite) is one state only; it must be at least two",
                "unite: [GFR, GDR], as: GMY | unite: [GFR, GDR] | as of event 2 (unite) is missing",
                "unite: [GFR, GDR], as: GMY | unite: [GFR, SLO], as: GMY | event 2 (unite): SLO is not born yet. Maybe a later time?",
                "unite: [GFR, GDR], as: GMY | unite: [GFR, GDR], as: USA | event 2 (unite): USA is there already and does not unite",
                "at: 1987, sovereign: EST | at: 1991, unite: [GDR, USA], as: USA | GDR united into GMY in 1990. Maybe GMY, or an earlier time?",
                "at: 1987, sovereign: EST | at: 1991, crisis: [USA, GDR] | GDR united into GMY in 1990. Maybe GMY",
                "at: 1987, sovereign: EST | at: 1995, regime: CZE, value: 0.5 | CZE was divided into CZR and SLO in 1993. Maybe CZR",
                "at: 1987, sovereign: EST | at: 1987, sovereign: SLO | event 1 (sovereign): SLO is born of no other state and has no capability of its own",
                "shares: [0.67, 0.33] | shares: [0.67, 0.32] | shares of event 3 (divide) add up to 0.99; they must add up to 1. Maybe [0.677, 0.323]?",
                "shares: [0.67, 0.33] | shares: [1] | shares of event 3 (divide) is a list of 1; it must be one for each of CZR, SLO",
                "shares: [0.67, 0.33] | shares: [1.5, -0.5] | it must be above 0 and at most 1",
                "', shares: [0.67, 0.33]' | '' | shares of event 3 (divide) is missing",
                "'into: [CZR, SLO], ' | '' | into of event 3 (divide) is missing",
                "heirs: {Prague: CZR} | heirs: {Pragve: CZR} | heirs of event 3 (divide) names \"Pragve\"; there is no such treaty. Maybe Prague?",
                "heirs: {Prague: CZR} | heirs: {Prague: USA} | the heir to \"Prague\" of heirs of event 3 (divide) is USA, which is none of those it is divided into",
                "divide: CZE, into: [CZR, SLO] | divide: CZE, into: [USA, SLO] | event 3 (divide): USA is there already",
                "members: [CZE, GFR] | members: [CZR, GFR] | member CZR of \"Prague\" is unborn at the start",
                "'EST: {name: Estonia, ' | 'EST: {name: Estonia, overlord: USA, ' | and EST is unborn at the start",
                "concert: 2 | concert: 1 | divide of an event is of format 2, and the file says concert: 1. Maybe concert: 2?",
                "concert: 2 | concert: 1 | unborn of \"GMY\" is of format 2, and the file says concert: 1. Maybe concert: 2?"
            })
    void whatCannotBeIsRefusedWhereItStands(String from, String to, String told) {
        assertTrue(WORLD.contains(from), from);
        List<String> faults = faults(WORLD.replace(from, to == null ? "" : to));
        assertTrue(faults.stream().anyMatch(each -> each.contains(told)), String.join("\n", faults));
        assertTrue(faults.stream().allMatch(each -> each.matches("(?s)test.yaml:\\d+:\\d+: .*")), faults.toString());
    }

    @Test
    void aStateThatIsNeverBornIsWarnedOf() {
        List<String> warned = warnings(WORLD.replace("  - {at: 1987, sovereign: EST}\n", ""));
        assertEquals(1, warned.size(), warned.toString());
        assertTrue(warned.get(0).contains("EST is unborn and never born. Maybe - {at: 1985, sovereign: EST}"));
    }

    @Test
    void everyKeyOfFormatTwoIsRefusedInFormatOne() {
        String text = """
                concert: 1
                name: Test
                start: 1985
                ticks: 2
                identity: [liberalism]
                states:
                  AAA: {name: A, at: [50, 7], capability: 0.3, identity: [0.8], nuclear: true}
                  BBB: {name: B, at: [52, 13], capability: 0.1, identity: [0.2]}
                relations:
                  - {pair: [AAA, BBB], border: true, past-pact: 3, comrades: 4}
                treaties:
                  - {name: T, kind: defence, members: [AAA, BBB], signed: 1973, obligations: {defence: 1},
                     pledges: {AAA: {defence: 0}}, against: [], admission: silence}
                events:
                  - {at: 1985, nuclear: BBB}
                  - {at: 1986, institution: T, to: 0.5}
                drivers:
                  AAA: {capability: {1985: 0.2}, economy: {1985: 0.2}, regime: {1985: 0.2}}
                  pairs: [{pair: [AAA, BBB], rivalry: {1985: 0.2}}]
                """;
        List<String> faults = faults(text).stream()
                .filter(each -> each.endsWith("Maybe concert: 2?"))
                .toList();
        assertEquals(13, faults.size(), String.join("\n", faults));
        assertTrue(faults.contains("test.yaml:7:65: nuclear of \"AAA\" is of format 2, and the file says concert: 1."
                + " Maybe concert: 2?"));
    }
}
