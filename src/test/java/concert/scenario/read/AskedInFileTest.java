package concert.scenario.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import concert.document.Fault;
import concert.document.Faults;
import concert.scenario.Face;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a scenario's file asks of its world, told with line and column where nobody can answer it. */
class AskedInFileTest {
    private static final String HEAD =
            """
            concert: 2
            name: Four
            start: 1900
            ticks: 10
            identity: [x]
            theory: balance-of-threat
            states:
              AAA: {name: A, capability: 1, at: [50, 10], identity: [0.2]}
              BBB: {name: B, capability: 1, at: [48, 2], identity: [0.8]}
            """;

    private static final String ASKED =
            """
            faces:
              - name: Together
                condition: allied(AAA, BBB, by 1905)
                history: open
                about: 'Nobody''s business'
              - {name: Late, condition: "war(AAA, BBB, at: 1909)", history: true}
              - {name: Never, condition: "not war(AAA, any)", absurd: true}
            measures:
              tied: allied(AAA, BBB)
              tied_late: allied(AAA, BBB, by 1909)
            stop: tied > 0.5
            """;

    private static Scenario read(String text, Overrides overrides) {
        return Scenarios.read("four.yaml", text, overrides);
    }

    private static List<String> faults(String text) {
        return assertThrows(Faults.class, () -> read(HEAD + text, Overrides.none())).list().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void facesMeasuresAndStopAreReadAndWrittenAgain() {
        Scenario scenario = read(HEAD + ASKED, Overrides.none());
        assertEquals(3, scenario.questions().faces().size());
        assertEquals(
                new Face("Never", "not war(AAA, any)", Face.History.FALSE, true, ""),
                scenario.questions().faces().get(2));
        assertEquals("Nobody's business", scenario.questions().faces().get(0).about());
        assertEquals("tied > 0.5", scenario.questions().stop());
        assertEquals(scenario, read(ScenarioWriter.write(scenario), Overrides.none()));
        assertEquals(scenario, read(ScenarioWriter.writeWhole(scenario), Overrides.none()));
    }

    @Test
    void everyFaultIsToldAtItsCharacter() {
        List<String> faults = faults(
                """
                faces:
                  - name: Together
                    condition: allied(AAA, BBC, by 1805)
                    history: true
                  - name: "Quoted \\"name\\""
                    condition: "allied(AAA, \\"x\\") and allied(AAA, BBD)"
                    history: maybe
                  - name: Folded
                    condition: >-
                      allied(AAA, BBB) and
                      allied(AAA, BBE)
                    history: true
                  - name: Plain
                    condition: allied(AAA, BBB)
                      or alied(AAA, BBB)
                    history: true
                    absurd: true
                    sure: true
                measures:
                  wars: allied(AAA, BBB)
                  My: allied(AAA, BBB)
                  odd: warz * 2
                stop: alliances
                """);
        List<String> places = faults.stream()
                .map(each -> each.replaceFirst("^four.yaml:(\\d+:\\d+): .*$", "$1"))
                .toList();
        assertEquals(
                List.of(
                        "12:28", "12:36", "15:29", "15:52", "16:14", "20:19", "24:10", "25:14", "27:5", "29:3", "30:3",
                        "31:8", "32:7"),
                places,
                String.join("\n", faults));
    }

    @Test
    void twoFacesOfOneNameAreOne() {
        List<String> faults = faults(
                """
                faces:
                  - {name: Twice, condition: "allied(AAA, BBB)", history: true}
                  - {name: Twice, condition: "war(AAA, BBB)", history: true}
                """);
        assertEquals(
                List.of("four.yaml:12:12: two faces are named \"Twice\", the first in line 11. Maybe add the year to one?"),
                faults);
    }

    @Test
    void aShortenedRunIsNotAskedOfLaterYears() {
        Scenario cut = read(HEAD + ASKED, Overrides.none().with("ticks", "6"));
        assertEquals(
                List.of("Together", "Never"),
                cut.questions().faces().stream().map(Face::name).toList());
        assertEquals(1, cut.questions().measures().size());
        assertEquals(cut, read(HEAD + ASKED, Overrides.none()).cut(6));
        assertEquals(cut, read(ScenarioWriter.writeWhole(cut), Overrides.none()));
    }

    @Test
    void aWorldThatAsksNothingIsWrittenAsBefore() {
        String text = ScenarioWriter.write(read(HEAD.replace("concert: 2", "concert: 1"), Overrides.none()));
        assertEquals("concert: 1", text.lines().findFirst().orElseThrow());
    }

    @Test
    void conditionsOfACommandLineAreToldByItsOption() {
        Faults faults = assertThrows(
                Faults.class, () -> read(HEAD, Overrides.none().with("stop", "war(AAA, BBX)")));
        assertEquals(
                List.of("--set stop: stop: \"BBX\" is no state of this world. Maybe AAA?"),
                faults.list().stream()
                        .map(each -> each.toString().replace("Known: AAA, BBB.", "Maybe AAA?"))
                        .map(each -> each.replace("Maybe BBB?", "Maybe AAA?"))
                        .toList());
    }
}
