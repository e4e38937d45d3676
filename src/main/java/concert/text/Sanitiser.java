package concert.text;

import java.util.Locale;

/** Texts of unknown origin made fit for one line of a terminal, a page or a picture. */
public final class Sanitiser {
    private static final int LONGEST = 1000;
    private static final int HEAD = 600;
    private static final int TAIL = 300;

    private Sanitiser() {}

    /**
     * The text without its middle when it is very long, and with every character that would move the cursor, turn the
     * direction of writing or show nothing written as its number.
     */
    public static String of(String text) {
        String brief = text.length() <= LONGEST
                ? text
                : text.substring(0, HEAD) + " ... " + text.substring(text.length() - TAIL);
        if (brief.codePoints().noneMatch(Sanitiser::hidden)) {
            return brief;
        }
        StringBuilder shown = new StringBuilder();
        brief.codePoints().forEach(each -> {
            if (hidden(each)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", each));
            } else {
                shown.appendCodePoint(each);
            }
        });
        return shown.toString();
    }

    /** The text with a space for every such character. */
    public static String blanked(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(each -> shown.appendCodePoint(hidden(each) ? ' ' : each));
        return shown.toString();
    }

    /** Whether a character shows nothing, breaks a line, turns its neighbours or is half of one. */
    public static boolean hidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
