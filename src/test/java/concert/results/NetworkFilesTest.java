package concert.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Table;
import concert.measure.all.Measures;
import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.event.TreatyEvent;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Cause;
import concert.model.treaty.Clause;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.results.network.DyadYearsFile;
import concert.results.network.Gexf;
import concert.results.network.GraphMl;
import concert.results.network.MembershipEdge;
import concert.results.network.Networks;
import concert.results.network.Sovereignty;
import concert.results.network.Spell;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.results.table.Labels;
import concert.text.Markup;
import concert.world.SmallRun;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Awkward names, awkward memberships, awkward sizes. */
class NetworkFilesTest {

    private static Document parsed(StringWriter text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text.toString())));
    }

    @Test
    void awkwardNamesReadBack() throws Exception {
        RunRecord small = SmallRun.record();
        StringWriter gexf = new StringWriter();
        new Gexf(new Labels(small), MembershipEdge.of(small), Sovereignty.of(small), Gexf.Edition.CURRENT).write(gexf);
        Document read = parsed(gexf);
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < 4; at++) {
            labels.add(((Element) read.getElementsByTagName("node").item(at)).getAttribute("label"));
        }
        assertEquals(List.of(SmallRun.COMMA, SmallRun.LINES, SmallRun.SCRIPT, SmallRun.UNICODE), labels);
        StringWriter graphMl = new StringWriter();
        new GraphMl(new Labels(small), MembershipEdge.of(small)).write(graphMl);
        String text = parsed(graphMl).getDocumentElement().getTextContent();
        assertTrue(text.contains(SmallRun.SCRIPT) && text.contains(SmallRun.LINES) && text.contains(SmallRun.UNICODE));
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertEquals("a&lt;b&gt;&amp;&quot;\uFFFD&#9;é\uFFFD", Markup.escaped("a<b>&\"\u0001\té\uD800"));
    }

    @Test
    void whoLeavesAndComesBackHasTwoSpells() {
        World world = new World(
                List.of(new State("AAA", "", 0, 0, 0), new State("BBB", "", 0, 0, 5), new State("CCC", "", 0, 5, 0)),
                0);
        TreatyText text =
                new TreatyText("", TreatyKind.DEFENCE, Publicity.OPEN, new Term(5), Clause.HARD, .1, .3, .5, 1, false);
        int id = world.sign(new Draft(text, new int[] {0, 1, 2}, new int[0], -3), 1)
                .id();
        new TreatyEvent.Left(2, id, 1, Cause.DEFEAT, 0, 0).applyTo(world);
        new TreatyEvent.Joined(4, id, 1, 1, 0).applyTo(world);
        new TreatyEvent.Left(4, id, 2, Cause.DEFEAT, 0, 0).applyTo(world);
        RunRecord run = new RunRecord(
                new Calendar(1900, 1), world.states(), List.of(), List.of(), world.everyTreaty(), List.of());
        List<MembershipEdge> ties = MembershipEdge.of(run);
        assertEquals(3, ties.size());
        assertEquals(List.of(new Spell(-3, 2), new Spell(4, -1)), ties.get(0).spells());
        assertEquals(List.of(new Spell(-3, 4)), ties.get(1).spells());
        // BBB came back in the tick in which CCC went
        assertEquals(List.of(new Spell(-3, 2)), ties.get(2).spells());
    }

    @Test
    void dyadYearsAreInAtopsColumnsOnceAPairAndYear() throws IOException {
        Frame years = DyadYearsFile.of(SmallRun.record()).frame();
        assertEquals(
                "dyad,mem1,mem2,year,atopally,defense,offense,neutral,nonagg,consul,state1,state2",
                String.join(",", years.columns()));
        // BBB (365) stands before the states of fiction
        assertEquals(
                List.of(
                        "BBB AAA 1900 1 1 1",
                        "BBB CCC 1900 0 0 1",
                        "AAA CCC 1900 0 1 0",
                        "BBB AAA 1901 1 1 1",
                        "BBB CCC 1901 0 0 1",
                        "AAA CCC 1901 0 1 0"),
                rows(years, "state1", "state2", "year", "defense", "consul", "nonagg"));
        assertEquals("365", years.text(0, "mem1"));
        assertEquals("", years.text(0, "dyad"));
    }

    @Test
    void quartersOfAYearMakeOneRow() throws IOException {
        RunRecord small = SmallRun.record();
        RunRecord quarters = new RunRecord(
                new Calendar(1900, 4),
                List.of(
                        new State("AAA", "", 900, 0, 0),
                        new State("BBB", "", 365, 0, 0),
                        new State("CCC", "", 2, 0, 0),
                        new State("DDD", "", 0, 0, 0)),
                small.theories(),
                small.reasons(),
                small.treaties(),
                small.ticks());
        assertEquals(
                List.of("2365 2 365 1900", "2900 2 900 1900", "365900 365 900 1900"),
                rows(DyadYearsFile.of(quarters).frame(), "dyad", "mem1", "mem2", "year"));
    }

    private static List<String> rows(Frame frame, String... columns) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < frame.rows(); row++) {
            int at = row;
            rows.add(String.join(
                    " ",
                    List.of(columns).stream().map(each -> frame.text(at, each)).toList()));
        }
        return rows;
    }

    private static Networks networks(RunRecord record) {
        return new Networks(new Run(null, record, new Table(Measures.names())));
    }

    @Test
    void aLargeWorldLeavesTheWavesOutAndSaysSo() {
        RunRecord small = SmallRun.record();
        TickRecord tick = small.ticks().get(0);
        RunRecord longer = new RunRecord(
                small.calendar(),
                small.states(),
                small.theories(),
                small.reasons(),
                small.treaties(),
                Collections.nCopies(125_001, tick));
        assertEquals(List.of(), networks(small).leftOut());
        List<String> said = networks(longer).leftOut();
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("adjacency waves, as 4 states in 125001 ticks"), said.get(0));
    }
}
