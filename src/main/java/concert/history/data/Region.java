package concert.history.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A part of the world by COW's state numbers. */
public enum Region {
    AMERICAS(2, 165),
    EUROPE(200, 395),
    AFRICA(402, 626),
    MIDDLE_EAST(630, 698),
    ASIA(700, 860),
    OCEANIA(900, 990);

    private final int first;
    private final int last;

    Region(int first, int last) {
        this.first = first;
        this.last = last;
    }

    /** The region's name in options, such as {@code middle-east}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Region::key).toList();
    }

    public boolean has(int ccode) {
        return ccode >= first && ccode <= last;
    }

    /** The region of a state, or null for a number outside all of them. */
    public static Region of(int ccode) {
        return Arrays.stream(values())
                .filter(each -> each.has(ccode))
                .findFirst()
                .orElse(null);
    }
}
