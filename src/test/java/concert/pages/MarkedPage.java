package concert.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A page of the documentation, parts of which are made from the code: what stands between {@code <!-- made: NAME -->} and
 * the next {@code <!-- end -->}.
 */
public final class MarkedPage {
    private static final String END = "<!-- end -->";

    private final Path file;
    private String text;

    private MarkedPage(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** A page of {@code src/site/markdown/}. */
    public static MarkedPage of(String name) throws IOException {
        Path file = Path.of("src/site/markdown").resolve(name);
        return new MarkedPage(file, Files.readString(file).replace("\r\n", "\n"));
    }

    public String text() {
        return text;
    }

    /** A part as it stands in the page, without its marks. */
    public String part(String name) {
        return text.substring(start(name), text.indexOf(END, start(name)));
    }

    private int start(String name) {
        String mark = "<!-- made: " + name + " -->\n";
        int at = text.indexOf(mark);
        if (at < 0 || text.indexOf(END, at) < 0) {
            throw new IllegalArgumentException(file + " has no part \"" + name + "\"");
        }
        return at + mark.length();
    }

    /** Holds a part against what the code says; when the switch is on, writes it into the page first. */
    public void keep(String name, String made, String property) throws IOException {
        if (Boolean.getBoolean(property)) {
            int start = start(name);
            text = text.substring(0, start) + made + text.substring(text.indexOf(END, start));
            Files.writeString(file, text);
        }
        assertEquals(made, part(name), file + ", " + name + ": write it anew with -D" + property + "=true");
    }
}
