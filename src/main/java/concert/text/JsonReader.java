package concert.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON (RFC 8259) into maps in their order, lists, texts, {@link BigDecimal}s, truth values and null. Its errors
 * are {@link IllegalArgumentException}s that name line and column.
 */
public final class JsonReader {
    private static final int DEEPEST = 100;
    /** Of a number, in characters: reading one takes time by the square of its length. */
    private static final int LONGEST = 100;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(LONGEST)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private JsonReader() {}

    /** The one value of a text. */
    public static Object read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            try {
                Object value = value(parser, parser.nextToken());
                if (parser.nextToken() != null) {
                    throw wrong(parser.currentTokenLocation(), "something after the end");
                }
                return value;
            } catch (JacksonException fault) {
                throw wrong(parser.currentLocation(), words(fault));
            }
        }
    }

    private static String words(JacksonException fault) {
        if (fault instanceof StreamConstraintsException) {
            boolean number = fault.getOriginalMessage().startsWith("Number");
            return number ? "a number of more than " + LONGEST + " characters" : "nesting deeper than " + DEEPEST;
        }
        if (fault instanceof UnexpectedEndOfInputException) {
            return "it ends in the middle";
        }
        String message = fault.getOriginalMessage();
        return message.startsWith("Duplicate") ? "a key stands twice" : "a value or \",\" was expected";
    }

    private static Object value(JsonParser parser, JsonToken token) {
        if (token == null) {
            throw wrong(parser.currentLocation(), "a value was expected");
        }
        return switch (token) {
            case START_OBJECT -> map(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw wrong(parser.currentTokenLocation(), "a value was expected");
        };
    }

    private static Map<String, Object> map(JsonParser parser) {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            map.put(key, value(parser, parser.nextToken()));
        }
        return map;
    }

    private static List<Object> list(JsonParser parser) {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            list.add(value(parser, token));
        }
        return list;
    }

    private static IllegalArgumentException wrong(TokenStreamLocation place, String what) {
        return new IllegalArgumentException(place.getLineNr() + ":" + place.getColumnNr() + ": no JSON: " + what);
    }
}
