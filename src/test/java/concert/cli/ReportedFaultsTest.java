package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.design.Design;
import concert.experiment.design.Point;
import concert.results.table.Frame;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bugs that were reported of other programs, tried on this one: each gives what its reporter had a right to. */
class ReportedFaultsTest {
    private static final String INPUTS = "src/test/resources/reports/";

    @TempDir
    private Path folder;

    private Shell validated(String input, String... options) {
        return Shell.run(Stream.concat(Stream.of("validate", INPUTS + input), Arrays.stream(options))
                .toArray());
    }

    private Shell planned(String input) {
        return Shell.run("experiment", INPUTS + input, "--dry-run");
    }

    private Frame ran(String words, String file) throws IOException {
        Path out = folder.resolve("out");
        Shell shell = Shell.run(
                Stream.concat(Arrays.stream(words.split(" ")), Stream.of("--no-charts", "--quiet", "--out", out))
                        .toArray());
        assertEquals(0, shell.code(), shell.err());
        return Frame.read(out.resolve(file));
    }

    /** Names sort as the months follow each other, and each wave holds the ties of the month in its name. */
    @Test
    void b02WavesOfACenturyOfMonthsSortAsTheyFollow() throws IOException {
        Frame measures = ran("run " + INPUTS + "B02-months.yaml", "measures.csv");
        List<Path> waves;
        try (Stream<Path> files = Files.list(folder.resolve("out/networks"))) {
            waves = files.filter(each -> each.getFileName().toString().startsWith("wave-"))
                    .sorted()
                    .toList();
        }
        int start = waves.size() - measures.rows();
        assertTrue(start == 0 || start == 1, "every tick, and the start where it has a wave");
        Set<Long> seen = new HashSet<>();
        for (int tick = 0; tick < measures.rows(); tick++) {
            double year = measures.number(tick, "year");
            String month = String.format("-%d-%02d.csv", (int) (year + 1e-3), Math.round(year % 1 * 12) % 12 + 1);
            String name = waves.get(tick + start).getFileName().toString();
            assertTrue(name.endsWith(month), name + " of " + year);
            long pairs = Math.round(measures.number(tick, "allied_dyad_share") * 3);
            assertEquals(2 * pairs, ties(waves.get(tick + start)), name);
            seen.add(pairs);
        }
        assertTrue(seen.size() > 1, "the ties change, or the order would not matter");
    }

    private static long ties(Path wave) throws IOException {
        return Files.readAllLines(wave).stream()
                .skip(1)
                .flatMap(line -> Arrays.stream(line.split(",")).skip(1))
                .filter("1"::equals)
                .count();
    }

    @Test
    void b03TheSeedAsAFactorIsRefused() {
        Shell shell = planned("B03-seed-factor.yaml");
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("B03-seed-factor.yaml:7:12: seed is no path here"), shell.err());
        assertTrue(shell.err().contains("Maybe seed: and replications:"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void b05ACodeForMissingIsNoDate() {
        Shell shell = validated("B05-missing-date-code.yaml");
        assertEquals(2, shell.code());
        assertTrue(shell.err().contains("yaml:10:59: signed of \"B\" is -9, 1954 years before the start"), shell.err());
        assertTrue(shell.err().contains("-9 is a code for missing"), shell.err());
    }

    /** Signed in 1882 for five years, it falls due in 1887, before the start, and then in 1892. */
    @Test
    void b07TermsAreInYearsWhateverTheTick() throws IOException {
        for (String tick : List.of("year", "quarter", "month")) {
            int perYear = tick.equals("year") ? 1 : tick.equals("quarter") ? 4 : 12;
            String words = "run europe-1914 --set tick=" + tick + " --ticks " + 3 * perYear
                    + " --set parameters.exit-rate=0 --set parameters.crisis-rate=0 --set parameters.precision=0";
            Frame treaties = ran(words, "treaties.csv");
            int triple = row(treaties, "Triple Alliance");
            assertEquals("5", treaties.text(triple, "term"), tick);
            assertTrue(treaties.text(triple, "text").contains("It runs for 5 years"), tick);
            Frame events = Frame.read(folder.resolve("out/events.csv"));
            String id = treaties.text(triple, "treaty");
            List<Double> due = IntStream.range(0, events.rows())
                    .filter(row -> events.text(row, "treaty").equals(id))
                    .filter(row -> Set.of("renewed", "left", "ended").contains(events.text(row, "event")))
                    .mapToObj(row -> events.number(row, "year"))
                    .distinct()
                    .toList();
            assertEquals(List.of(1892.0), due, tick);
        }
    }

    private static int row(Frame treaties, String name) {
        return IntStream.range(0, treaties.rows())
                .filter(row -> treaties.text(row, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void b10VoidEventsAreToldWithTheirPlaces() {
        Shell shell = validated("B10-void-events.yaml");
        assertEquals(0, shell.code(), "warnings are no faults");
        List<String> lines = shell.err().lines().toList();
        assertEquals(3, lines.size(), shell.err());
        assertTrue(lines.get(0).contains("yaml:13:5: warning: event 1 (sovereign): POL is sovereign"), lines.get(0));
        assertTrue(lines.get(1).contains("yaml:15:5: warning: event 3 (crisis): POL is a dependency"), lines.get(1));
        assertTrue(lines.get(2).contains("yaml:17:5: warning: event 5 (leave): BUL has left"), lines.get(2));
        assertTrue(shell.out().contains("no fault, 3 warnings."), shell.out());
        Shell strict = validated("B10-void-events.yaml", "--strict");
        assertEquals(2, strict.code());
        assertEquals(shell.err(), strict.err());
        Shell run = Shell.run(
                "run", INPUTS + "B10-void-events.yaml", "--ticks", 2, "--no-charts", "--out", folder.resolve("run"));
        assertEquals(0, run.code());
        assertEquals(shell.err(), run.err());
    }

    @Test
    void b12WholeNumbersAreSampledAsWholeNumbers() {
        Shell shell = planned("B12-whole-number-factor.yaml");
        assertEquals(0, shell.code(), shell.err());
        Design design = Design.of(Scenarios.design(INPUTS + "B12-whole-number-factor.yaml"));
        assertEquals(500, design.points().size());
        int[] terms = new int[31];
        int[] ticks = new int[11];
        for (Point each : design.points()) {
            terms[Integer.parseInt(each.settings().get("parameters.term"))]++;
            ticks[Integer.parseInt(each.settings().get("ticks"))]++;
        }
        assertTrue(Arrays.stream(terms).allMatch(each -> each >= 15 && each <= 18), Arrays.toString(terms));
        assertEquals(0, ticks[0] + ticks[1] + ticks[2]);
        assertTrue(IntStream.range(3, 11).allMatch(at -> Math.abs(ticks[at] - 62.5) < 2), Arrays.toString(ticks));
    }

    @Test
    void b16AMonthIsADate() throws IOException {
        Frame wars = ran("run " + INPUTS + "B16-month-date.yaml", "wars.csv");
        assertEquals(1914.5, wars.number(0, "year"), 1e-9);
        assertEquals("6", wars.text(0, "tick"));
        Shell july = Shell.run("why", folder.resolve("out"), "A", "B", "--year", "1914-07");
        assertEquals(0, july.code(), july.err());
        Shell label = Shell.run("why", folder.resolve("out"), "A", "B", "--year", "1914.5");
        assertEquals(july.out(), label.out());
        Shell all = Shell.run("why", folder.resolve("out"), "A", "B", "--year", "1914");
        assertTrue(all.out().startsWith("1914-0"), all.out());
        assertTrue(all.out().contains("to 1914-12."), "a year is each of its months: " + all.out());
        Shell outside = Shell.run("why", folder.resolve("out"), "A", "B", "--year", "1915-01");
        assertEquals(2, outside.code());
        assertTrue(outside.err().contains("it goes from 1914-01 to 1914-12. Maybe "), outside.err());
    }

    @Test
    void b18OnlyPowersOfTwoAreBalanced() {
        Shell shell = planned("B18-sobol-7.yaml");
        assertEquals(0, shell.code(), shell.err());
        assertTrue(shell.err().contains("yaml:5:10: warning: samples is 7"), shell.err());
        assertTrue(shell.err().contains("balanced at powers of two alone. Maybe 8?"), shell.err());
    }

    @Test
    void b20FormsOfFormatTwoAreNamedOnceEach() {
        Shell shell = validated("B20-treaty-forms.yaml");
        assertEquals(2, shell.code());
        List<String> lines = shell.err().lines().toList();
        assertEquals(3, lines.size(), shell.err());
        assertTrue(lines.stream().allMatch(each -> each.contains("; this version does not read it yet")));
        assertTrue(lines.get(0).contains(":11:47: members of \"Guarantee\""), lines.get(0));
        assertTrue(lines.get(1).contains(": phases of \"Locarno\""), lines.get(1));
        assertTrue(lines.get(2).contains(":14:16: the event capital"), lines.get(2));
        assertFalse(shell.err().contains("crisis, capability"), "no list of what else there is");
    }
}
