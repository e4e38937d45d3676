package concert.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Guesses what was meant: the known name that takes the fewest slips of the pen. */
public final class Nearest {
    /** The longest list of known names shown in a message. */
    private static final int SHOWN = 24;

    /** So many first letters make a guess of a name. */
    private static final int LETTERS = 5;

    private Nearest() {}

    /** The end of a message: the likely name, else the known ones when they are few, else nothing. */
    public static String mend(String given, Collection<String> known) {
        String likely = to(given, known);
        if (likely != null) {
            return " Maybe " + likely + "?";
        }
        return known.isEmpty() || known.size() > SHOWN ? "" : " Known: " + String.join(", ", known) + ".";
    }

    /**
     * The likely name, the first at a tie; else the only one that begins as the given does, such as a plural; or null when
     * none is near.
     */
    public static String to(String given, Collection<String> known) {
        String best = null;
        int fewest = Math.max(1, Math.min(3, given.length() / 3)) + 1;
        String low = given.toLowerCase(Locale.ROOT);
        for (String each : known) {
            int longer = Math.abs(low.length() - each.length());
            int slips = longer < fewest ? slips(low, each.toLowerCase(Locale.ROOT)) : fewest;
            if (slips < fewest) {
                fewest = slips;
                best = each;
            }
        }
        return best == null ? alike(low, known) : best;
    }

    private static String alike(String low, Collection<String> known) {
        int letters = Math.max(LETTERS, low.length() - 1);
        List<String> begun = low.length() < LETTERS
                ? List.of()
                : known.stream()
                        .filter(each -> each.toLowerCase(Locale.ROOT)
                                .startsWith(low.substring(0, Math.min(low.length(), letters))))
                        .toList();
        return begun.size() == 1 ? begun.get(0) : null;
    }

    /** Insertions, deletions, substitutions and swaps of neighbours (Damerau 1964, restricted form). */
    static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
