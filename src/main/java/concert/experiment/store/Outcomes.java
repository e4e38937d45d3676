package concert.experiment.store;

import concert.experiment.design.Design;
import java.util.Arrays;
import java.util.List;

/** What the runs of a design came to, as far as its store holds them; NaN where it holds nothing that applies. */
public final class Outcomes {
    private final Store store;
    private final int points;
    private final int replications;

    public Outcomes(Store store, Design design) {
        this.store = store;
        this.points = design.points().size();
        this.replications = design.file().replications();
    }

    /** Whether the store has rows of a table. */
    public boolean any(StoreTable<?> table) {
        boolean[] any = new boolean[1];
        store.query("SELECT count(*) > 0 FROM " + table.name(), row -> any[0] = row.getBoolean(1));
        return any[0];
    }

    /**
     * What stands for each run of a measure, by point and replication; NaN for a run that failed or is still to
     * come, too.
     */
    public double[][] of(String measure) {
        double[][] outcomes = blank(points, replications);
        store.query(
                "SELECT point, replication, value FROM measures JOIN runs USING (run) WHERE value IS NOT NULL AND measure = '"
                        + measure + "'",
                row -> outcomes[row.getInt(1) - 1][row.getInt(2) - 1] = row.getDouble(3));
        return outcomes;
    }

    /** The share of the runs of each point that show each of these signs of degeneracy, by point and sign. */
    public double[][] rates(List<String> signs) {
        double[][] rates = blank(points, signs.size());
        store.query(
                "SELECT point, sign, avg(found) FROM degeneracies JOIN runs USING (run) GROUP BY point, sign",
                row -> rates[row.getInt(1) - 1][signs.indexOf(row.getString(2))] = row.getDouble(3));
        return rates;
    }

    /** The share of all runs that show each of these signs. */
    public double[] overall(List<String> signs) {
        double[] rates = blank(1, signs.size())[0];
        store.query(
                "SELECT sign, avg(found) FROM degeneracies GROUP BY sign",
                row -> rates[signs.indexOf(row.getString(1))] = row.getDouble(2));
        return rates;
    }

    private static double[][] blank(int rows, int columns) {
        double[][] blank = new double[rows][columns];
        for (double[] each : blank) {
            Arrays.fill(each, Double.NaN);
        }
        return blank;
    }
}
