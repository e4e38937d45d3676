package concert.theory;

/** Sums over rows, in four lanes so that they need not wait for one another; the order is fixed. */
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

    /** The sum of the products of two stretches of a table, each as long as a weight for every product. */
    public static double products(double[] table, int one, int two, double[] weights) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int at = 0;
        for (; at < weights.length - 3; at += 4) {
            first += table[one + at] * table[two + at] * weights[at];
            second += table[one + at + 1] * table[two + at + 1] * weights[at + 1];
            third += table[one + at + 2] * table[two + at + 2] * weights[at + 2];
            fourth += table[one + at + 3] * table[two + at + 3] * weights[at + 3];
        }
        for (; at < weights.length; at++) {
            first += table[one + at] * table[two + at] * weights[at];
        }
        return first + second + (third + fourth);
    }
}
