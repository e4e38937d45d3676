package concert.condition.phrase;

/**
 * One word, number, quoted text or sign of a condition.
 *
 * @param at place of its first character, from 0
 * @param sort what it is
 * @param text as it counts: a quoted text without its quotes
 */
record Token(int at, Sort sort, String text) {
    enum Sort {
        WORD,
        NUMBER,
        QUOTED,
        SIGN,
        END
    }

    boolean is(String sign) {
        return (sort == Sort.SIGN || sort == Sort.WORD) && text.equals(sign);
    }

    /** What it is, in words, for messages. */
    String words() {
        return sort == Sort.END ? "the condition ends" : "\"" + text + "\" stands";
    }
}
