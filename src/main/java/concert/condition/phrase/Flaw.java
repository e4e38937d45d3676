package concert.condition.phrase;

/**
 * One thing wrong with a condition.
 *
 * @param at place of the character within its text, from 0
 * @param message what is wrong and a likely mend
 */
public record Flaw(int at, String message) {

    /** Ends the reading of a text that makes no sense from there on. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Flaw flaw;

        Stop(int at, String message) {
            super(message);
            flaw = new Flaw(at, message);
        }

        Flaw flaw() {
            return flaw;
        }
    }
}
