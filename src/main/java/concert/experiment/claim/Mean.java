package concert.experiment.claim;

/** A running mean; NaN of nothing. */
final class Mean {
    private double sum;
    private int count;

    void add(double value) {
        if (!Double.isNaN(value)) {
            sum += value;
            count++;
        }
    }

    double value() {
        return count == 0 ? Double.NaN : sum / count;
    }
}
