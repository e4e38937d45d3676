package concert.document;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which characters a text may hold: those that YAML takes as they stand and that UTF-8 can write. */
final class Characters {
    private Characters() {}

    /** Whether a code unit may stand; half a surrogate pair is for {@link #firstRefused} to see. */
    static boolean allowed(char c) {
        boolean control = c < ' ' || c >= 0x7F && c < 0xA0;
        boolean space = c == '\n' || c == '\r' || c == '\t' || c == 0x85;
        return (!control || space) && c < '\uFFFE';
    }

    /** The first character that may not stand in a text, if there is one: a control, a non-character or half a pair. */
    static OptionalInt firstRefused(String text) {
        IntStream characters = text.codePoints();
        return characters
                .filter(each -> each <= Character.MAX_VALUE
                        && (!allowed((char) each) || Character.getType(each) == Character.SURROGATE))
                .findFirst();
    }
}
