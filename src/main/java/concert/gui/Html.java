package concert.gui;

import java.util.Locale;

/** Texts made fit for Swing's HTML: names come from files. */
final class Html {
    private Html() {}

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** With three decimals; a dash for what does not apply. */
    static String number(double value) {
        return Double.isNaN(value) ? "&ndash;" : String.format(Locale.ROOT, "%.3f", value);
    }
}
