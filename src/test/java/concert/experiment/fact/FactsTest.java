package concert.experiment.fact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactsTest {
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
                new WorldYear.Happened(List.of(2, 3), List.of(new int[] {0, 3}, new int[] {2, 3}), 4, 3);
        Counted counted = world().counted(before, happened);
        assertEquals(new Counted(1950, 4, 1, 6, 3, 1, 2, 1, 3, 3, 2, 2, 1, 2, 1, 4, 3), counted);
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
        Counted counted = world().counted(new boolean[4][4], new WorldYear.Happened(List.of(2, 3), List.of(), 0, 0));
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
    void whatCannotBeToldIsNeitherInNorOut() {
        List<FactRow> rows = FactRow.of(List.of(List.of()), FactBand.shipped());
        assertTrue(rows.stream().allMatch(each -> each.in() == null && Double.isNaN(each.value())));
    }

    @Test
    void spansOfTenYearsFollowOneAnother() {
        List<Counted> years = IntStream.range(0, 12)
                .mapToObj(at -> new Counted(1900 + at, 10, at, 45, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
                .toList();
        Fact isolates = Fact.ALL.get(1);
        assertArrayEquals(new double[] {.45, .55, .65}, isolates.windows(years), 1e-12);
        assertArrayEquals(new double[] {.1}, isolates.windows(years.subList(0, 3)), 1e-12);
    }

    @Test
    void theCommandLeavesATableAndSaysInOrOut() throws IOException {
        Path run = folder.resolve("run");
        assertEquals(
                0,
                Shell.run("run", "europe-1914", "--ticks", 12, "--no-charts", "--quiet", "--out", run)
                        .code());
        Shell facts = Shell.run("facts", run);
        assertEquals(0, facts.code(), facts.err());
        List<String> lines = Files.readAllLines(run.resolve("facts").resolve("facts.csv"));
        assertTrue(lines.get(0).startsWith("fact,value,low,high,in,source"), lines.get(0));
        assertEquals(1 + Fact.ALL.size(), lines.size());
        assertTrue(lines.get(1).contains("1816-1913"), lines.get(1));
        assertTrue(facts.out().contains("facts in their bands, over 1 run."), facts.out());
        assertEquals(0, Shell.run("rerun", run).code(), "the run's folder is as it was");
    }

    @Test
    void aFolderWithoutARunIsRefused() {
        Shell none = Shell.run("facts", folder);
        assertEquals(2, none.code());
        assertTrue(none.err().contains("holds no run with its tables"), none.err());
        assertEquals(2, Shell.run("facts", folder.resolve("nowhere")).code());
    }

    @Test
    void theBandOfTheNearestEraIsTaken() {
        assertNull(FactBand.of(FactBand.shipped(), "no-such-fact", 1900));
        assertNull(FactBand.of(FactBand.shipped(), "democratic-allies", 1925), "a later era says nothing of it");
        assertEquals(
                1947, FactBand.of(FactBand.shipped(), "democratic-allies", 2010).from());
    }
}
