package concert.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Table;
import concert.measure.all.Measures;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.world.SmallRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetsTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        Table table = new Table(Measures.names());
        double[] row = new double[Measures.ALL.size()];
        Arrays.setAll(row, at -> at == 1 ? Double.NaN : at);
        table.add(row);
        table.add(row);
        Sheets.write(new Run(null, SmallRun.record(), table), folder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "treaties.csv | treaty,name,kind,alliance,publicity,term,clause,founded,ended,cause,founders,members_ever,text,founded_tick,ended_tick,targets,label",
                "members.csv | treaty,state,ccode,joined,left,how,cause,joined_tick,left_tick",
                "states.csv | tick,year,state,ccode,sovereign,capability,economy,effort,theory,stance,top_threat,threat,security,abandonment,entrapment,reputation,solo_effort,name,capability_before",
                "threats.csv | tick,year,state,ccode,other,ccode2,rank,threat",
                "dyads.csv | tick,year,state1,ccode1,state2,ccode2,defense,offense,neutral,nonagg,consul",
                "decisions.csv | tick,state,stance,move,kind,partner,treaty,human,value,probability,considered_options,considered_partners,chosen,consented,met,unit,will,margin,decisive,reason_security,reason_gain",
                "events.csv | tick,event,state,other,treaty,cause,detail,year",
                "wars.csv | war,tick,attacker,defender,fought_a,fought_b,token_a,token_b,stayed_a,stayed_b,belief_a,belief_b,outcome,obliged,honoured,power_a,power_b,chance_b,year,capability_a,capability_b",
                "calls.csv | war,tick,year,lead,foe,state,treaty,stake,duty,reluctance,noise,value,contributed,contribution,honoured",
                "pacts.csv | tick,year,treaty,members,targets,strategic,operational,tactical,cohesion,belief,value,values,reason_security,reason_gain",
                "data-dictionary.csv | file,column,type,unit,meaning"
            })
    void headersAreThoseOfTheInterface(String file, String header) throws IOException {
        assertEquals(header, Files.readAllLines(folder.resolve(file)).get(0));
    }

    @Test
    void measuresHasEveryMeasure() throws IOException {
        String header = Files.readAllLines(folder.resolve("measures.csv")).get(0);
        assertEquals("tick,year," + String.join(",", Measures.names()), header);
        assertEquals("", frame("measures.csv").text(0, Measures.names().get(1)));
    }

    @Test
    void theDictionaryNamesEveryColumnOfEveryFileOnce() throws IOException {
        List<String> wanted = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> list = Files.walk(folder)) {
            files = list.filter(each -> each.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path each : files) {
            String file = folder.relativize(each).toString();
            if (file.contains("wave-")) {
                // one entry stands for all, as their columns are the run's states
                continue;
            }
            Frame.read(each).columns().forEach(column -> wanted.add(file + " " + column));
        }
        Frame dictionary = frame("data-dictionary.csv");
        List<String> named = new ArrayList<>();
        for (int row = 0; row < dictionary.rows(); row++) {
            if (dictionary.text(row, "file").equals("networks/wave-NNN.csv")) {
                continue;
            }
            named.add(dictionary.text(row, "file") + " " + dictionary.text(row, "column"));
            assertFalse(dictionary.text(row, "meaning").isEmpty());
        }
        assertEquals(wanted.stream().sorted().toList(), named.stream().sorted().toList());
    }

    @Test
    void hostileNamesReadBackAsTheyWere() throws IOException {
        Frame states = frame("states.csv");
        assertEquals(8, states.rows());
        assertEquals(SmallRun.COMMA, states.text(0, "name"));
        assertEquals(SmallRun.LINES, states.text(1, "name"));
        assertEquals(SmallRun.SCRIPT, states.text(2, "name"));
        assertEquals(SmallRun.UNICODE, states.text(7, "name"));
        assertEquals("Pact, \"of\nSteel\"", frame("treaties.csv").text(0, "name"));
        assertEquals("treaty=a, \"b\"\n", frame("events.csv").text(1, "detail"));
    }

    @Test
    void everyFileIsLinesOfLineFeeds() throws IOException {
        for (String file : List.of("dyads.csv", "decisions.csv", "wars.csv", "measures.csv")) {
            String text = Files.readString(folder.resolve(file));
            assertTrue(text.endsWith("\n") && !text.contains("\r"), file);
        }
    }

    @Test
    void whatDoesNotApplyIsEmpty() throws IOException {
        Frame states = frame("states.csv");
        for (String column : List.of("stance", "top_threat", "threat", "security", "abandonment", "effort")) {
            assertEquals("", states.text(3, column), column);
        }
        assertEquals("", states.text(1, "top_threat"));
        assertEquals("", states.text(1, "threat"));
        assertEquals("", states.text(0, "ccode"));
        assertEquals("365", states.text(1, "ccode"));
        assertEquals("2E-7", states.text(2, "security"));
        assertEquals("", frame("treaties.csv").text(1, "ended"));
        assertEquals("", frame("events.csv").text(0, "treaty"));
    }

    @Test
    void treatiesAreWrittenOut() throws IOException {
        Frame treaties = frame("treaties.csv");
        assertEquals("1895", treaties.text(0, "founded"));
        assertEquals("1901", treaties.text(0, "ended"));
        assertEquals("violation", treaties.text(0, "cause"));
        assertEquals("Entente of " + SmallRun.COMMA + " and " + SmallRun.SCRIPT + ", 1900", treaties.text(1, "name"));
        assertEquals("0", treaties.text(2, "alliance"));
        String card = treaties.text(1, "text");
        for (String said : List.of("An entente between", "consult", "by a crisis of a member", "5 years", "secret")) {
            assertTrue(card.contains(said), card);
        }
        assertTrue(card.contains("It is directed at " + SmallRun.UNICODE), card);
    }

    @Test
    void threatsAreRanked() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("threats.csv"));
        assertEquals(
                List.of("0,1900,AAA,,BBB,365,1,0.5", "0,1900,AAA,,CCC,,2,0.25", "0,1900,CCC,,AAA,,1,0.333333333333"),
                lines.subList(1, 4));
        assertEquals(7, lines.size());
        assertEquals("0.25 0.75", frame("pacts.csv").text(0, "values"));
    }

    @Test
    void dyadsAreCodedAsInAtopInBothDirections() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("dyads.csv"));
        assertEquals(
                List.of(
                        "0,1900,AAA,,BBB,365,1,0,0,1,1",
                        "0,1900,AAA,,CCC,,0,0,0,0,1",
                        "0,1900,BBB,365,AAA,,1,0,0,1,1",
                        "0,1900,BBB,365,CCC,,0,0,0,1,0",
                        "0,1900,CCC,,AAA,,0,0,0,0,1",
                        "0,1900,CCC,,BBB,365,0,0,0,1,0",
                        "1,1901,AAA,,CCC,,0,0,0,0,1",
                        "1,1901,CCC,,AAA,,0,0,0,0,1"),
                lines.subList(1, lines.size()));
    }

    @Test
    void decisionsNameTheMoveAndTheirReasonsAddUp() throws IOException {
        Frame decisions = frame("decisions.csv");
        assertEquals("entente", decisions.text(0, "kind"));
        assertEquals("offer", decisions.text(0, "move"));
        assertEquals("nothing", decisions.text(1, "move"));
        assertEquals("", decisions.text(1, "kind"));
        assertEquals("answer", decisions.text(2, "move"));
        assertEquals("entente", decisions.text(2, "kind"));
        assertEquals("", decisions.text(1, "consented"));
        assertEquals("1", decisions.text(2, "consented"));
        for (int row = 0; row < 3; row++) {
            assertEquals(
                    decisions.number(row, "value"),
                    decisions.number(row, "reason_security") + decisions.number(row, "reason_gain"),
                    1e-12);
        }
    }

    @Test
    void warsTellWhoKeptTheirWord() throws IOException {
        Frame wars = frame("wars.csv");
        assertEquals("AAA CCC", wars.text(0, "fought_b"));
        assertEquals("BBB", wars.text(0, "fought_a"));
        assertEquals("DDD", wars.text(0, "token_b"));
        assertEquals("", wars.text(0, "stayed_b"));
        assertEquals("CCC DDD", wars.text(0, "obliged"));
        assertEquals("CCC", wars.text(0, "honoured"));
        assertEquals("defender", wars.text(0, "outcome"));
    }

    private Frame frame(String file) throws IOException {
        return Frame.read(folder.resolve(file));
    }
}
