package concert.experiment.hindcast.score;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Chances given to cases, and what came.
 *
 * @param chance given to each case, 0 to 1
 * @param happened whether it came
 * @param origin the year each was given in, within which ranks are compared
 * @param cluster of each case that came, the same for those that came together; what did not come has none, a 0
 */
public record Forecasts(double[] chance, boolean[] happened, int[] origin, int[] cluster) {
    public Forecasts {
        if (happened.length != chance.length || origin.length != chance.length || cluster.length != chance.length) {
            throw new IllegalArgumentException("as many chances are needed as cases");
        }
    }

    public int size() {
        return chance.length;
    }

    /** The places of what came. */
    int[] events() {
        return IntStream.range(0, size()).filter(each -> happened[each]).toArray();
    }

    /** How many came. */
    public int count() {
        return events().length;
    }

    /** How many were expected to. */
    public double expected() {
        double sum = 0;
        for (double each : chance) {
            sum += each;
        }
        return sum;
    }

    /** The share that came, NaN of none. */
    public double baseRate() {
        return size() == 0 ? Double.NaN : (double) count() / size();
    }

    /** The same cases with other chances. */
    public Forecasts with(double[] other) {
        return new Forecasts(other, happened, origin, cluster);
    }

    /** The cases of those places alone, in their order. */
    Forecasts only(int[] places) {
        boolean[] came = new boolean[places.length];
        for (int at = 0; at < places.length; at++) {
            came[at] = happened[places[at]];
        }
        return new Forecasts(
                IntStream.of(places).mapToDouble(each -> chance[each]).toArray(),
                came,
                IntStream.of(places).map(each -> origin[each]).toArray(),
                IntStream.of(places).map(each -> cluster[each]).toArray());
    }

    /** The places of each origin's cases, for the origins from which something came. */
    Map<Integer, int[]> eventful() {
        Map<Integer, int[]> places = new TreeMap<>();
        IntStream.of(events())
                .map(each -> origin[each])
                .distinct()
                .forEach(year -> places.put(
                        year,
                        IntStream.range(0, size())
                                .filter(each -> origin[each] == year)
                                .toArray()));
        return places;
    }
}
