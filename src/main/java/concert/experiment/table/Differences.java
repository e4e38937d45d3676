package concert.experiment.table;

import concert.experiment.stat.CliffsDelta;
import concert.experiment.stat.Holm;
import concert.experiment.stat.Means;
import concert.experiment.stat.Sample;
import concert.experiment.stat.Wilcoxon;
import concert.experiment.table.Summary.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares each point with the first, pair by pair of runs that met the same luck. */
final class Differences {
    private final Means means;
    private final List<Difference> found = new ArrayList<>();

    Differences(Means means) {
        this.means = means;
    }

    /** Adds those of a measure; a design without replications has none. */
    void add(String measure, double[][] runs) {
        for (int point = 1; point < runs.length && runs[0].length > 1; point++) {
            double[] there = runs[point];
            double[] first = runs[0];
            int[] both = IntStream.range(0, first.length)
                    .filter(each -> !Double.isNaN(first[each]) && !Double.isNaN(there[each]))
                    .toArray();
            double[] x = IntStream.of(both).mapToDouble(each -> there[each]).toArray();
            double[] y = IntStream.of(both).mapToDouble(each -> first[each]).toArray();
            double[] differences = Sample.differences(x, y);
            double p = both.length == 0 ? Double.NaN : Wilcoxon.of(differences).p();
            double delta = CliffsDelta.of(x, y).delta();
            found.add(new Difference(point + 1, measure, both.length, means.of(differences), delta, p, Double.NaN));
        }
    }

    /** All of them, the p-values adjusted together. */
    List<Difference> adjusted() {
        double[] p = Holm.adjusted(found.stream().mapToDouble(Difference::p).toArray());
        return IntStream.range(0, p.length)
                .mapToObj(at -> {
                    Difference each = found.get(at);
                    return new Difference(
                            each.point(), each.measure(), each.pairs(), each.mean(), each.delta(), each.p(), p[at]);
                })
                .toList();
    }
}
