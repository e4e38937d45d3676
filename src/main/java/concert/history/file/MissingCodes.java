package concert.history.file;

import java.util.Set;

/** What a column writes where it knows nothing, beside an empty cell, a dot, NA and NaN, which stand for it anywhere. */
public enum MissingCodes {
    /** COW's and ATOP's codes for counts, dates and codes, none of which can be negative. */
    NEGATIVE(Set.of(-1.0, -7.0, -8.0, -9.0, -66.0, -77.0, -88.0, -99.0, -999.0, -9999.0)),
    /** Polity's codes for interruption, interregnum and transition; -9 is a score there. */
    POLITY(Set.of(-66.0, -77.0, -88.0)),
    /** Any number may be meant. */
    NONE(Set.of());

    private static final Set<String> WORDS = Set.of("", ".", "NA", "NaN", "N/A", "nan", "NULL");

    private final Set<Double> codes;

    MissingCodes(Set<Double> codes) {
        this.codes = codes;
    }

    boolean has(double value) {
        return value < 0 && codes.contains(value);
    }

    static boolean word(String value) {
        if (value.isEmpty()) {
            return true;
        }
        boolean digit = value.charAt(0) >= '0' && value.charAt(0) <= '9';
        return !digit && WORDS.contains(value);
    }
}
