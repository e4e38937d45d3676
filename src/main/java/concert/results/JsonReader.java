package concert.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON (RFC 8259) into maps in their order, lists, texts, {@link BigDecimal}s, truth values and null. Its errors
 * are {@link IllegalArgumentException}s that name line and column.
 */
final class JsonReader {
    private static final int DEEPEST = 100;
    /** Of a number, in characters: reading one takes time by the square of its length. */
    private static final int LONGEST = 100;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /** The one value of a text. */
    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        if (reader.peek() != 0) {
            throw reader.wrong("something after the end");
        }
        return value;
    }

    private Object value() {
        char next = peek();
        if (++depth > DEEPEST) {
            throw wrong("nesting deeper than " + DEEPEST);
        }
        Object value = switch (next) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> map() {
        Map<String, Object> map = new LinkedHashMap<>();
        at++;
        for (boolean more = peek() != '}'; more; more = comma('}')) {
            if (peek() != '"') {
                throw wrong("a key in quotes was expected");
            }
            String key = string();
            expect(':');
            map.put(key, value());
        }
        expect('}');
        return map;
    }

    private List<Object> list() {
        List<Object> list = new ArrayList<>();
        at++;
        for (boolean more = peek() != ']'; more; more = comma(']')) {
            list.add(value());
        }
        expect(']');
        return list;
    }

    private boolean comma(char close) {
        if (peek() == close) {
            return false;
        }
        expect(',');
        return true;
    }

    private String string() {
        StringBuilder string = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
        }
        if (at >= text.length()) {
            throw wrong("a text without its closing quote");
        }
        at++;
        return string.toString();
    }

    private char escaped() {
        char code = ++at < text.length() ? text.charAt(at) : 0;
        int known = "\"\\/bfnrt".indexOf(code);
        if (known >= 0) {
            return "\"\\/\b\f\n\r\t".charAt(known);
        }
        if (code != 'u' || at + 4 >= text.length()) {
            throw wrong("an unknown escape");
        }
        at += 4;
        try {
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        } catch (NumberFormatException wrong) {
            throw wrong("an unknown escape");
        }
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, at)) {
            throw wrong("a value was expected");
        }
        at += word.length();
        return value;
    }

    private BigDecimal number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at - from > LONGEST) {
            throw wrong("a number of more than " + LONGEST + " characters");
        }
        try {
            return new BigDecimal(text.substring(from, at));
        } catch (NumberFormatException wrong) {
            throw wrong("a value was expected");
        }
    }

    /** The next character that is no space, 0 at the end. */
    private char peek() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong("\"" + wanted + "\" was expected");
        }
        at++;
    }

    private IllegalArgumentException wrong(String what) {
        String before = text.substring(0, Math.min(at, text.length()));
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new IllegalArgumentException(line + ":" + column + ": no JSON: " + what);
    }
}
