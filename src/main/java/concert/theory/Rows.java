package concert.theory;

/** Sums and maxima over rows, in four lanes so that they need not wait for one another; the order is fixed. */
public final class Rows {
    private Rows() {}

    /** The sum of a row. */
    public static double sum(double[] row) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int at = 0;
        for (; at < row.length - 3; at += 4) {
            first += row[at];
            second += row[at + 1];
            third += row[at + 2];
            fourth += row[at + 3];
        }
        for (; at < row.length; at++) {
            first += row[at];
        }
        return first + second + (third + fourth);
    }

    /** The largest number of a row, at least 0. */
    public static double largest(double[] row) {
        double most = 0;
        for (double each : row) {
            most = each > most ? each : most;
        }
        return most;
    }
}
