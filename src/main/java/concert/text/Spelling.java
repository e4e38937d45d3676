package concert.text;

/** Names that the system's locale cannot spell, as under {@code LC_ALL=C}: they reach the program as question marks. */
public final class Spelling {
    private static final char LOST = '\uFFFD';

    private Spelling() {}

    /** The likely mend of a name that is not found: the locale's, where letters were lost, else the one given. */
    public static String mend(String name, String otherwise) {
        return name.indexOf(LOST) < 0
                ? otherwise
                : " Maybe the locale cannot spell it, and with LC_ALL=C.UTF-8 set it can?";
    }
}
