package concert.condition.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.condition.past.Chronicle;
import concert.condition.past.Years;
import concert.condition.phrase.Flaw;
import concert.measure.SoFar;
import concert.results.played.Run;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions as they are written, put to the first ten years of europe-1914, in which nobody signs, leaves or fights. */
class ConditionsTest {
    private static final List<String> STATES = List.of("AUH", "FRN", "GMY", "ITA", "RUS");
    private static final Vocabulary KNOWN = Vocabulary.of(STATES, Set.of("Triple Alliance"), 1890, 1919, Years.EVER);

    private static Scenario scenario;
    private static Chronicle past;

    @BeforeAll
    static void play() {
        Overrides still = Overrides.none()
                .with("ticks", "10")
                .with("parameters.move-rate", "0")
                .with("parameters.exit-rate", "0")
                .with("parameters.crisis-rate", "0");
        scenario = Scenarios.open("europe-1914", still);
        PausableRun course = PausableRun.of(scenario, tick -> {});
        Run run = course.toEnd();
        past = new Chronicle(
                course.simulation().world(),
                scenario.calendar(),
                new SoFar(run.record().ticks(), run.measures()));
    }

    private static double value(String text) {
        Vocabulary known = Vocabulary.of(
                scenario.states().stream().map(each -> each.code()).toList(),
                scenario.treaties().stream()
                        .map(each -> each.text().name())
                        .collect(java.util.stream.Collectors.toSet()),
                1890,
                1919,
                Years.EVER);
        Bound bound = Conditions.read(text, known, flaw -> {
            throw new AssertionError(text + " " + flaw);
        });
        return bound.answer().value(past);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allied(GMY, AUH, by: 1890)",
                "allied(GMY, AUH, defence, at 1895)",
                "allied(any of [FRN, GMY], AUH)",
                "allied(all of [GMY, ITA], AUH, defence)",
                "member(ITA, \"Triple Alliance\", at: 1890)",
                "not allied(FRN, GMY, by: 1899)",
                "not joined(any, \"Triple Alliance\", by: 1899)",
                "not war(any, any, between: 1890, 1899)",
                "count(member(any, \"Triple Alliance\", at: 1890)) = 3",
                "count(allied(any, any, defence, at: 1890)) >= 3 and count(allied(any, any, at: 1890)) > 3",
                "share(allied(major, major, at 1890), of: allied(any, any, at 1890)) > 0",
                "sovereign(FRN, at: 1899)",
                "capability(GMY) > capability(ITA, at: 1890)",
                "wars(at: 1895) = 0 and wars + 1 > 0",
                "threat(FRN, GMY) > threat(FRN, POR)",
                "allied(GMY, AUH, within: 1000)",
                "not allied(GMY, AUH, apart: 1000)",
                "allied(neighbours(ITA), ITA) or not allied(neighbours(ITA), ITA)",
                "not fights(any, wars: 3, years: 10, by: 1899)",
                "not attacks(any, any, without: major, by: 1899)",
                "not ended(any, at: 1890)",
                "allied(GMY, AUH, ever) and allied(GMY, AUH, now)",
                "power(GMY) > power(ITA, at 1890) and power(GMY) < 1",
                "fear(FRN) >= threat(FRN, GMY)",
                "distance(GMY, AUH) > 500 and distance(GMY, AUH) < 550"
            })
    void holds(String text) {
        assertEquals(1, value(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allied(FRN, GMY, by: 1919)",
                "war(any, any, by: 1919)",
                "not war(FRN, GMY, at: 1914)",
                "capability(GMY, at: 1919) > 0"
            })
    void cannotBeToldBeforeTheYearsAreOver(String text) {
        assertTrue(Double.isNaN(value(text)), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allied(FRN, RUX)|12|unknown state \"RUX\". Maybe RUS?",
                "allied(FRN, RUS, defense)|17|unknown kind of treaty \"defense\". Maybe defence?",
                "allied(FRN, RUS, by: 1929)|21|no year of the run, which goes from 1890 to 1919. Maybe 1919?",
                "allied(FRN, RUS, by: 1894.5)|21|a whole number",
                "allied(FRN, RUS, by: 1894, at: 1913)|0|cannot both be meant",
                "allied(FRN, RUS, without: major)|17|no detail \"without\"",
                "allied(FRN)|0|is asked of 2 or 3, here of 1",
                "member(FRN, \"Tripel Alliance\")|12|Maybe Triple Alliance?",
                "ended(FRN)|6|Known: Triple Alliance",
                "war(any, any, between: 1914)|14|needs two years",
                "war(any, any, between: 1918, 1914)|14|ends before it begins",
                "war(any, any, without: minor)|23|goes with major alone",
                "war(any, any, powers: many)|22|must be a number",
                "count(wars)|0|count( ) is of one of",
                "count(allied(all of [FRN, RUS], GMY))|13|cannot be counted",
                "share(allied(FRN, RUS))|0|of one thing found among another",
                "alied(FRN, RUS)|0|nothing is called alied( ). Maybe allied?",
                "bogus(FRN)|0|nothing is called bogus( ). Known: abandonment, affinity, allied,",
                "warz > 3|0|unknown measure \"warz\"",
                "allied(FRN, RUS) > 3|0|true or false stands where a number belongs",
                "wars and allied(FRN, RUS)|0|a number stands where true or false belongs",
                "\"Triple Alliance\"|0|alone says nothing",
                "threat(FRN)|0|a number of two states",
                "allied(FRN, RUS, ever, by: 1900)|0|cannot both be meant",
                "distance(FRN) > 1|0|a number of two states",
                "power(FRN, now) > 1|11|no detail \"now\"",
                "threat(FRN, GMY, at: 1900)|17|no detail \"at\"",
                "allied(wars, [FRN, 3])|7|unknown state"
            })
    void isRefusedWithItsPlaceAndAMend(String text, int at, String says) {
        List<Flaw> flaws = new ArrayList<>();
        assertNull(Conditions.truth(text, KNOWN, flaws::add), text);
        assertEquals(at, flaws.get(0).at(), flaws.toString());
        assertTrue(flaws.get(0).message().contains(says), flaws.toString());
    }

    @Test
    void allFlawsAreToldAtOnce() {
        List<Flaw> flaws = new ArrayList<>();
        assertNull(Conditions.read("allied(FRX, RUX, by: 1789) and warz > 3", KNOWN, flaws::add));
        assertEquals(4, flaws.size(), flaws.toString());
    }

    @Test
    void aNumberIsNoCondition() {
        List<Flaw> flaws = new ArrayList<>();
        assertNull(Conditions.truth("wars + 1", KNOWN, flaws::add));
        assertEquals(1, flaws.size());
        Bound number = Conditions.read("wars + 1", KNOWN, flaws::add);
        assertNotNull(number);
        assertFalse(number.truth());
    }

    /** What a text says of years unsaid is its reader's: a face means ever, a measure now. */
    @Test
    void unsaidYearsAreTheReaders() {
        Vocabulary now = KNOWN.meaning(Years.NOW);
        assertNotNull(Conditions.truth("war(any, any)", now, flaw -> {}));
    }
}
