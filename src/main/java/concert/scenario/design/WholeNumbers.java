package concert.scenario.design;

import concert.scenario.book.Overrides;
import concert.scenario.book.ParametersReader;
import concert.theory.book.Parameter;
import java.util.regex.Pattern;

/**
 * Which paths of a scenario want a whole number, and how a range of them is sampled: a range from a to b is cut into
 * b - a + 1 equal parts, one for each whole number, so that each is as probable. A place u in [0,1] means
 * min(b, a + floor(u (b - a + 1))); on a logarithmic scale the number is rounded, halves to the even one.
 */
final class WholeNumbers {
    private static final Pattern PATHS = Pattern.compile("ticks|start|states\\..+\\.ccode|treaties\\..+\\.term");

    private WholeNumbers() {}

    /** Whether a path wants a whole number. */
    static boolean wants(String path) {
        String known = Overrides.canonical(path);
        if (PATHS.matcher(known).matches()) {
            return true;
        }
        int at = known.lastIndexOf('.') + 1;
        boolean parameter = known.substring(0, at).endsWith("parameters.");
        Parameter found = parameter ? Parameter.of(known.substring(at)) : null;
        return found != null && ParametersReader.quantity(found).whole();
    }

    /** The whole number at a place of a range from 0 at its beginning to 1 at its end. */
    static double at(double from, double to, double place) {
        return Math.min(to, from + Math.floor(place * (to - from + 1)));
    }
}
