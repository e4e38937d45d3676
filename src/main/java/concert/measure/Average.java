package concert.measure;

/** A mean of what is a number; NaN of nothing. */
public final class Average {
    private double sum;
    private int count;

    /** The mean of those values that are numbers. */
    public static double of(double... values) {
        Average average = new Average();
        for (double each : values) {
            average.add(each);
        }
        return average.value();
    }

    /** Counts one more; NaN is left out. */
    public void add(double value) {
        if (!Double.isNaN(value)) {
            sum += value;
            count++;
        }
    }

    /** The mean so far. */
    public double value() {
        return count == 0 ? Double.NaN : sum / count;
    }
}
