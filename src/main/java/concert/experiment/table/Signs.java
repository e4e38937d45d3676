package concert.experiment.table;

import concert.experiment.Design;
import concert.experiment.Store;
import concert.measure.Degeneracies;
import concert.measure.Degeneracy;
import java.util.Arrays;
import java.util.List;

/**
 * How many of the runs show each sign of degeneracy.
 *
 * @param names of the signs
 * @param rates share of the runs of each point, in the order of points and names; NaN for a point without runs
 * @param overall share of all runs, in the order of names
 */
public record Signs(List<String> names, double[][] rates, double[] overall) {

    static Signs of(Store store, Design design) {
        List<String> names = Degeneracies.ALL.stream().map(Degeneracy::name).toList();
        double[][] rates = new double[design.points().size()][names.size()];
        double[] overall = new double[names.size()];
        Arrays.fill(overall, Double.NaN);
        for (double[] each : rates) {
            Arrays.fill(each, Double.NaN);
        }
        store.query(
                "SELECT point, sign, avg(found) FROM degeneracies JOIN runs USING (run) GROUP BY point, sign",
                row -> rates[row.getInt(1) - 1][names.indexOf(row.getString(2))] = row.getDouble(3));
        store.query(
                "SELECT sign, avg(found) FROM degeneracies GROUP BY sign",
                row -> overall[names.indexOf(row.getString(1))] = row.getDouble(2));
        return new Signs(names, rates, overall);
    }

    /** The rates at a point, from 1. */
    public double[] at(int point) {
        return rates[point - 1];
    }
}
