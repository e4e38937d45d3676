package concert.gui.window;

import java.util.Locale;

/** Writes numbers for labels of windows, shorter than files have them. */
public final class LabelNumbers {
    private LabelNumbers() {}

    /** With at most four decimals. */
    public static String brief(double value) {
        return String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
    }
}
