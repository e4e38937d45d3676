package concert.history.world;

import java.util.Map;
import java.util.TreeMap;

/**
 * Since when a state has nuclear arms, which none of the data files says: by Gartzke and Kroenig (2009), and North Korea
 * by its first test. South Africa, which had some for eight years and gave them up, is left out.
 */
final class NuclearPowers {
    private static final Map<Integer, Integer> SINCE = new TreeMap<>(
            Map.of(2, 1945, 200, 1952, 220, 1960, 365, 1949, 666, 1967, 710, 1964, 731, 2006, 750, 1988, 770, 1990));

    /** What a world says of it. */
    static final String SOURCE = "nuclear: in no file, after Gartzke & Kroenig 2009";

    private NuclearPowers() {}

    /** Whether a state has them at the end of a year. */
    static boolean has(int ccode, int year) {
        return SINCE.getOrDefault(ccode, Integer.MAX_VALUE) <= year;
    }

    /** Whether it gets them within a year. */
    static boolean begins(int ccode, int year) {
        return SINCE.getOrDefault(ccode, 0) == year;
    }
}
