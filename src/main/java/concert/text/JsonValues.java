package concert.text;

import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/**
 * Writes maps in their order, iterables, arrays of int and double, texts, numbers, truth values and null as JSON, by
 * stated rules for numbers and texts.
 *
 * @param number the JSON of a finite number; one that is not finite is null
 * @param text what is done to each text and key before it is quoted
 */
public record JsonValues(DoubleFunction<String> number, UnaryOperator<String> text) {
    /** Escapes, besides what JSON asks for, characters that could begin or end an element of a page. */
    public static final class PageSafe extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private final int[] codes = standardAsciiEscapesForJSON();

        /** Escapes these characters, all of them ASCII, by number. */
        public PageSafe(String characters) {
            characters.chars().forEach(each -> codes[each] = ESCAPE_STANDARD);
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return null;
        }
    }

    /** Writes one value. */
    public void write(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, each) -> {
                out.writeName(text.apply(key.toString()));
                write(out, each);
            });
            out.writeEndObject();
        } else if (value instanceof Iterable<?> list) {
            out.writeStartArray();
            list.forEach(each -> write(out, each));
            out.writeEndArray();
        } else if (value instanceof int[] row) {
            out.writeArray(row, 0, row.length);
        } else if (value instanceof double[] row) {
            out.writeStartArray();
            for (double each : row) {
                number(out, each);
            }
            out.writeEndArray();
        } else {
            single(out, value);
        }
    }

    private void single(JsonGenerator out, Object value) {
        if (value instanceof Double real) {
            number(out, real);
        } else if (value instanceof Number whole) {
            out.writeNumber(whole.toString());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text.apply(value.toString()));
        }
    }

    private void number(JsonGenerator out, double value) {
        if (Double.isFinite(value)) {
            out.writeNumber(number.apply(value));
        } else {
            out.writeNull();
        }
    }
}
