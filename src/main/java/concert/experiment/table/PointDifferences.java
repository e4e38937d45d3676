package concert.experiment.table;

import concert.experiment.stat.Holm;
import concert.experiment.stat.PairedEffect;
import concert.experiment.table.ExperimentSummary.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares each point with the first, pair by pair of runs that met the same luck. */
final class PointDifferences {
    private final List<Difference> found = new ArrayList<>();

    /** Adds those of a measure; a design without replications has none. */
    void add(String measure, double[][] runs) {
        for (int point = 1; point < runs.length && runs[0].length > 1; point++) {
            found.add(new Difference(point + 1, measure, PairedEffect.of(runs[point], runs[0]), Double.NaN));
        }
    }

    /** All of them, the p-values adjusted together. */
    List<Difference> adjusted() {
        double[] p = Holm.adjusted(
                found.stream().mapToDouble(each -> each.effect().p()).toArray());
        return IntStream.range(0, p.length)
                .mapToObj(at -> {
                    Difference each = found.get(at);
                    return new Difference(each.point(), each.measure(), each.effect(), p[at]);
                })
                .toList();
    }
}
