package concert.experiment.fact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import concert.measure.lasting.Survival;
import concert.results.Frames;
import concert.results.played.Run;
import concert.results.row.TreatyRow;
import concert.results.row.WarRow;
import concert.run.PausableRun;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {
    private static final Counted.Calls CALLS = new Counted.Calls(3, 2, 2, 1);
    private static final TestedPledges PLEDGES = new TestedPledges(4, 3, 5, 4);

    @TempDir
    private Path folder;

    /** Four states; 0 is great, 0 and 1 are near; 0-1, 0-2 and 1-2 are allied; 0 and 3 are democracies. */
    private static WorldYear world() {
        BitSet all = new BitSet();
        all.set(0, 4);
        double[][] far = new double[4][4];
        for (double[] row : far) {
            Arrays.fill(row, 5000);
        }
        far[0][1] = 900;
        far[1][0] = 900;
        boolean[][] allied = new boolean[4][4];
        for (int[] each : new int[][] {{0, 1}, {0, 2}, {1, 2}}) {
            allied[each[0]][each[1]] = true;
            allied[each[1]][each[0]] = true;
        }
        return new WorldYear(1950, all, new double[] {97, 1, 1, 1}, new double[] {.9, .2, .7, .9}, far, allied);
    }

    @Test
    void aYearIsCounted() {
        boolean[][] before = new boolean[4][4];
        before[0][1] = true;
        WorldYear.Happened happened =
                new WorldYear.Happened(List.of(2, 3), List.of(new int[] {0, 3}, new int[] {2, 3}), CALLS, PLEDGES, .25);
        Counted counted = world().counted(before, happened);
        assertEquals(new Counted(1950, 4, 1, 6, 3, 1, 2, 1, 3, 3, 2, 2, 1, 2, 1, CALLS, PLEDGES, .25), counted);
    }

    private static double told(String fact, List<Counted> years) {
        return Fact.ALL.stream()
                .filter(each -> each.name().equals(fact))
                .findFirst()
                .orElseThrow()
                .of()
                .applyAsDouble(years);
    }

    @Test
    void factsAreSharesOfSums() {
        Counted counted = world().counted(
                        new boolean[4][4],
                        new WorldYear.Happened(
                                List.of(2, 3), List.of(), Counted.Calls.NONE, TestedPledges.NONE, Double.NaN));
        List<Counted> years = List.of(counted, counted);
        assertEquals(.5, told("allied-share", years), 1e-12);
        assertEquals(.25, told("isolates", years), 1e-12);
        assertEquals(1, told("transitivity", years), 1e-12);
        assertEquals(50, told("new-treaties", years), 1e-12);
        assertEquals(.5, told("bilateral", years), 1e-12);
        assertEquals(.5, told("bursts", years), 1e-12);
        assertEquals(1.0 / 3, told("near-allies", years), 1e-12);
        assertEquals(2.0 / 3, told("great-allies", years), 1e-12);
        assertTrue(Double.isNaN(told("honoured", years)), "nobody was called");
        assertTrue(Double.isNaN(told("likely-wars", years)), "there was no war");
    }

    @Test
    void spansOfTenYearsFollowOneAnother() {
        List<Counted> years = IntStream.range(0, 12)
                .mapToObj(at -> new Counted(
                        1900 + at,
                        10,
                        at,
                        45,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        0,
                        Counted.Calls.NONE,
                        TestedPledges.NONE,
                        Double.NaN))
                .toList();
        Fact isolates = Fact.ALL.get(1);
        assertArrayEquals(new double[] {.45, .55, .65}, isolates.windows(years), 1e-12);
        assertArrayEquals(new double[] {.1}, isolates.windows(years.subList(0, 3)), 1e-12);
    }

    @Test
    void aRunInMemoryShowsWhatItsFolderShows() throws IOException {
        Path run = folder.resolve("run");
        Shell.run("run", "europe-1914", "--ticks", 25, "--seed", 4, "--no-charts", "--quiet", "--out", run);
        RunYears.Shown written = RunYears.of(run);
        Overrides changes = Overrides.of(List.of("ticks=25", "seed=4"));
        Run played = PausableRun.play(Scenarios.open("europe-1914", changes), tick -> {});
        assertEquals(25, written.years().size());
        assertEquals(written, RunYears.of(played));
    }

    @Test
    void theBandOfTheNearestEraIsTaken() {
        assertNull(FactBand.of(FactBand.shipped(), "no-such-fact", 1900));
        assertNull(FactBand.of(FactBand.shipped(), "democratic-allies", 1925), "a later era says nothing of it");
        assertEquals(
                1947, FactBand.of(FactBand.shipped(), "democratic-allies", 2010).from());
    }

    private static Survival.Spell life(int years, boolean ended) {
        return new Survival.Spell(0, years, ended);
    }

    /** By hand: of six, S(2) = 5/6, one is lost from sight at 3, S(4) = 5/6 * 3/4, S(5) = 5/8 * 2/3 < 1/2. */
    @Test
    void lifeIsTheMedianOfKaplanAndMeier() {
        List<Survival.Spell> lives =
                List.of(life(2, true), life(3, false), life(4, true), life(5, true), life(9, true), life(9, false));
        assertEquals(5, PactLife.median(lives));
        assertTrue(Double.isNaN(PactLife.median(List.of(life(3, true), life(9, false), life(9, false)))));
        assertTrue(Double.isNaN(PactLife.median(List.of())));
    }

    @Test
    void lifeIsToldOfTheTreatiesOfAllRunsTogether() {
        List<Counted> years = List.of(world().counted(null, WorldYear.Happened.NOTHING));
        List<FactRow> rows = FactRow.of(
                List.of(
                        new RunYears.Shown(years, List.of(life(20, true), life(21, true))),
                        new RunYears.Shown(years, List.of(life(17, true), life(18, false), life(19, true)))),
                FactBand.shipped());
        FactRow row = rows.get(rows.size() - 1);
        assertEquals(PactLife.NAME, row.name());
        assertEquals(20, row.value());
        assertEquals(1, row.in(), "history's of 1947-1980 is 17 to 20 years");
        assertEquals(2, row.runs());
    }

    /** The largest spends most of what it has: ranks of economy and burden agree but for one pair. */
    @Test
    void sizeAndBurdenAreRankedWithinTreatiesLargeEnough() {
        SizeBurden.Members five =
                new SizeBurden.Members(new double[] {100, 50, 20, 10, 5}, new double[] {10, 4, 1, .6, .2});
        assertEquals(.9, SizeBurden.of(List.of(five)), 1e-12);
        SizeBurden.Members four = new SizeBurden.Members(new double[] {4, 3, 2, 1}, new double[] {1, 1, 1, 1});
        assertEquals(.9, SizeBurden.of(List.of(five, four)), 1e-12, "four members are too few");
        assertTrue(Double.isNaN(SizeBurden.of(List.of(four))));
    }

    @Test
    void honourIsToldByWhatAlliesWereCalledTo() {
        Counted counted =
                world().counted(null, new WorldYear.Happened(List.of(), List.of(), CALLS, PLEDGES, Double.NaN));
        List<Counted> years = List.of(counted);
        assertEquals(.6, told("honoured", years), 1e-12);
        assertEquals(2.0 / 3, told("honoured-defence", years), 1e-12);
        assertEquals(.5, told("honoured-offence", years), 1e-12);
        assertTrue(Double.isNaN(told("size-burden", years)));
    }

    /** A run's own treaties, calls and burdens are read from its files: each fact is what the files say. */
    @Test
    void aRunGivesLivesCallsAndBurdensFromItsFiles() throws IOException {
        Path run = folder.resolve("run");
        assertEquals(
                0,
                Shell.run("run", "cold-war-1949", "--ticks", 20, "--no-charts", "--quiet", "--out", run)
                        .code());
        RunYears.Shown shown = RunYears.of(run);
        List<TreatyRow> signed = TreatyRow.of(Frames.in(run).frame("treaties.csv")).stream()
                .filter(each ->
                        each.foundedTick() >= 0 && each.kind().obligations().obligesToDefend())
                .toList();
        assertEquals(signed.size(), shown.lives().size());
        assertEquals(
                signed.stream().filter(each -> !each.lives()).count(),
                shown.lives().stream().filter(Survival.Spell::ended).count());
        int obliged = WarRow.of(Frames.in(run).frame("wars.csv")).stream()
                .mapToInt(each -> each.obliged().size())
                .sum();
        assertEquals(
                obliged,
                shown.years().stream().mapToInt(each -> each.calls().all()).sum());
        assertTrue(
                shown.years().stream().anyMatch(each -> Math.abs(each.sizeBurden()) <= 1),
                "an alliance of twelve has ranks");
    }
}
