package concert.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.model.record.RunRecord;
import concert.results.network.AdjacencyWaves;
import concert.results.network.DyadYearsFile;
import concert.results.network.Gexf;
import concert.results.network.Spell;
import concert.results.played.Run;
import concert.results.row.TreatyRow;
import concert.results.table.Frame;
import concert.results.table.Labels;
import concert.run.PausableRun;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One rule of "in force" for dyad-years, GEXF, GraphML, waves and life-lines, and what stands before the first tick. */
class InForceTest {
    private static final String TWO = """
            concert: 1
            name: Two
            start: 1950
            ticks: %d
            tick: %s
            identity: [liberalism]
            parameters: {move-rate: 0, exit-rate: 0, crisis-rate: 0}
            states:
              USA: {name: United States, ccode: 2, at: [38.9, -77], capability: 0.5, identity: [0.9]}
              CAN: {name: Canada, ccode: 20, at: [45.4, -75.7], capability: 0.1, identity: [0.9]}
            treaties:
              - {name: Pact, kind: defence, members: [USA, CAN], signed: 1940}
            events:
              - {at: %d, %s}
            """;

    @TempDir
    private Path folder;

    private void play(String text) throws IOException {
        write(Scenarios.open(Files.writeString(folder.resolve("two.yaml"), text).toString(), Overrides.none()));
    }

    private Run write(Scenario scenario) throws IOException {
        Run run = PausableRun.play(scenario, tick -> {});
        Sheets.write(run, folder);
        return run;
    }

    private Frame frame(String file) throws IOException {
        return Frame.read(folder.resolve(file));
    }

    private List<String> years() throws IOException {
        Frame years = frame(DyadYearsFile.FILE);
        return IntStream.range(0, years.rows())
                .mapToObj(row -> years.text(row, "year"))
                .toList();
    }

    private List<String> waves(int count) throws IOException {
        List<String> cells = new ArrayList<>();
        for (int wave = 0; wave < count; wave++) {
            cells.add(frame("networks/wave-00" + wave + ".csv").text(0, "USA"));
        }
        return cells;
    }

    @Test
    void aYearCountsWhenThePactWasInForceOnAnyDayOfIt() throws IOException {
        play(TWO.formatted(4, "year", 1952, "leave: USA, treaty: Pact"));
        assertEquals(List.of("1950", "1951", "1952"), years());
    }

    @Test
    void inMonthsTooAYearCountsByAnyDayOfIt() throws IOException {
        play(TWO.formatted(36, "month", 1952, "leave: USA, treaty: Pact"));
        assertEquals(List.of("1950", "1951", "1952"), years());
    }

    @Test
    void theFirstWaveIsWhatIsInForceWhenTheRunBegins() throws IOException {
        play(TWO.formatted(3, "year", 1950, "leave: USA, treaty: Pact"));
        assertEquals(List.of("1950"), years());
        assertEquals(List.of("1", "0", "0", "0"), waves(4));
    }

    @Test
    void aTreatySignedInTheYearOfTheStartIsInTheFirstWave() throws IOException {
        play(TWO.formatted(2, "year", 1951, "leave: USA, treaty: Pact").replace("1940", "1950"));
        assertEquals(List.of("1", "1", "0"), waves(3));
    }

    @Test
    void theFirstWaveKnowsWhoWasSovereignBeforeTheFirstTick() throws IOException {
        play(TWO.formatted(2, "year", 1950, "sovereign: CAN, overlord: USA"));
        assertEquals(List.of("1", "10", "10"), waves(3));
    }

    @Test
    void noTieOutlivesTheSovereigntyOfItsEnds() throws Exception {
        play(TWO.formatted(4, "year", 1952, "sovereign: CAN, overlord: USA"));
        for (Gexf.Edition each : Gexf.Edition.values()) {
            Document gexf = NetworkYears.xml(folder, each.file());
            NodeList nodes = gexf.getElementsByTagName("node");
            assertEquals(List.of("1940 1952"), NetworkYears.spells((Element) nodes.item(0)));
            assertEquals(List.of("1940 1953"), NetworkYears.spells((Element) nodes.item(1)));
            assertEquals(List.of("1940 1952"), NetworkYears.spells((Element)
                    gexf.getElementsByTagName("edge").item(0)));
        }
    }

    private TreeSet<String> yearsOfDyadYears() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        Frame years = frame(DyadYearsFile.FILE);
        for (int row = 0; row < years.rows(); row++) {
            String one = years.text(row, "state1");
            String two = years.text(row, "state2");
            found.add((one.compareTo(two) < 0 ? one + two : two + one) + years.text(row, "year"));
        }
        return found;
    }

    /** Pairs and ticks of allies, from the lives of treaties and memberships as charts and maps read them. */
    private TreeSet<String> ticksOfLives(int ticks) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        List<TreatyRow> treaties = TreatyRow.of(frame("treaties.csv"));
        Frame members = frame("members.csv");
        for (int one = 0; one < members.rows(); one++) {
            for (int two = 0; two < members.rows(); two++) {
                int id = members.whole(one, "treaty", 0);
                boolean together = id == members.whole(two, "treaty", 0)
                        && !members.text(one, "state").equals(members.text(two, "state"));
                TreatyRow treaty = treaties.get(id - 1);
                for (int tick = 0; together && tick < ticks; tick++) {
                    if (treaty.kind().alliance()
                            && new Spell(treaty.foundedTick(), treaty.endedTick()).atEndOf(tick)
                            && spell(members, one).atEndOf(tick)
                            && spell(members, two).atEndOf(tick)) {
                        found.add(tick + members.text(one, "state") + members.text(two, "state"));
                    }
                }
            }
        }
        return found;
    }

    private static Spell spell(Frame members, int row) {
        return new Spell(members.whole(row, "joined_tick", 0), members.whole(row, "left_tick", -1));
    }

    private TreeSet<String> ticksOfWaves(RunRecord run) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (int tick = 0; tick < run.ticks().size(); tick++) {
            Frame wave = frame("networks/" + new AdjacencyWaves(new Labels(run)).file(tick + 1));
            for (int row = 0; row < wave.rows(); row++) {
                for (String other : wave.columns().subList(1, wave.columns().size())) {
                    if (wave.text(row, other).equals("1")) {
                        found.add(tick + wave.text(row, "state") + other);
                    }
                }
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"europe-1914", "cold-war-1949", "random:n=8,seed=3", "random:n=12,seed=7"})
    void dyadYearsGexfGraphMlWavesAndLifeLinesAgree(String world) throws Exception {
        agree(write(Scenarios.open(world, Overrides.none())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"month", "quarter"})
    void theyAgreeInShorterTicksToo(String tick) throws Exception {
        Path file = folder.resolve("short.yaml");
        String text = ScenarioWriter.writeWhole(Scenarios.open("europe-1914", Overrides.none()));
        assertTrue(text.contains("tick: year"), text.substring(0, 300));
        Files.writeString(
                file,
                text.replace("tick: year", "tick: " + tick)
                        .replaceFirst("\nticks: \\d+", "\nticks: 60")
                        .replaceFirst("(?s)\nfaces:.*?\n(?=\\w)", "\n")
                        .replaceFirst("(?s)\nevents:.*?\n(?=\\w)", "\n"));
        agree(write(Scenarios.open(file.toString(), Overrides.none())));
    }

    private void agree(Run run) throws Exception {
        TreeSet<String> years = yearsOfDyadYears();
        assertTrue(years.size() > 3, "too few to compare");
        assertEquals(years, NetworkYears.ofGexf(folder, run.record()));
        assertEquals(years, NetworkYears.ofGraphMl(folder, run.record()));
        assertEquals(
                ticksOfWaves(run.record()), ticksOfLives(run.record().ticks().size()));
    }
}
