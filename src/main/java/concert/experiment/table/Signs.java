package concert.experiment.table;

import concert.experiment.store.Outcomes;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import java.util.List;

/**
 * How many of the runs show each sign of degeneracy.
 *
 * @param names of the signs
 * @param rates share of the runs of each point, in the order of points and names; NaN for a point without runs
 * @param overall share of all runs, in the order of names
 */
public record Signs(List<String> names, double[][] rates, double[] overall) {

    static Signs of(Outcomes outcomes) {
        List<String> names = Degeneracies.ALL.stream().map(Degeneracy::name).toList();
        return new Signs(names, outcomes.rates(names), outcomes.overall(names));
    }

    /** The rates at a point, from 1. */
    public double[] at(int point) {
        return rates[point - 1];
    }
}
