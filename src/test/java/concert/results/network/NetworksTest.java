package concert.results.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.Sheets;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.results.table.Labels;
import concert.run.PausableRun;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.Pseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What other programs read of a run's network is what its own files say of treaties and members. */
class NetworksTest {
    @TempDir
    private static Path folder;

    private static Run run;

    @BeforeAll
    static void play() throws IOException {
        run = PausableRun.play(Scenarios.open("europe-1914", Overrides.none()), tick -> {});
        Sheets.write(run, folder);
    }

    private static Frame frame(String file) throws IOException {
        return Frame.read(folder.resolve(file));
    }

    private static Document xml(String file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(folder.resolve("networks").resolve(file).toFile());
    }

    private static List<Element> all(Document document, String name) {
        return list(document.getElementsByTagNameNS("*", name));
    }

    private static List<Element> in(Element element, String name) {
        return list(element.getElementsByTagNameNS("*", name));
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(at -> (Element) nodes.item(at))
                .toList();
    }

    /** From members.csv alone: treaty, both codes and years of each time that two states were in one treaty. */
    private static TreeSet<String> spells(String lasting) throws IOException {
        Frame members = frame("members.csv");
        TreeSet<String> spells = new TreeSet<>();
        for (int one = 0; one < members.rows(); one++) {
            for (int two = 0; two < members.rows(); two++) {
                boolean together = members.text(one, "treaty").equals(members.text(two, "treaty"))
                        && members.text(one, "state").compareTo(members.text(two, "state")) < 0;
                int from = Math.max(year(members, one, "joined"), year(members, two, "joined"));
                int to = Math.min(year(members, one, "left"), year(members, two, "left"));
                if (together && from < to) {
                    String end = to == Integer.MAX_VALUE ? lasting : Integer.toString(to);
                    spells.add(String.join(
                            " ",
                            members.text(one, "treaty"),
                            members.text(one, "state"),
                            members.text(two, "state"),
                            Integer.toString(from),
                            end));
                }
            }
        }
        return spells;
    }

    private static int year(Frame members, int row, String column) {
        double year = members.number(row, column);
        return Double.isNaN(year) ? Integer.MAX_VALUE : (int) year;
    }

    @Test
    void gexfHoldsEveryStateAndSpell() throws Exception {
        Document gexf = xml("network.gexf");
        assertEquals("http://gexf.net/1.3", gexf.getDocumentElement().getNamespaceURI());
        assertEquals(
                run.record().states().stream().map(state -> state.code()).toList(),
                all(gexf, "node").stream().map(node -> node.getAttribute("id")).toList());
        TreeSet<String> spells = new TreeSet<>();
        TreeSet<String> ids = new TreeSet<>();
        for (Element edge : all(gexf, "edge")) {
            assertTrue(ids.add(edge.getAttribute("id")), edge.getAttribute("id"));
            Map<String, String> values = values(edge);
            Frame treaties = frame("treaties.csv");
            int row = Integer.parseInt(values.get("treaty")) - 1;
            for (String each : List.of("name", "kind", "publicity")) {
                assertEquals(treaties.text(row, each), values.get(each));
            }
            assertEquals(treaties.text(row, "alliance").equals("1"), Boolean.valueOf(values.get("alliance")));
            for (Element each : in(edge, "spell")) {
                spells.add(String.join(
                        " ",
                        values.get("treaty"),
                        edge.getAttribute("source"),
                        edge.getAttribute("target"),
                        each.getAttribute("start"),
                        each.getAttribute("end")));
            }
        }
        assertEquals(spells("1919"), spells);
    }

    private static Map<String, String> values(Element element) {
        Map<String, String> values = new HashMap<>();
        in(element, "attvalue").forEach(each -> values.put(each.getAttribute("for"), each.getAttribute("value")));
        return values;
    }

    @Test
    void gexfDeclaresWhatItUsesAndTellsEveryTick() throws Exception {
        Document gexf = xml("network.gexf");
        TreeSet<String> declared = new TreeSet<>();
        for (Element block : all(gexf, "attributes")) {
            in(block, "attribute")
                    .forEach(each -> assertTrue(declared.add(block.getAttribute("class") + each.getAttribute("id"))));
        }
        TreeSet<String> used = new TreeSet<>();
        for (String kind : List.of("node", "edge")) {
            all(gexf, kind).forEach(each -> values(each).keySet().forEach(attribute -> used.add(kind + attribute)));
        }
        assertEquals(declared, used);
        Frame states = frame("states.csv");
        Map<String, String> told = new HashMap<>();
        for (Element node : all(gexf, "node")) {
            for (Element each : in(node, "attvalue")) {
                if (each.getAttribute("for").equals("capability")) {
                    for (int year = Integer.parseInt(each.getAttribute("start"));
                            year <= Integer.parseInt(each.getAttribute("end"));
                            year++) {
                        told.put(node.getAttribute("id") + year, each.getAttribute("value"));
                    }
                }
            }
        }
        for (int row = 0; row < states.rows(); row++) {
            String key = states.text(row, "state") + states.text(row, "year");
            assertEquals(states.text(row, "capability"), told.remove(key), key);
        }
        assertTrue(told.isEmpty());
    }

    @Test
    void graphMlReadsInAnotherLibrary() throws Exception {
        Graph<String, DefaultEdge> graph = new Pseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        Map<String, String> names = new HashMap<>();
        importer.addVertexAttributeConsumer((at, value) -> {
            if (at.getSecond().equals("name")) {
                names.put(at.getFirst(), value.getValue());
            }
        });
        Map<DefaultEdge, Map<String, String>> data = new HashMap<>();
        importer.addEdgeAttributeConsumer((at, value) ->
                data.computeIfAbsent(at.getFirst(), edge -> new HashMap<>()).put(at.getSecond(), value.getValue()));
        importer.importGraph(graph, folder.resolve("networks/network.graphml").toFile());
        TreeSet<String> spells = new TreeSet<>();
        data.forEach((edge, each) -> spells.add(String.join(
                " ",
                each.get("treaty"),
                graph.getEdgeSource(edge),
                graph.getEdgeTarget(edge),
                each.get("start"),
                each.getOrDefault("end", ""))));
        assertEquals(spells(""), spells);
        assertEquals(graph.edgeSet().size(), spells.size());
        assertEquals(run.record().states().size(), graph.vertexSet().size());
        assertEquals("United Kingdom", names.get("UKG"));
    }

    @Test
    void wavesAreTheAlliancesOfDyads() throws IOException {
        TreeSet<String> allied = new TreeSet<>();
        Frame states = frame("states.csv");
        List<String> codes =
                run.record().states().stream().map(each -> each.code()).toList();
        for (int row = 0; row < states.rows(); row++) {
            int tick = Integer.parseInt(states.text(row, "tick"));
            Frame wave = frame("networks/" + new AdjacencyWaves(new Labels(run.record())).file(tick + 1));
            int at = codes.indexOf(states.text(row, "state"));
            assertEquals(states.text(row, "state"), wave.text(at, "state"));
            assertEquals(codes, wave.columns().subList(1, wave.columns().size()));
            for (String other : codes) {
                String cell = wave.text(at, other);
                boolean self = other.equals(codes.get(at));
                assertTrue(!self || cell.equals("0"));
                assertTrue(self || states.text(row, "sovereign").equals("1") || cell.equals("10"));
                if (cell.equals("1")) {
                    allied.add(tick + codes.get(at) + other);
                }
            }
        }
        TreeSet<String> wanted = new TreeSet<>();
        Frame pacts = frame("pacts.csv");
        Frame treaties = frame("treaties.csv");
        for (int row = 0; row < pacts.rows(); row++) {
            if (treaties.text((int) pacts.number(row, "treaty") - 1, "alliance").equals("1")) {
                String[] members = pacts.text(row, "members").split(" ");
                for (String one : members) {
                    for (String two : members) {
                        if (!one.equals(two)) {
                            wanted.add(pacts.text(row, "tick") + one + two);
                        }
                    }
                }
            }
        }
        assertEquals(wanted, allied);
    }
}
