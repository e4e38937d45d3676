package concert.report.replay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;

/**
 * JSON without spaces for a script element of a page: four significant digits, and no character that could end the
 * element or the page's text, whatever names a file gives its states.
 */
final class Compact {
    private static final MathContext DIGITS = new MathContext(4);
    private static final int LONGEST_PLAIN = 9;

    private final StringBuilder out = new StringBuilder();

    private Compact() {}

    /** The JSON of maps, iterables, int and double arrays, texts, numbers, truth values and null. */
    static String write(Object value) {
        Compact json = new Compact();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            map(map);
        } else if (value instanceof Iterable<?> list) {
            list(list);
        } else if (value instanceof int[] row) {
            whole(row);
        } else if (value instanceof double[] row) {
            numbers(row);
        } else if (value instanceof Double number) {
            out.append(number(number));
        } else if (value == null || value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            quote(value.toString());
        }
    }

    private void map(Map<?, ?> map) {
        String separator = "{";
        for (Map.Entry<?, ?> each : map.entrySet()) {
            out.append(separator);
            quote(each.getKey().toString());
            out.append(':');
            value(each.getValue());
            separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void list(Iterable<?> list) {
        out.append('[');
        String separator = "";
        for (Object each : list) {
            out.append(separator);
            value(each);
            separator = ",";
        }
        out.append(']');
    }

    private void whole(int[] row) {
        out.append('[');
        for (int at = 0; at < row.length; at++) {
            out.append(at == 0 ? "" : ",").append(row[at]);
        }
        out.append(']');
    }

    private void numbers(double[] row) {
        out.append('[');
        for (int at = 0; at < row.length; at++) {
            out.append(at == 0 ? "" : ",").append(number(row[at]));
        }
        out.append(']');
    }

    /** Four significant digits; null for what is no number. */
    private static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "null";
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        String plain = rounded.toPlainString();
        String text = plain.length() > LONGEST_PLAIN ? rounded.toString() : plain;
        return text.startsWith("0.") ? text : text.replace("E+", "e").replace('E', 'e');
    }

    private void quote(String text) {
        out.append('"');
        text.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                out.append('\\').append((char) point);
            } else if ("<>&".indexOf(point) >= 0) {
                out.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                out.appendCodePoint(shown(point) ? point : ' ');
            }
        });
        out.append('"');
    }

    /** Not so what would break a line, turn the direction of its neighbours or is half a character. */
    private static boolean shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
