package concert.text;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML written element by element, two spaces a level, every text escaped; a character that XML cannot hold becomes U+FFFD.
 * Attributes are given as names and values by turns; one whose value is null is left out.
 */
public final class Markup {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    public Markup(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Begins an element that holds others. */
    public void open(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">\n");
        open.push(name);
    }

    /** Ends the last element begun. */
    public void close() throws IOException {
        String name = open.pop();
        indent();
        out.write("</");
        out.write(name);
        out.write(">\n");
    }

    /** An element that holds nothing. */
    public void empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>\n");
    }

    /** An element that holds a text. */
    public void text(String name, String text, String... attributes) throws IOException {
        tag(name, attributes);
        out.write(">");
        out.write(escaped(text));
        out.write("</");
        out.write(name);
        out.write(">\n");
    }

    private void tag(String name, String... attributes) throws IOException {
        indent();
        out.write("<");
        out.write(name);
        for (int at = 0; at < attributes.length; at += 2) {
            if (attributes[at + 1] != null) {
                out.write(" ");
                out.write(attributes[at]);
                out.write("=\"");
                out.write(escaped(attributes[at + 1]));
                out.write("\"");
            }
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(open.size()));
    }

    public static String escaped(String text) {
        return plain(text) ? text : inEntities(text);
    }

    /** Whether a text stands for itself, as nearly every text does. */
    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            if (each == '<'
                    || each == '>'
                    || each == '&'
                    || each == '"'
                    || each < ' '
                    || each >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static String inEntities(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            switch (each) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                case '\n', '\r', '\t' -> safe.append("&#").append(each).append(';');
                default -> safe.appendCodePoint(allowed(each) ? each : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** XML 1.0, production 2; line breaks and tabs are seen to before. */
    private static boolean allowed(int character) {
        return character >= 0x20 && character < 0xD800
                || character >= 0xE000 && character < 0xFFFE
                || character >= 0x10000;
    }
}
