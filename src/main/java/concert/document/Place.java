package concert.document;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where something is written.
 *
 * @param source as in {@link Fault}
 * @param line from 1, or 0 where a source has no lines
 * @param column from 1, or 0
 */
public record Place(String source, int line, int column) {

    public static Place of(String source, Optional<Mark> mark) {
        return mark.map(at -> new Place(source, at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Place(source, 1, 1));
    }

    /** The one place of a source without lines. */
    public static Place of(String source) {
        return new Place(source, 0, 0);
    }
}
