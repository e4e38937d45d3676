package concert.chart.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.chart.Charts;
import concert.chart.draw.Caption;
import concert.chart.draw.ImageWriter;
import concert.chart.draw.Picture;
import concert.chart.map.BaseMap;
import concert.chart.map.StatePlaces;
import concert.chart.network.Network.Bond;
import concert.chart.network.Network.Fight;
import concert.chart.network.Network.Node;
import concert.model.State;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.results.played.Origin;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.run.PausableRun;
import concert.run.RunArtifacts;
import concert.run.RunFolder;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.ScenarioSource;
import concert.scenario.library.Scenarios;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("slow")
class NetworkSheetsTest {
    private static final List<String> SHEETS = List.of("network-first", "network-turn", "network-last");

    @TempDir
    Path folder;

    @Test
    void everyRunFolderGetsThreeSheets() throws IOException {
        Path run = run("europe-1914", 8);
        Charts.draw(run, new Caption("Europe 1914", "t", "1", "0"));
        for (String name : SHEETS) {
            BufferedImage image =
                    ImageIO.read(run.resolve("charts/" + name + ".png").toFile());
            assertEquals(1600, image.getWidth());
            String svg = Files.readString(run.resolve("charts/" + name + ".svg"));
            assertTrue(svg.length() < 300_000, name + " has " + svg.length());
            for (String word : List.of("Germany", "Spain", "beyond the map", "defence pact")) {
                assertTrue(svg.contains(word), name + " lacks " + word);
            }
        }
    }

    @Test
    void everyTreatyOfEveryTickIsThere() {
        Run run = play("europe-1914", 8);
        NetworkHistory history = RunFiles.history(run);
        Frame dyads = RunFiles.frame(run, "dyads.csv");
        List<State> states = StatePlaces.of(run.scenario());
        for (int tick = 0; tick < history.ticks(); tick++) {
            TreeSet<String> told = new TreeSet<>();
            for (int row = 0; row < dyads.rows(); row++) {
                if ((int) dyads.number(row, "tick") == tick) {
                    told.add(dyads.text(row, "state1") + " " + dyads.text(row, "state2"));
                }
            }
            TreeSet<String> drawn = new TreeSet<>();
            for (Bond bond : history.at(tick).bonds()) {
                bond.members()
                        .forEach(one -> bond.members().stream()
                                .filter(other -> !other.equals(one))
                                .forEach(other -> drawn.add(states.get(one).code() + " "
                                        + states.get(other).code())));
            }
            assertEquals(told, drawn, "tick " + tick);
        }
    }

    @Test
    void theTurnIsBeforeTheWarThatMostFoughtIn() {
        Run run = play("europe-1914", 30);
        Frame wars = RunFiles.frame(run, "wars.csv");
        int most = 0;
        String year = "";
        for (int row = 0; row < wars.rows(); row++) {
            int size = (wars.text(row, "fought_a") + " " + wars.text(row, "fought_b")).split(" ").length;
            if (size > most) {
                most = size;
                year = Integer.toString((int) wars.number(row, "year") - 1);
            }
        }
        Picture turn = NetworkSheets.of(StatePlaces.of(run.scenario()), RunFiles.history(run))
                .get("network-turn");
        assertTrue(turn.title().startsWith("Before the largest war, " + year + ": "), turn.title());
        assertTrue(turn.subtitle().contains(most + " states fought"), turn.subtitle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"random:n=1", "random:n=2", "security-dilemma"})
    void smallWorldsAreDrawn(String world) throws IOException {
        Run run = play(world, 3);
        Map<String, Picture> sheets = NetworkSheets.of(StatePlaces.of(run.scenario()), RunFiles.history(run));
        assertEquals(SHEETS, List.copyOf(sheets.keySet()));
        assertTrue(sheets.get("network-first").title().startsWith("At the start, year "));
        for (Picture sheet : sheets.values()) {
            ImageWriter.write(sheet, "", folder, "sheet");
            String svg = Files.readString(folder.resolve("sheet.svg"));
            assertTrue(svg.contains(">" + run.scenario().states().get(0).state().name() + "<"), world);
            assertFalse(svg.contains("NaN"), world);
        }
    }

    @Test
    void withoutWarTheTurnIsTheTickOfMostChange() {
        Run run = play("security-dilemma", 12);
        NetworkHistory history = RunFiles.history(run);
        int most = 0;
        int best = -1;
        for (int tick = 1; tick < 12; tick++) {
            TreeSet<String> parted = allies(history.at(tick - 1));
            TreeSet<String> joined = allies(history.at(tick));
            parted.removeAll(allies(history.at(tick)));
            joined.removeAll(allies(history.at(tick - 1)));
            if (parted.size() + joined.size() > most) {
                most = parted.size() + joined.size();
                best = tick;
            }
        }
        Picture turn = NetworkSheets.of(StatePlaces.of(run.scenario()), history).get("network-turn");
        assertTrue(turn.title().startsWith("Most in motion, " + history.time().label(best) + ": "), turn.title());
        Picture alone = NetworkSheets.of(
                        StatePlaces.of(play("random:n=1", 5).scenario()), RunFiles.history(play("random:n=1", 5)))
                .get("network-turn");
        assertTrue(alone.title().startsWith("Half-way, year 3: no state has a treaty"), alone.title());
    }

    private static TreeSet<String> allies(Network network) {
        TreeSet<String> allies = new TreeSet<>();
        network.bonds().stream()
                .filter(bond -> bond.kind().alliance())
                .forEach(bond -> bond.members()
                        .forEach(one -> bond.members().stream()
                                .filter(other -> one < other)
                                .forEach(other -> allies.add(one + " " + other))));
        return allies;
    }

    @Test
    void withoutTreatiesItSaysSo() {
        Network quiet =
                new Network(List.of(new Node("A", "A", 1, true), new Node("B", "B", 1, true)), List.of(), List.of());
        assertEquals("no state has a treaty", NetworkWords.allied(quiet, Camps.of(quiet)));
        Bond neutral = new Bond("N", TreatyKind.NEUTRALITY, Publicity.OPEN, List.of(0, 1));
        Network apart = new Network(quiet.nodes(), List.of(neutral), List.of());
        assertEquals("no state has an ally", NetworkWords.allied(apart, Camps.of(apart)));
        Bond defence = new Bond("D", TreatyKind.DEFENCE, Publicity.OPEN, List.of(0, 1));
        Network allied = new Network(quiet.nodes(), List.of(defence), List.of());
        assertEquals(
                "2 of 2 states allied, all in one camp, with 100\u00a0% of capability",
                NetworkWords.allied(allied, Camps.of(allied)));
    }

    @Test
    void aHundredAndNinetyFiveStatesKeepTheSheetSmall() throws IOException {
        List<State> states = StatePlaces.of(Scenarios.open("random:n=195,seed=1", Overrides.none()));
        Network network = crowded(states);
        BaseMap atlas = BaseMap.of(states);
        NetworkDrawing drawing = new NetworkDrawing(atlas, network, Camps.of(network), NetworkDrawing.largest(network));
        ImageWriter.write(
                new Picture("t", "s", (g, area) -> drawing.draw(g, new Rectangle2D.Double(40, 90, 1240, 720))),
                "",
                folder,
                "crowd");
        String svg = Files.readString(folder.resolve("crowd.svg"));
        assertTrue(svg.length() < 300_000, "" + svg.length());
        long named = IntStream.range(0, 195)
                .filter(at -> svg.contains(">" + states.get(at).code() + "<"))
                .count();
        assertTrue(named > 35, named + " of 195 are named");
    }

    @Test
    void hostileNamesStayText() throws IOException {
        String name = "<script>alert(1)</script>";
        String text = new String(ScenarioSource.of("random:n=2").bytes(), StandardCharsets.UTF_8)
                .replaceFirst("name: [A-Z]\\w+", "name: \"" + name + "\"");
        Scenario scenario = Scenarios.read("hostile", text, Overrides.none().with("ticks", "1"));
        assertEquals(name, scenario.states().get(0).state().name());
        Run run = PausableRun.play(scenario, tick -> {});
        ImageWriter.write(
                NetworkSheets.of(StatePlaces.of(scenario), RunFiles.history(run))
                        .get("network-last"),
                "",
                folder,
                "sheet");
        String svg = Files.readString(folder.resolve("sheet.svg"));
        assertFalse(svg.contains("<script"));
        assertTrue(svg.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    }

    /** A hundred treaties among states that are, most of them, neighbours in the list. */
    private static Network crowded(List<State> states) {
        List<Node> nodes = new ArrayList<>();
        List<Bond> bonds = new ArrayList<>();
        TreatyKind[] kinds = TreatyKind.all();
        for (int at = 0; at < states.size(); at++) {
            nodes.add(new Node(states.get(at).code(), states.get(at).name(), 1 + at % 17, at % 13 != 0));
            if (at % 2 == 0 && at > 12) {
                List<Integer> members = at % 3 == 0 ? List.of(at - 7, at - 5, at - 1, at) : List.of(at - 11, at);
                bonds.add(new Bond("Pact " + at, kinds[at % kinds.length], Publicity.values()[at % 3], members));
            }
        }
        return new Network(nodes, bonds, List.of(new Fight(3, 4), new Fight(100, 20)));
    }

    private static Run play(String world, int ticks) {
        return PausableRun.play(
                Scenarios.open(world, Overrides.none().with("ticks", Integer.toString(ticks))), tick -> {});
    }

    private Path run(String world, int ticks) throws IOException {
        Path place = folder.resolve("run");
        RunFolder.leave(play(world, ticks), place, new Origin(world, "", List.of()), RunArtifacts.NONE);
        return place;
    }
}
