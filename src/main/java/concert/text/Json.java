package concert.text;

import java.io.StringWriter;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/** Writes JSON: maps in their order, lists, texts, numbers, truth values and null; two spaces of indent, LF. */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new JsonValues.PageSafe("<")).build();
    private static final JsonValues VALUES = new JsonValues(NumberFormat::of, UnaryOperator.identity());

    /** A printer keeps the depth it is at, so that each text needs its own. */
    private static final class Layout extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = printer();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private Json() {}

    /** The value as a JSON text that ends with a line feed. */
    public static String write(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(new Layout(), text)) {
            VALUES.write(out, value);
        }
        return text.append('\n').toString();
    }

    private static PrettyPrinter printer() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(indent).withObjectIndenter(indent);
    }
}
