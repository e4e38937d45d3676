package concert.text;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON without spaces for a script element of a page: four significant digits, and no character that could end the
 * element or the page's text, whatever names a file gives its states.
 */
public final class CompactJson {
    private static final MathContext DIGITS = new MathContext(4);
    private static final int LONGEST_PLAIN = 9;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new JsonValues.PageSafe("<>&"))
            .build();
    private static final JsonValues VALUES = new JsonValues(CompactJson::number, Sanitiser::blanked);

    private CompactJson() {}

    /** The JSON of maps, iterables, int and double arrays, texts, numbers, truth values and null. */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            VALUES.write(out, value);
        }
        return text.toString();
    }

    /** Four significant digits. */
    private static String number(double value) {
        if (value == 0) {
            return "0";
        }
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        String plain = rounded.toPlainString();
        String text = plain.length() > LONGEST_PLAIN ? rounded.toString() : plain;
        return text.startsWith("0.") ? text : text.replace("E+", "e").replace('E', 'e');
    }
}
