package concert.results.network;

import concert.model.State;
import concert.model.record.TickRecord;
import concert.results.table.Labels;
import concert.text.Markup;
import concert.text.NumberFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * A run's network as GraphML, which igraph, NetworkX, Gephi and others read. GraphML knows no time: start and end are data
 * of an edge, and two states that met again in one treaty have an edge for each time. Capability and sovereignty are those
 * of the last tick. When a tie is in force says {@link Spell}.
 *
 * @see <a href="http://graphml.graphdrawing.org/">GraphML</a>
 */
public record GraphMl(Labels labels, List<MembershipEdge> ties) {
    static final String FILE = "network.graphml";

    public void write(Writer to) throws IOException {
        Markup out = new Markup(to);
        out.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
        declare(
                out,
                "node",
                "code string",
                "name string",
                "ccode int",
                "latitude double",
                "longitude double",
                "theory string",
                "capability double",
                "sovereign boolean");
        declare(
                out,
                "edge",
                "treaty int",
                "title string",
                "kind string",
                "alliance boolean",
                "publicity string",
                "start double",
                "end double");
        out.open("graph", "id", "network", "edgedefault", "undirected");
        for (int at = 0; at < labels.run().states().size(); at++) {
            node(out, at);
        }
        for (MembershipEdge each : ties) {
            edges(out, each);
        }
        out.close();
        out.close();
    }

    private static void declare(Markup out, String of, String... keys) throws IOException {
        for (String each : keys) {
            String[] words = each.split(" ");
            out.empty("key", "id", words[0], "for", of, "attr.name", words[0], "attr.type", words[1]);
        }
    }

    private void node(Markup out, int me) throws IOException {
        State state = labels.run().states().get(me);
        out.open("node", "id", state.code());
        data(out, "code", state.code());
        data(out, "name", labels.name(me));
        data(out, "ccode", state.ccode() == 0 ? "" : Integer.toString(state.ccode()));
        data(out, "latitude", NumberFormat.of(state.latitude()));
        data(out, "longitude", NumberFormat.of(state.longitude()));
        data(out, "theory", labels.run().theories().get(me));
        List<TickRecord> ticks = labels.run().ticks();
        if (!ticks.isEmpty()) {
            TickRecord.States last = ticks.get(ticks.size() - 1).states();
            data(out, "capability", last.exists()[me] ? NumberFormat.of(last.capability()[me]) : "");
            data(out, "sovereign", Boolean.toString(last.sovereign()[me]));
        }
        out.close();
    }

    private void edges(Markup out, MembershipEdge tie) throws IOException {
        String one = labels.code(tie.one());
        String two = labels.code(tie.two());
        for (int at = 0; at < tie.spells().size(); at++) {
            Spell spell = tie.spells().get(at);
            String again = at == 0 ? "" : "-" + (at + 1);
            out.open(
                    "edge",
                    "id",
                    "t" + tie.treaty().id() + "-" + one + "-" + two + again,
                    "source",
                    one,
                    "target",
                    two);
            data(out, "treaty", Integer.toString(tie.treaty().id()));
            data(out, "title", labels.name(tie.treaty()));
            data(out, "kind", tie.treaty().kind().key());
            data(out, "alliance", Boolean.toString(tie.treaty().kind().alliance()));
            data(out, "publicity", tie.treaty().text().publicity().key());
            data(out, "start", year(spell.from()));
            data(out, "end", spell.lasts() ? "" : year(spell.to()));
            out.close();
        }
    }

    private String year(int tick) {
        return NumberFormat.of(labels.run().calendar().year(tick));
    }

    private static void data(Markup out, String key, String value) throws IOException {
        if (!value.isEmpty()) {
            out.text("data", value, "key", key);
        }
    }
}
