package concert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Worlds whose every name means harm to a page. */
final class Hostile {
    public static final String NAME = "A \"quoted\" & <b>bold</b> 'world'";
    public static final String ABOUT = "</title><script>document.title = 'harmed'</script> & more";
    public static final String STATE = "<script>document.title = 'harmed'</script>";
    public static final String TREATY = "</script><img src=x onerror=alert(1)>";

    private Hostile() {}

    /** The folder of a run of three such states and two such treaties. */
    static Path run(Path folder) throws IOException {
        String world = """
                concert: 1
                name: %s
                about: %s
                start: 1900
                ticks: 6
                identity: [creed]
                states:
                  AAA: {name: %s, capability: 0.5, at: [50, 10], identity: [0.2], revisionism: 0.9}
                  BBB: {name: 'Bravo"><svg onload=alert(2)>', capability: 0.3, at: [51, 11], identity: [0.3]}
                  CCC: {name: "Charlie &amp; \\u202e sons", capability: 0.2, at: [52, 12], identity: [0.1]}
                treaties:
                  - {name: %s, kind: defence, members: [BBB, CCC], signed: 1899}
                  - {name: "${7*7} {{x}} ]]> -->", kind: neutrality, members: [AAA, CCC], signed: 1899, publicity: secret, term: 2}
                sources: ["<a href='https://example.org'>here</a>"]
                """.formatted(quoted(NAME), quoted(ABOUT), quoted(STATE), quoted(TREATY));
        Path file = Files.writeString(folder.resolve("hostile.yaml"), world);
        Path out = folder.resolve("hostile");
        Shell shell = Shell.run("run", file, "--out", out);
        assertEquals(0, shell.code(), shell.err());
        return out;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
