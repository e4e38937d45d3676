package concert.document;

import concert.text.ExactNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes values as YAML that any reader takes for the same value. */
public final class Yaml {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_]([\\p{L}\\p{N}_ .()'/-]*[\\p{L}\\p{N}_.)'-])?");
    /** Words that some reader takes for something else than text. */
    private static final Set<String> TAKEN =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf", "infinity");

    private final List<String> parts = new ArrayList<>();

    /** The entries of a mapping on one line, in the order added; keys are plain words or numbers. */
    public static Yaml line() {
        return new Yaml();
    }

    public Yaml with(String key, String written) {
        parts.add(key + ": " + written);
        return this;
    }

    public Yaml with(String key, double value) {
        return with(key, ExactNumber.show(value));
    }

    /** Adds a number unless it is the one that is meant when nothing is written. */
    public Yaml unless(double fallback, String key, double value) {
        return Double.compare(fallback, value) == 0 ? this : with(key, value);
    }

    @Override
    public String toString() {
        return parts.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    public static String text(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || c >= 0x7F && c < 0xA0 || c == '\u2028' || c == '\u2029' || c >= '\uFEFF') {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    public static String texts(Collection<String> texts) {
        return texts.stream().map(Yaml::text).collect(Collectors.joining(", ", "[", "]"));
    }

    public static String numbers(Collection<Double> numbers) {
        return numbers.stream().map(ExactNumber::show).collect(Collectors.joining(", ", "[", "]"));
    }
}
