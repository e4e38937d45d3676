package concert.scenario;

import java.util.Locale;

/**
 * What a historian asks of a world.
 *
 * @param name shown beside its share
 * @param condition as written, in the language of conditions
 * @param history whether it happened
 * @param absurd whether a share above a few per cent is a fault of the model
 * @param about what happened; may be empty
 */
public record Face(String name, String condition, History history, boolean absurd, String about) {
    /** What history says of it. */
    public enum History {
        TRUE,
        FALSE,
        /** A question that history does not settle. */
        OPEN;

        /** Its word in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
