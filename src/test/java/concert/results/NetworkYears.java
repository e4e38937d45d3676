package concert.results;

import concert.model.Calendar;
import concert.model.record.RunRecord;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pairs and years that the graphs of a results folder show, read as other programs read them. */
final class NetworkYears {
    private NetworkYears() {}

    static Document xml(Path folder, String file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("networks").resolve(file).toFile());
    }

    static List<String> spells(Element element) {
        NodeList spells = element.getElementsByTagName("spell");
        return IntStream.range(0, spells.getLength())
                .mapToObj(at -> (Element) spells.item(at))
                .map(each -> each.getAttribute("start") + " " + each.getAttribute("end"))
                .toList();
    }

    /** Of the edges of a GEXF: the pairs and years within the run. */
    static TreeSet<String> ofGexf(Path folder, RunRecord run) throws Exception {
        TreeSet<String> found = new TreeSet<>();
        NodeList edges = xml(folder, "network.gexf").getElementsByTagName("edge");
        for (int at = 0; at < edges.getLength(); at++) {
            Element edge = (Element) edges.item(at);
            for (String spell : spells(edge)) {
                String[] ends = spell.split(" ");
                add(found, run, edge.getAttribute("source"), edge.getAttribute("target"), ends[0], ends[1]);
            }
        }
        return found;
    }

    private static void add(TreeSet<String> to, RunRecord run, String one, String two, String from, String until) {
        Calendar calendar = run.calendar();
        int last = (int) Math.floor(calendar.year(run.ticks().size() - 1));
        int first = Math.max(calendar.start(), (int) Math.floor(Double.parseDouble(from) + 1e-6));
        for (int year = first; year <= Math.min(last, (int) Math.floor(Double.parseDouble(until) + 1e-6)); year++) {
            to.add(one.compareTo(two) < 0 ? one + two + year : two + one + year);
        }
    }

    static TreeSet<String> ofGraphMl(Path folder, RunRecord run) throws Exception {
        TreeSet<String> found = new TreeSet<>();
        NodeList edges = xml(folder, "network.graphml").getElementsByTagName("edge");
        for (int at = 0; at < edges.getLength(); at++) {
            Element edge = (Element) edges.item(at);
            Map<String, String> values = new HashMap<>(Map.of("end", "99999"));
            NodeList data = edge.getElementsByTagName("data");
            for (int of = 0; of < data.getLength(); of++) {
                values.put(
                        ((Element) data.item(of)).getAttribute("key"),
                        data.item(of).getTextContent());
            }
            String source = edge.getAttribute("source");
            add(found, run, source, edge.getAttribute("target"), values.get("start"), values.get("end"));
        }
        return found;
    }
}
