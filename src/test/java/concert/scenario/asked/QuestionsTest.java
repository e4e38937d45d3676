package concert.scenario.asked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Faults;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.question.Face;
import concert.scenario.question.Questions;
import concert.scenario.write.ScenarioWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked of a scenario's runs is read, refused, written and answered. */
class QuestionsTest {
    private static final String WORLD = """
            concert: 2
            name: Three
            start: 1900
            ticks: 5
            identity: [order]
            theory: balance-of-threat
            states:
              A: {name: Aland, capability: 1, economy: 1, at: [0, 0], identity: [0]}
              B: {name: Bland, capability: 1, economy: 1, at: [0, 5], identity: [0]}
              C: {name: Cland, capability: 1, economy: 1, at: [0, 9], identity: [1]}
            treaties:
              - {name: Pact, kind: defence, members: [A, B], signed: 1899}
            """;

    private static Scenario read(String more) {
        return Scenarios.read("world.yaml", WORLD + more, Overrides.none());
    }

    private static final String QUESTIONS = """
            faces:
              - {name: Pact lasts, condition: 'allied(A, B, at: 1904)', history: true, about: It did.}
              - {name: Far war, condition: 'war(any, any, apart: 3000)', history: false, absurd: true}
              - {name: Third, condition: 'allied(C, any of [A, B])'}
            measures:
              pact: allied(A, B)
              twice: 2 * states
            stop: "allied(A, B, at: 1901)"
            """;

    @Test
    void facesMeasuresAndStopAreReadInTheirOrder() {
        Questions questions = read(QUESTIONS.replace("2 * states", "2 * wars")).questions();
        assertEquals(
                List.of("Pact lasts", "Far war", "Third"),
                questions.faces().stream().map(Face::name).toList());
        assertEquals(
                List.of("yes", "no", "open"),
                questions.faces().stream().map(Face::said).toList());
        assertTrue(questions.faces().get(1).absurd());
        assertEquals(List.of("pact", "twice"), List.copyOf(questions.measures().keySet()));
        assertEquals("allied(A, B, at: 1901)", questions.stop());
    }

    @Test
    void whatIsReadIsWrittenAndReadAgain() {
        Scenario scenario = read(QUESTIONS.replace("2 * states", "2 * wars"));
        String text = ScenarioWriter.writeWhole(scenario);
        assertTrue(text.startsWith("concert: 2\n"), text);
        assertEquals(scenario, Scenarios.read("again.yaml", text, Overrides.none()));
    }

    @Test
    void aRunStopsWhereItIsToldToAndMeasuresOnItsOwn() {
        Scenario scenario = read(QUESTIONS.replace("2 * states", "2 * wars"));
        var run = PausableRun.play(scenario, tick -> {});
        int pact = run.record().ticks().get(0).treaties().isEmpty() ? 0 : 1;
        assertEquals(pact, run.measures().get(0, "pact"));
        assertEquals(2 * run.measures().get(0, "wars"), run.measures().get(0, "twice"));
        boolean lasts = run.record().ticks().size() > 1
                && !run.record().ticks().get(1).treaties().isEmpty();
        assertEquals(lasts ? 2 : 5, run.record().ticks().size());
    }

    @Test
    void everyFaultIsToldWithItsPlace() {
        Faults faults = assertThrows(Faults.class, () -> read("""
                faces:
                  - {name: One, condition: 'allied(A, X)', history: maybe, colour: red}
                  - {name: One, condition: 'wars'}
                  - just a text
                measures: {Pact: 'allied(A, B)', wars: 'wars + 1', odd: [1]}
                stop: 'allied(A, B, by: 1950)'
                """));
        String all = faults.list().toString();
        for (String each : List.of(
                "world.yaml:14:39: condition of face \"One\": unknown state \"X\"",
                "history of face 1 is \"maybe\"",
                "face 1 has no key \"colour\"",
                "face \"One\" stands twice",
                "is a number; it must be true or false",
                "face 3",
                "measure \"Pact\" must be named in lower-case letters",
                "measure \"wars\" is one of Concert's own",
                "measure odd is a list",
                "1950 is no year of the run, which goes from 1900 to 1904")) {
            assertTrue(all.contains(each), each + "\n" + all);
        }
    }

    /** Cutting a run short makes no fault of a later year; nobody asks of it, and what is written can be read again. */
    @Test
    void aShorterRunIsNotAskedOfLaterYears() {
        Scenario cut = Scenarios.read(
                "world.yaml",
                WORLD + QUESTIONS.replace("2 * states", "2 * wars"),
                Overrides.none().with("ticks", "2"));
        assertEquals(
                List.of("Far war", "Third"),
                cut.questions().faces().stream().map(Face::name).toList());
        assertEquals("allied(A, B, at: 1901)", cut.questions().stop());
        assertEquals(cut, Scenarios.read("again.yaml", ScenarioWriter.writeWhole(cut), Overrides.none()));
        assertEquals(cut, read(QUESTIONS.replace("2 * states", "2 * wars")).cut(2));
        assertEquals("", cut.cut(1).questions().stop());
    }
}
