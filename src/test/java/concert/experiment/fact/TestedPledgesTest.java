package concert.experiment.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.cli.Shell;
import concert.history.data.FieldData;
import concert.history.file.DataFiles;
import concert.results.Frames;
import concert.results.row.PledgeRow;
import concert.results.row.WarRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Honour rates of neutrality and non-aggression: whether pledges held when the partner was attacked. */
class TestedPledgesTest {
    @TempDir
    private Path folder;

    /** 1, 2 and 3 owe 0 neutrality, 2 and 3 peace; 1 attacks 0 and 2 joins it. */
    @Test
    void neutralityAsksThoseWhoAreNotTheAttackerAndPeaceAsksAll() {
        TestedPledges.Owed owed = new TestedPledges.Owed();
        owed.add(1, 0, true, false);
        owed.add(2, 0, true, true);
        owed.add(3, 0, true, true);
        owed.add(0, 3, true, true);
        TestedPledges.Attack joined = new TestedPledges.Attack(0, Set.of(1), Set.of(1, 2));
        assertEquals(new TestedPledges(2, 1, 2, 1), TestedPledges.of(joined, owed));
        TestedPledges.Attack broken = new TestedPledges.Attack(0, Set.of(3), Set.of(3));
        assertEquals(new TestedPledges(2, 2, 2, 1), TestedPledges.of(broken, owed), "the attacker had pledged peace");
        assertEquals(
                TestedPledges.NONE,
                TestedPledges.of(new TestedPledges.Attack(9, Set.of(3), Set.of(3)), owed),
                "nobody owes 9");
    }

    /** The rows of dyads.csv and wars.csv, asked one by one. */
    @Test
    void aRunsPledgesAreThoseOfItsFiles() throws IOException {
        Path run = folder.resolve("run");
        Shell shell = Shell.run("run", "europe-1914", "--no-charts", "--quiet", "--out", run);
        assertEquals(0, shell.code(), shell.err());
        List<PledgeRow> pledged = PledgeRow.of(Frames.in(run).frame("dyads.csv"));
        TestedPledges byHand = TestedPledges.NONE;
        for (WarRow war : WarRow.of(Frames.in(run).frame("wars.csv"))) {
            List<PledgeRow> owing = pledged.stream()
                    .filter(each ->
                            each.tick() == war.tick() - 1 && each.state2().equals(war.defender()))
                    .toList();
            List<String> neutral = owing.stream()
                    .filter(each -> each.neutral() && !each.state1().equals(war.attacker()))
                    .map(PledgeRow::state1)
                    .toList();
            List<String> peace = owing.stream()
                    .filter(PledgeRow::nonagg)
                    .map(PledgeRow::state1)
                    .toList();
            byHand = byHand.and(new TestedPledges(neutral.size(), kept(neutral, war), peace.size(), kept(peace, war)));
        }
        TestedPledges told =
                RunYears.of(run).years().stream().map(Counted::pledges).reduce(TestedPledges.NONE, TestedPledges::and);
        assertEquals(byHand, told);
        assertTrue(told.peace() > 0, "some pledge was tested: " + told);
    }

    private static int kept(List<String> states, WarRow war) {
        return (int)
                states.stream().filter(each -> !war.foughtA().contains(each)).count();
    }

    @Test
    void aFactWithoutABandIsSaidToHaveNone() throws IOException {
        for (String each : List.of("honoured-neutrality", "honoured-non-aggression")) {
            assertNull(FactBand.of(FactBand.shipped(), each, 1900), each);
            assertTrue(FactBand.of(FactBand.shipped(), each, 1960).high() <= 1, each);
        }
        Path run = folder.resolve("run");
        Shell.run("run", "europe-1914", "--ticks", 5, "--no-charts", "--quiet", "--out", run);
        String line = Shell.run("facts", run)
                .out()
                .lines()
                .filter(each -> each.startsWith("honoured-neutrality"))
                .findFirst()
                .orElseThrow();
        assertTrue(line.contains("no band"), line);
    }

    /** In 1866 Prussia attacked Austria and the German states, its fellows in the Confederation. */
    @Test
    void historyBrokeThePeaceOfTheGermanConfederation() throws IOException {
        String data = System.getenv("CONCERT_DATA");
        assumeTrue(data != null, "CONCERT_DATA is not set: no history to count");
        HistoryYears history = new HistoryYears(new FieldData(DataFiles.of(Path.of(data), Map.of())));
        List<Counted> years = history.of(1816, 1980);
        TestedPledges before = sum(years, 1816, 1913);
        assertTrue(before.peace() < 10 && before.spared() <= 1, before.toString());
        assertEquals(new TestedPledges(14, 14, 7, 6), sum(years, 1919, 1938));
        assertEquals(new TestedPledges(0, 0, 64, 61), sum(years, 1947, 1980));
    }

    private static TestedPledges sum(List<Counted> years, int from, int to) {
        Stream<Counted> some = years.stream().filter(each -> each.year() >= from && each.year() <= to);
        return some.map(Counted::pledges).reduce(TestedPledges.NONE, TestedPledges::and);
    }
}
