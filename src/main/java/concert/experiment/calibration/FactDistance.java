package concert.experiment.calibration;

import concert.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * How far the facts of runs are from history's: the mean over facts of the squared distance from the middle of the
 * band, in half-bands, so that 1 is what a world has whose facts all lie on the edges of their bands. A fact that
 * history tells and the runs do not counts as much as the one furthest off, and at least as one a whole band from the
 * middle, so that silence is never taken for nearness.
 *
 * @param all over every fact; infinite when none is told
 * @param told over those that are told; NaN when none is
 * @param untold how many are not
 * @param off half-bands by which each fact is above the middle of its band, the mean over eras and theories; told ones
 *     only
 */
public record FactDistance(double all, double told, int untold, Map<String, Double> off) {
    private static final double UNTOLD = 4;

    /** Of facts that have bands, as files have it: to 12 digits. */
    static FactDistance of(List<ToldFact> facts) {
        List<ToldFact> told =
                facts.stream().filter(each -> !Double.isNaN(each.off())).toList();
        int untold = facts.size() - told.size();
        if (told.isEmpty()) {
            return new FactDistance(Double.POSITIVE_INFINITY, Double.NaN, untold, Map.of());
        }
        ToDoubleFunction<ToldFact> squared = each -> each.off() * each.off();
        double sum = told.stream().mapToDouble(squared).sum();
        double most = told.stream().mapToDouble(squared).max().orElseThrow();
        Map<String, Double> off = told.stream()
                .collect(Collectors.groupingBy(
                        each -> each.row().name(), LinkedHashMap::new, Collectors.averagingDouble(ToldFact::off)));
        off.replaceAll((fact, mean) -> written(mean));
        return new FactDistance(
                written((sum + untold * Math.max(UNTOLD, most)) / facts.size()),
                written(sum / told.size()),
                untold,
                off);
    }

    private static double written(double value) {
        return Double.parseDouble(NumberFormat.of(value));
    }
}
