package concert.experiment.calibration.population;

import java.util.Comparator;
import java.util.List;

/**
 * What a population says of one number.
 *
 * @param mean weighted
 * @param deviation standard, weighted
 * @param low 2.5 % quantile
 * @param high 97.5 % quantile
 */
public record Posterior(double mean, double deviation, double low, double high) {
    private static final double TAIL = .025;

    /** Of the number at a place. */
    public static Posterior of(List<Weighted> population, int at) {
        double sum = population.stream().mapToDouble(Weighted::weight).sum();
        double mean = population.stream()
                        .mapToDouble(each -> each.weight() * value(each, at))
                        .sum()
                / sum;
        double variance = population.stream()
                        .mapToDouble(each -> each.weight() * (value(each, at) - mean) * (value(each, at) - mean))
                        .sum()
                / sum;
        List<Weighted> sorted = population.stream()
                .sorted(Comparator.comparingDouble(each -> value(each, at)))
                .toList();
        return new Posterior(mean, Math.sqrt(variance), quantile(sorted, at, TAIL), quantile(sorted, at, 1 - TAIL));
    }

    private static double value(Weighted each, int at) {
        return each.particle().values().get(at);
    }

    /** Between the middles of the weights of two neighbours, in proportion; beyond the last, the last. */
    private static double quantile(List<Weighted> sorted, int at, double chance) {
        double sum = sorted.stream().mapToDouble(Weighted::weight).sum();
        double before = 0;
        double reached = 0;
        for (int place = 0; place < sorted.size(); place++) {
            double weight = sorted.get(place).weight() / sum;
            double middle = before + weight / 2;
            if (middle >= chance) {
                double value = value(sorted.get(place), at);
                double last = place == 0 ? value : value(sorted.get(place - 1), at);
                return place == 0 ? value : last + (value - last) * (chance - reached) / (middle - reached);
            }
            before += weight;
            reached = middle;
        }
        return value(sorted.get(sorted.size() - 1), at);
    }
}
