package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run with births, unions and divisions: what its files tell, and that it is the same whichever way it is played. */
class UnionsRunTest {
    private static final String WORLD = """
            concert: 2
            name: Division and reunion
            start: 1945
            ticks: 50
            identity: [liberalism]
            theory: balance-of-threat
            states:
              GMY: {name: Germany, ccode: 255, at: [52.5, 13.4], capability: 0.10, identity: [0.4]}
              GFR: {name: West Germany, ccode: 260, at: [50.7, 7.1], identity: [0.8], unborn: true}
              GDR: {name: East Germany, ccode: 265, identity: [0.2], unborn: true}
              EST: {name: Estonia, at: [59, 25], identity: [0.2], capability: .01, unborn: true}
              USA: {name: United States, ccode: 2, at: [38.9, -77], capability: 0.5, identity: [.9], regime: 1}
              UKG: {name: United Kingdom, ccode: 200, at: [51.5, -0.1], capability: 0.1, identity: [.9], regime: 1}
              RUS: {name: Soviet Union, ccode: 365, at: [55.8, 37.6], capability: 0.3, identity: [.1], regime: 0.1}
            treaties:
              - {name: Rapallo, kind: defence, members: [GMY, RUS], signed: 1940, term: indefinite, institution: 0.9}
              - {name: Old Pact, kind: defence, members: [GMY, UKG], signed: 1940, term: indefinite}
            relations:
              - {pair: [USA, RUS], rivalry: 0.9}
              - {pair: [GFR, GDR], rivalry: 0.5}
            events:
              - {at: 1949, divide: GMY, into: [GFR, GDR], shares: [.7, .3], heirs: {Rapallo: GDR}}
              - {at: 1970, sovereign: EST}
              - {at: 1990, unite: [GFR, GDR], as: GMY}
            """;

    @TempDir
    private Path folder;

    private Path scenario;
    private Path plain;

    @BeforeEach
    void play() throws IOException {
        scenario = Files.writeString(folder.resolve("world.yaml"), WORLD);
        plain = run("plain");
    }

    private Path run(String name, Object... more) {
        Path out = folder.resolve(name);
        List<Object> words = new ArrayList<>(List.of("run", scenario, "--no-charts", "--out", out));
        words.addAll(List.of(more));
        Shell shell = Shell.run(words.toArray());
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    private static List<Integer> rows(Frame frame, String column, String value) {
        return IntStream.range(0, frame.rows())
                .filter(row -> frame.text(row, column).equals(value))
                .boxed()
                .toList();
    }

    @Test
    void eventsTellWhoCameOfWhom() throws IOException {
        Frame events = Frame.read(plain.resolve("events.csv"));
        int divided = rows(events, "event", "divided").get(0);
        assertEquals("GMY GFR 4", told(events, divided));
        assertEquals("share=0.7000", events.text(divided, "detail"));
        assertEquals("EST  25", told(events, rows(events, "event", "born").get(0)));
        assertEquals(2, rows(events, "event", "united").size());
        int passed = rows(events, "event", "passed").get(0);
        assertEquals("GDR GMY 4", told(events, passed));
        assertEquals("division", events.text(passed, "cause"));
    }

    private static String told(Frame events, int row) {
        return events.text(row, "state") + " " + events.text(row, "other") + " " + events.whole(row, "tick");
    }

    @Test
    void aTreatyOfTheDividedEndsByDivisionNotConquest() throws IOException {
        Frame treaties = Frame.read(plain.resolve("treaties.csv"));
        int old = rows(treaties, "name", "Old Pact").get(0);
        assertEquals("division", treaties.text(old, "cause"));
        assertEquals(4, treaties.whole(old, "ended_tick"));
        assertTrue(rows(treaties, "cause", "conquest").isEmpty());
    }

    @Test
    void aStateHasFiguresOnlyWhileItIsThere() throws IOException {
        Frame states = Frame.read(plain.resolve("states.csv"));
        for (int row : rows(states, "state", "GFR")) {
            int tick = states.whole(row, "tick");
            boolean there = tick >= 4 && tick < 45;
            assertEquals(there, states.flag(row, "sovereign"), "tick " + tick);
            assertEquals(there, !Double.isNaN(states.number(row, "capability")), "tick " + tick);
            assertEquals(there, !Double.isNaN(states.number(row, "reputation")), "tick " + tick);
        }
    }

    @Test
    void measuresCountOnlyStatesThatAreThere() throws IOException {
        Frame measures = Frame.read(plain.resolve("measures.csv"));
        int[] ticks = {0, 3, 4, 24, 25, 44, 45, 49};
        int[] states = {4, 4, 5, 5, 6, 6, 5, 5};
        for (int at = 0; at < ticks.length; at++) {
            assertEquals(states[at], measures.number(ticks[at], "states"), "tick " + ticks[at]);
            assertTrue(measures.number(ticks[at], "isolates") <= states[at], "tick " + ticks[at]);
        }
    }

    @Test
    void networksKnowAStateWhileItIsThere() throws IOException {
        List<String> before = Files.readAllLines(plain.resolve("networks/wave-004.csv"));
        List<String> after = Files.readAllLines(plain.resolve("networks/wave-005.csv"));
        assertEquals("10", cell(before, "GFR", "USA"), "a structural zero before its birth");
        assertFalse(cell(after, "GFR", "USA").equals("10"));
        assertEquals("10", cell(after, "GMY", "USA"));
        assertEquals("", cell(Files.readAllLines(plain.resolve("networks/affinity-004.csv")), "GFR", "USA"));
        assertFalse(cell(Files.readAllLines(plain.resolve("networks/affinity-005.csv")), "GFR", "USA")
                .isEmpty());
        String gexf = Files.readString(plain.resolve("networks/network.gexf"));
        String node = gexf.substring(gexf.indexOf("<node id=\"GFR\""), gexf.indexOf("<node id=\"GMY\""));
        assertTrue(node.contains("<spell start=\"1949\" end=\"1990\""), node);
        Frame years = Frame.read(plain.resolve("networks/dyad-years.csv"));
        for (int row = 0; row < years.rows(); row++) {
            boolean of = years.text(row, "state1").equals("GFR")
                    || years.text(row, "state2").equals("GFR");
            int year = years.whole(row, "year");
            assertTrue(!of || year >= 1949 && year <= 1990, "the years of its birth and its end count too: row " + row);
            assertFalse(
                    of && (years.text(row, "state1") + years.text(row, "state2")).contains("GMY"),
                    "one passes into the other, they are never partners: row " + row);
        }
    }

    private static String cell(List<String> wave, String row, String column) {
        int at = List.of(wave.get(0).split(",")).indexOf(column);
        String line = wave.stream()
                .filter(each -> each.startsWith(row + ","))
                .findFirst()
                .orElseThrow();
        return line.split(",", -1)[at];
    }

    @Test
    void summaryAndWhyTellOfIt() {
        Shell shell = Shell.run("run", scenario, "--no-charts", "--out", folder.resolve("told"));
        assertTrue(shell.out().contains("1990  Germany: united of West Germany and East Germany"), shell.out());
        assertTrue(shell.out().contains("1949  Germany: divided, into West Germany and East Germany"));
        assertTrue(shell.out().contains("1970  Estonia: born"));
        Shell why = Shell.run("why", plain, "GFR", "GMY");
        assertTrue(why.out().startsWith("1949  Germany: divided, into West Germany and East Germany, as the scenario"));
    }

    @Test
    void resumedOnTheWayItLeavesTheSameBytes() throws IOException {
        for (int tick : new int[] {4, 5, 30, 45, 46}) {
            run("part" + tick, "--checkpoint", tick);
            Path whole = run("whole" + tick, "--resume", folder.resolve("part" + tick + "-at-" + tick + ".checkpoint"));
            assertEquals(csv(plain), csv(whole), "resumed at tick " + tick);
        }
    }

    private static Object csv(Path folder) throws IOException {
        return Manifest.read(folder.resolve("manifest.json")).csv();
    }

    private Path compared(String name, int threads) {
        Path out = folder.resolve(name);
        Shell shell = Shell.run(
                "compare",
                scenario,
                "--theories",
                "balance-of-threat,institutionalism",
                "--runs",
                3,
                "--ticks",
                48,
                "--parallel",
                threads,
                "--out",
                out);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    @Test
    void threadsChangeNothing() throws IOException {
        Path one = compared("one", 1);
        Path two = compared("two", 2);
        try (var files = Files.walk(one)) {
            List<Path> all =
                    files.filter(each -> each.toString().endsWith(".csv")).toList();
            assertTrue(all.size() > 3);
            for (Path each : all) {
                assertEquals(-1, Files.mismatch(each, two.resolve(one.relativize(each))), each.toString());
            }
        }
    }

    @Test
    void aBranchSharesItsPastAndRerunsTheSame() throws IOException {
        Path same = run("same", "--branch", 10, "--set", "parameters.loss-of-strength=1");
        assertEquals(csv(plain), csv(same));
        Path other = run("other", "--branch", 10, "--set", "states.USA.capability=0.9");
        assertFalse(csv(plain).equals(csv(other)));
        assertEquals(0, Shell.run("rerun", other).code());
        assertEquals(0, Shell.run("rerun", plain).code());
    }
}
