package concert.gui.window;

import java.util.Locale;

/** Texts made fit for Swing's HTML: names come from files. */
public final class SwingHtml {
    private SwingHtml() {}

    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** With three decimals; a dash for what does not apply. */
    public static String number(double value) {
        return Double.isNaN(value) ? "&ndash;" : String.format(Locale.ROOT, "%.3f", value);
    }
}
