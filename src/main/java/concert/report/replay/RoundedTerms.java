package concert.report.replay;

import java.util.Arrays;

/** Reasons rounded to whole ten-thousandths such that those shown still add up to the value shown. */
final class RoundedTerms {
    private static final double UNIT = 1e4;
    private static final double LARGEST = 2e5;
    /** Sums of figures of twelve digits. */
    private static final double SLIP = 1e-9;

    private RoundedTerms() {}

    /**
     * The reasons of a row of a file, numbered from 0.
     *
     * @throws IllegalArgumentException when they do not add up to the row's value
     */
    static int[] of(String file, int row, double[] terms, double value) {
        double sum = Arrays.stream(terms).sum();
        // Written so that a value that is no number is refused too.
        if (!(Math.abs(sum - value) <= SLIP * (1 + Math.abs(value))) || Math.abs(value) > LARGEST) {
            throw new IllegalArgumentException(file + ": the reasons of row " + (row + 1) + " add up to " + sum
                    + ", their value is " + value + ". Maybe the file was edited?");
        }
        return rounded(terms);
    }

    /** A single value in the same unit. */
    static int of(double value) {
        return (int) Math.round(value * UNIT);
    }

    /** Each rounded down, then those with the largest remainders up, as many as the rounded sum asks for. */
    static int[] rounded(double... terms) {
        int[] whole = new int[terms.length];
        double[] rest = new double[terms.length];
        double sum = 0;
        int left = 0;
        for (int at = 0; at < terms.length; at++) {
            double scaled = terms[at] * UNIT;
            whole[at] = (int) Math.floor(scaled);
            rest[at] = scaled - whole[at];
            sum += scaled;
            left -= whole[at];
        }
        left += (int) Math.round(sum);
        for (; left > 0; left--) {
            int most = 0;
            for (int at = 1; at < rest.length; at++) {
                most = rest[at] > rest[most] ? at : most;
            }
            whole[most]++;
            rest[most] = -1;
        }
        return whole;
    }
}
