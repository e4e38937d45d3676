package concert.document;

import concert.text.Sanitiser;
import java.util.Comparator;

/**
 * One thing wrong with an input.
 *
 * @param source file, generator or command-line option it stands in
 * @param line from 1, or 0 where a source has no lines
 * @param column from 1, in characters, or 0
 * @param message what is wrong and a likely mend
 */
public record Fault(String source, int line, int column, String message) implements Comparable<Fault> {
    private static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::source)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::message);

    @Override
    public int compareTo(Fault other) {
        return BY_PLACE.compare(this, other);
    }

    /** As shown to the user, on one line: {@code file:line:column: message}. */
    @Override
    public String toString() {
        String place = Sanitiser.of(source) + (line > 0 ? ":" + line + ":" + column : "");
        return place + ": " + Sanitiser.of(message);
    }
}
