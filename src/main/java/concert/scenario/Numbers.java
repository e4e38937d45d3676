package concert.scenario;

/** Writes numbers as a person would, exactly. */
final class Numbers {
    /** Below this a whole double is written without its point. */
    private static final double PLAIN = 1e15;

    private Numbers() {}

    /** The shortest text that reads back as the same number. */
    static String show(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= PLAIN) {
            return Long.toString((long) value);
        }
        return Double.toString(value);
    }

    /** {@code value} rounded to a number of decimals, at most 9. */
    static double round(double value, int decimals) {
        double scale = 1;
        for (int each = 0; each < decimals; each++) {
            scale *= 10;
        }
        return Math.rint(value * scale) / scale;
    }
}
