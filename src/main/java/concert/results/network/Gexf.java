package concert.results.network;

import concert.model.State;
import concert.model.record.TickRecord;
import concert.model.treaty.TreatyText;
import concert.results.folder.Version;
import concert.results.table.Labels;
import concert.text.Markup;
import concert.text.NumberFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/**
 * A run's network over time as GEXF, which Gephi, NetworkX and others read: a node for each state, whose capability and
 * sovereignty change, with the spells in which it was sovereign, an edge for each pair and treaty with the spells in which
 * both were members. Times are years; a spell holds both its ends, the year of signing and the year of leaving; one that
 * lasts ends with the run, as readers want an end, and is told by {@code lasting}.
 *
 * @see <a href="https://gexf.net/schema.html">GEXF 1.2draft and 1.3</a>
 */
public record Gexf(Labels labels, List<MembershipEdge> ties, Sovereignty sovereignty, Edition edition) {

    /** An edition of the format. */
    public enum Edition {
        /** As Gephi writes it. */
        CURRENT("network.gexf", "http://gexf.net/1.3", "1.3", "interval"),
        /** The last that NetworkX reads; it has no attribute for the representation of time. */
        DRAFT("network-1.2.gexf", "http://www.gexf.net/1.2draft", "1.2", null);

        private final String file;
        private final String namespace;
        private final String number;
        private final String time;

        Edition(String file, String namespace, String number, String time) {
            this.file = file;
            this.namespace = namespace;
            this.number = number;
            this.time = time;
        }

        public String file() {
            return file;
        }
    }

    public void write(Writer to) throws IOException {
        Markup out = new Markup(to);
        String start = start();
        out.open("gexf", "xmlns", edition.namespace, "version", edition.number);
        out.open("meta");
        out.text("creator", "Concert " + Version.current());
        out.text(
                "description",
                "States, while they were sovereign, and their treaties, year by year; a state without spells never was. "
                        + Spell.RULE);
        out.close();
        out.open(
                "graph",
                "defaultedgetype",
                "undirected",
                "mode",
                "dynamic",
                "timerepresentation",
                edition.time,
                "timeformat",
                "double",
                "start",
                start,
                "end",
                year(last()));
        declare(out);
        nodes(out, start);
        edges(out, start);
        out.close();
        out.close();
    }

    private String year(int tick) {
        return NumberFormat.of(labels.run().calendar().year(tick));
    }

    private int last() {
        return labels.run().ticks().size() - 1;
    }

    private String start() {
        int first =
                ties.stream().mapToInt(tie -> tie.spells().get(0).from()).min().orElse(0);
        return year(Math.min(0, first));
    }

    private static void declare(Markup out) throws IOException {
        declare(
                out,
                "node",
                "static",
                "code string",
                "ccode integer",
                "latitude double",
                "longitude double",
                "theory string");
        declare(out, "node", "dynamic", "capability double", "sovereign boolean");
        declare(
                out,
                "edge",
                "static",
                "treaty integer",
                "name string",
                "kind string",
                "alliance boolean",
                "publicity string",
                "lasting boolean");
    }

    private static void declare(Markup out, String of, String mode, String... attributes) throws IOException {
        out.open("attributes", "class", of, "mode", mode);
        for (String each : attributes) {
            String[] words = each.split(" ");
            out.empty("attribute", "id", words[0], "title", words[0], "type", words[1]);
        }
        out.close();
    }

    private void nodes(Markup out, String start) throws IOException {
        out.open("nodes");
        for (int at = 0; at < labels.run().states().size(); at++) {
            State state = labels.run().states().get(at);
            int me = at;
            out.open("node", "id", state.code(), "label", labels.name(at));
            out.open("attvalues");
            value(out, "code", state.code());
            value(out, "ccode", state.ccode() == 0 ? null : Integer.toString(state.ccode()));
            value(out, "latitude", NumberFormat.of(state.latitude()));
            value(out, "longitude", NumberFormat.of(state.longitude()));
            value(out, "theory", labels.run().theories().get(at));
            course(out, "capability", states -> states.exists()[me] ? NumberFormat.of(states.capability()[me]) : "");
            course(out, "sovereign", states -> Boolean.toString(states.sovereign()[me]));
            out.close();
            spells(out, sovereignty.of(at), start);
            out.close();
        }
        out.close();
    }

    private static void value(Markup out, String attribute, String value) throws IOException {
        if (value != null) {
            out.empty("attvalue", "for", attribute, "value", value);
        }
    }

    /** A value that changes: each stretch of ticks in which it is the same. */
    private void course(Markup out, String attribute, Function<TickRecord.States, String> read) throws IOException {
        List<TickRecord> ticks = labels.run().ticks();
        for (int from = 0, to = 0; from < ticks.size(); from = to) {
            String value = read.apply(ticks.get(from).states());
            while (to < ticks.size() && read.apply(ticks.get(to).states()).equals(value)) {
                to++;
            }
            if (!value.isEmpty()) {
                out.empty("attvalue", "for", attribute, "value", value, "start", year(from), "end", year(to - 1));
            }
        }
    }

    private void edges(Markup out, String start) throws IOException {
        out.open("edges");
        for (MembershipEdge tie : ties) {
            String one = labels.code(tie.one());
            String two = labels.code(tie.two());
            String id = "t" + tie.treaty().id() + "-" + one + "-" + two;
            out.open("edge", "id", id, "source", one, "target", two, "label", labels.name(tie.treaty()));
            terms(out, tie);
            spells(out, tie.spells(), start);
            out.close();
        }
        out.close();
    }

    private void spells(Markup out, List<Spell> spells, String always) throws IOException {
        if (spells.isEmpty()) {
            return;
        }
        out.open("spells");
        for (Spell each : spells) {
            String start = each.from() == Integer.MIN_VALUE ? always : year(each.from());
            out.empty("spell", "start", start, "end", year(each.lasts() ? last() : each.to()));
        }
        out.close();
    }

    private void terms(Markup out, MembershipEdge tie) throws IOException {
        TreatyText text = tie.treaty().text();
        boolean lasting = tie.spells().stream().anyMatch(Spell::lasts);
        out.open("attvalues");
        value(out, "treaty", Integer.toString(tie.treaty().id()));
        value(out, "name", labels.name(tie.treaty()));
        value(out, "kind", text.kind().key());
        value(out, "alliance", Boolean.toString(text.kind().alliance()));
        value(out, "publicity", text.publicity().key());
        value(out, "lasting", Boolean.toString(lasting));
        out.close();
    }
}
