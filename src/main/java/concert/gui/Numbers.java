package concert.gui;

import java.util.Locale;

/** Numbers for labels. */
final class Numbers {
    private Numbers() {}

    /** With at most four decimals. */
    static String brief(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
    }
}
