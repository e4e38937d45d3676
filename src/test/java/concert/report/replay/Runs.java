package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.cli.Shell;
import concert.report.page.Fragment;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Results folders and bare pages for the tests of the replay. */
final class Runs {
    public static final String SCRIPT = "<script>alert(1)</script>";
    public static final String SECRET = "</script><img src=x onerror=alert(2)>";

    private static final String SMALL = """
            concert: 1
            name: A <b>small</b> world
            start: 7
            ticks: 5
            identity: [creed]
            parameters: {secret-belief: 0, leak-rate: 0, exit-rate: 0}
            states:
              AAA: {name: "<script>alert(1)</script>", capability: 0.5, at: [50, 10], identity: [0.2]}
              BBB: {name: "Bravo \\u202e\\" & sons", capability: 0.3, at: [51, 11], identity: [0.3]}
              CCC: {name: Charlie, capability: 0.2, at: [52, 12], identity: [0.1]}
            treaties:
              - {name: "</script><img src=x onerror=alert(2)>", kind: defence, members: [BBB, CCC], signed: 1, publicity: secret, institution: 1}
              - {name: Open Peace, kind: non-aggression, members: [AAA, CCC], signed: 2, publicity: open, institution: 1}
            """;

    private Runs() {}

    /** Europe as it is shipped. */
    static Path europe(Path folder) {
        return run(folder.resolve("europe"), "europe-1914");
    }

    /** The row of a treaty older than the run that ends in it, after its first tick. */
    static int endsLater(Frame treaties) {
        return IntStream.range(0, treaties.rows())
                .filter(row -> treaties.number(row, "founded_tick") < 0 && treaties.number(row, "ended_tick") > 0)
                .findFirst()
                .orElseThrow();
    }

    /** The row of a war that is neither of the first tick nor of the last. */
    static int inTheMiddle(Frame wars) {
        return IntStream.range(0, wars.rows())
                .filter(row -> wars.number(row, "tick") > 0 && wars.number(row, "tick") < Viewer.LAST)
                .findFirst()
                .orElseThrow();
    }

    /** Europe under another theory. */
    static Path waltz(Path folder) {
        return run(folder.resolve("waltz"), "europe-1914", "--theory", "balance-of-power");
    }

    /** A page of two replays of Europe, under different theories. */
    static Path pair(Path folder) throws IOException {
        Map<String, Path> two = new LinkedHashMap<>();
        two.put("Threat & <i>fear</i>", europe(folder));
        two.put("Power", waltz(folder));
        return page(folder.resolve("pair.html"), ReplaySection.together(two));
    }

    /** Three states with names that mean harm, and a secret treaty in which outsiders do not believe. */
    static Path small(Path folder) throws IOException {
        return run(folder.resolve("small"), Files.writeString(folder.resolve("small.yaml"), SMALL));
    }

    private static Path run(Path out, Object... words) {
        Object[] all = new Object[words.length + 4];
        all[0] = "run";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--no-charts";
        all[words.length + 2] = "--out";
        all[words.length + 3] = out;
        Shell shell = Shell.run(all);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    /** A page of nothing but one part. */
    static Path page(Path file, Fragment part) throws IOException {
        return Files.writeString(
                file,
                "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Replay</title><style>"
                        + part.style() + "</style></head><body><p><button id=\"before\">before</button></p>"
                        + part.body()
                        + "<script>" + part.script() + "</script></body></html>");
    }
}
