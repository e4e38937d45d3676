package concert.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Warning;
import concert.model.Calendar;
import concert.model.event.Shock;
import concert.scenario.book.Library;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.read.ScenarioReader;
import concert.scenario.write.ScenarioWriter;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.book.Setup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months and quarters are first class: dates as people write them, terms and rates in years whatever the tick. */
class DatesTest {
    private static final String WORLD = """
            concert: 1
            name: Dates
            start: 1914
            ticks: 24
            tick: month
            identity: [liberalism]
            states:
              AAA: {name: Aland, capability: 0.5, at: [50, 10], identity: [0.5]}
              BBB: {name: Bland, capability: 0.3, at: [45, 5], identity: [0.2]}
              CCC: {name: Cland, capability: 0.2, at: [40, 0], identity: [0.9]}
            treaties:
              - {name: T, kind: defence, members: [AAA, BBB], signed: 1913-10-15, term: 5}
            events:
              - {at: 1914-07-28, leader: AAA, value: 0.5}
            drivers:
              CCC: {capability: {1913-06: 0.21, 1914-03: 0.22, 1915-12-31: 0.23}}
            """;

    private static Scenario read(String text) {
        return Scenarios.read("x.yaml", text, Overrides.none());
    }

    private static String faults(String text) {
        return assertThrows(Faults.class, () -> read(text)).getMessage();
    }

    @Test
    void datesStandWhereverAYearMay() {
        Setup setup = read(WORLD).setup();
        assertEquals(-3, setup.world().treaties().get(0).founded(), "October to December 1913");
        List<Shock> shocks = new ArrayList<>(setup.shocks());
        assertEquals(List.of(2, 6, 23), shocks.stream().map(Shock::tick).toList());
        assertEquals(.21, setup.world().capability[2], "the last step before the start");
    }

    /** Every day of a leap year and of another falls into its own year, quarter and month. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12})
    void everyDayFallsIntoItsOwnTick(int perYear) {
        int[] days = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        Calendar calendar = new Calendar(1910, perYear);
        for (int month = 1; month <= 12; month++) {
            for (int day = 1; day <= days[month - 1]; day++) {
                String date = String.format("1912-%02d-%02d", month, day);
                FaultCollector findings = new FaultCollector();
                double moment = Moments.read(
                        new Tree.Leaf(Place.of("x"), date, true), Quantity.from("at", 0, 9999, "1"), "at", findings);
                assertTrue(findings.none(), date);
                assertEquals(2 * perYear + (month - 1) * perYear / 12, Moments.tick(moment, calendar), date);
                assertEquals(day == 1 ? (month == 1 ? "1912" : date.substring(0, 7)) : date, Moments.show(moment));
            }
        }
    }

    /** Fractions of a year cut to three or four decimals are still read as months. */
    @Test
    void decimalsAreStillRead() {
        Calendar months = new Calendar(1914, 12);
        for (int month = 0; month < 12; month++) {
            assertEquals(month, Moments.tick(Math.floor((1914 + month / 12.0) * 1e4) / 1e4, months));
            assertEquals(month, Moments.tick(Math.floor((1914 + month / 12.0) * 1e3) / 1e3, months));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1914-13 | at of event 1 (leader) is 1914-13, which is no date. Maybe 1914-07?",
                "1914-28-07 | is 1914-28-07, which is no date. Maybe 1914-07-28?",
                "1914-02-29 | is 1914-02-29, which is no date. Maybe 1914-02-28?",
                "1914-7 | is 1914-7, which is no date. Maybe 1914-07?",
                "1916-01 | is 1916; it must be in the run, 1914-01 to 1915-12. Maybe more ticks, or another year?",
                "1913-12-31 | is 1913-12-31; it must be in the run, 1914-01 to 1915-12.",
                "July 1914 | is \"July 1914\"; it must be a number",
            })
    void datesThatAreNoneAreToldWithPlaceAndMend(String date, String said) {
        String message = faults(WORLD.replace("1914-07-28", date));
        assertTrue(message.contains("x.yaml:14:10: at of event 1") && message.contains(said), message);
    }

    @Test
    void aRunMayStartInAnyMonth() {
        Scenario scenario = read(WORLD.replace("start: 1914", "start: 1914-07"));
        assertEquals("1914-07", scenario.calendar().date(0));
        assertEquals("December 1914", scenario.calendar().words(5));
        assertEquals("1914.5000", scenario.calendar().label(0));
        assertEquals(1915, scenario.calendar().yearOf(6));
        Setup setup = scenario.setup();
        assertEquals(0, setup.shocks().get(0).tick(), "28 July");
        assertEquals(-9, setup.world().treaties().get(0).founded());
        assertEquals(scenario, read(ScenarioWriter.write(scenario)));
        String within = faults(WORLD.replace("start: 1914", "start: 1914-08").replace("month", "quarter"));
        assertTrue(within.contains("start is 1914-08, within a quarter; it must be what a tick begins with."), within);
        assertTrue(within.contains("Maybe 1914-07, or tick: month?"), within);
    }

    @Test
    void aTreatyOfTheSameMonthsAsTheStartOrLaterIsRefused() {
        String message = faults(WORLD.replace("1913-10-15", "1914-02"));
        assertTrue(message.contains("signed of \"T\" is 1914-02, after the start, 1914-01."), message);
    }

    @Test
    void datesAreWrittenAsTheyWereRead() {
        Scenario scenario = read(WORLD);
        String text = ScenarioWriter.write(scenario);
        for (String date : List.of("signed: 1913-10-15", "at: 1914-07-28", "1914-03: 0.22", "1915-12-31: 0.23")) {
            assertTrue(text.contains(date), text);
        }
        assertEquals(scenario, read(text));
    }

    /** Five years are 5, 20 or 60 ticks, of a treaty and of the parameter. */
    @ParameterizedTest
    @CsvSource({"year, 1", "quarter, 4", "month, 12"})
    void termsAreInYears(String tick, int perYear) {
        String text = WORLD.replace("tick: month", "tick: " + tick).replace("ticks: 24", "ticks: " + 2 * perYear);
        Scenario scenario = read(text + "parameters: {term: 3}\n");
        Setup setup = scenario.setup();
        assertEquals(5 * perYear, setup.world().treaties().get(0).text().term().ticks());
        assertEquals(5, scenario.treaties().get(0).text().term().ticks(), "as written");
        assertEquals(3.0 * perYear, setup.parameters().get(Parameter.TERM));
    }

    /** Lengths of time: a term is counted in ticks, how long a past is remembered stays in years. */
    private static final Set<Parameter> LENGTHS = Set.of(Parameter.TERM, Parameter.OPPORTUNITY_FADING);

    /** Every rate r of a year becomes 1 - (1 - r)^(1/n), so that n ticks amount to it. */
    @ParameterizedTest
    @ValueSource(ints = {4, 12})
    void everyRateOfAYearIsConverted(int perYear) {
        Parameters yearly = Rules.world(Map.of(), new Calendar(1900, 1));
        Parameters ticks = Rules.world(Map.of(), new Calendar(1900, perYear));
        int converted = 0;
        for (Parameter each : Parameter.all()) {
            boolean rate = each.unit().contains("year") && !LENGTHS.contains(each);
            assertEquals(rate, each.yearly(), each.key() + " says " + each.unit());
            double expected = rate ? 1 - Math.pow(1 - yearly.get(each), 1.0 / perYear) : yearly.get(each);
            assertEquals(each == Parameter.TERM ? perYear * expected : expected, ticks.get(each), 1e-15, each.key());
            converted += rate ? 1 : 0;
        }
        assertTrue(converted >= 10);
        assertEquals(perYear, ticks.ticksPerYear());
    }

    /** Who is told of a month reads July 1914, and 1914-07 where it must sort; labels of files stay numbers. */
    @Test
    void labelsAreDatesToPeople() {
        Calendar months = new Calendar(-1, 12);
        assertEquals(
                List.of("-1-12", "0-01", "0-02"),
                IntStream.range(11, 14).mapToObj(months::date).toList());
        assertEquals("July 1914", Calendar.spoken("1914.5000"));
        assertEquals("1914-12", Calendar.dated("1914.9167"));
        assertEquals("1914", Calendar.spoken("1914"));
        assertEquals("", Calendar.dated(""));
        for (int tick = -30; tick < 30; tick++) {
            assertEquals(months.date(tick), Calendar.dated(months.label(tick)));
            assertEquals(months.words(tick), Calendar.spoken(months.label(tick)));
        }
    }

    @Test
    void anotherTickWithTheSameNumberOfThemIsWarnedOf() {
        List<Warning> warnings = new ArrayList<>();
        Document document = new Document("x.yaml", WORLD.getBytes(StandardCharsets.UTF_8), null);
        Overrides quarters = Overrides.none().with("tick", "quarter");
        ScenarioReader.read(document, quarters, new Library(Path.of("")), warnings::add);
        assertEquals(
                "--set tick: warning: 24 ticks, as in the file, are now no 2 years. Maybe --ticks 8 too?",
                warnings.get(0).toString());
    }
}
