package concert.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON: maps in their order, lists, texts, numbers, truth values and null; two spaces of indent, LF. */
public final class Json {
    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** The value as a JSON text that ends with a line feed. */
    public static String write(Object value) {
        Json json = new Json();
        json.value(value, "\n");
        return json.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            block('{', '}', map.entrySet(), indent);
        } else if (value instanceof List<?> list) {
            block('[', ']', list, indent);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            quote(entry.getKey().toString());
            out.append(": ");
            value(entry.getValue(), indent);
        } else if (value instanceof Double number) {
            boolean writable = !number.isNaN() && !number.isInfinite();
            out.append(writable ? Figure.of(number) : "null");
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void block(char open, char close, Iterable<?> items, String indent) {
        out.append(open);
        String separator = "";
        for (Object each : items) {
            out.append(separator).append(indent).append("  ");
            value(each, indent + "  ");
            separator = ",";
        }
        if (!separator.isEmpty()) {
            out.append(indent);
        }
        out.append(close);
    }

    private void quote(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char each = text.charAt(at);
            switch (each) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default ->
                    out.append(each < ' ' || each == '<' ? String.format(Locale.ROOT, "\\u%04x", (int) each) : each);
            }
        }
        out.append('"');
    }
}
