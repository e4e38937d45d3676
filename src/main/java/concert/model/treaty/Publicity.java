package concert.model.treaty;

import java.util.Locale;

/** What outsiders are told of a treaty (E6). */
public enum Publicity {
    /** Existence and terms are published. */
    OPEN,
    /** Its existence is known, some of its terms are not. */
    PARTIAL,
    /** Nothing is published. */
    SECRET;

    /** The publicity's name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
