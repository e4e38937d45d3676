package concert.experiment.fit;

import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a fitted theory stands among the others in an era: which theory explains which era.
 *
 * @param score of the theory with the weights found
 * @param place from 1, the most probable account of the era
 * @param behind the log-likelihood that the first has more, 0 or more
 * @param overNone what its weights add to the rates of its own file, all weights 0
 * @param overConstant what it adds to constant rates of training
 */
public record EraRank(EraScore score, int place, double behind, double overNone, double overConstant) {

    /** Every era, the training first; within it the theories in order of place. */
    public static List<EraRank> of(List<EraScore> scores) {
        Map<Era, List<EraScore>> eras = new LinkedHashMap<>();
        scores.stream()
                .filter(each -> each.what().equals("theory") && each.weights().equals(EraScore.FITTED))
                .forEach(each -> eras.computeIfAbsent(each.era(), none -> new ArrayList<>())
                        .add(each));
        List<EraRank> ranks = new ArrayList<>();
        eras.values().forEach(each -> ranks.addAll(ranked(each, scores)));
        return ranks;
    }

    private static List<EraRank> ranked(List<EraScore> fitted, List<EraScore> scores) {
        fitted.sort(Comparator.comparingDouble(EraScore::logLikelihood).reversed());
        List<EraRank> ranks = new ArrayList<>();
        for (EraScore each : fitted) {
            ranks.add(new EraRank(
                    each,
                    ranks.size() + 1,
                    fitted.get(0).logLikelihood() - each.logLikelihood(),
                    each.logLikelihood() - other(each, EraScore.NONE, scores),
                    each.logLikelihood() - other(each, EraScore.CONSTANT, scores)));
        }
        return ranks;
    }

    /** The log-likelihood of the same theory and era under other weights. */
    private static double other(EraScore fitted, String weights, List<EraScore> scores) {
        return scores.stream()
                .filter(each -> each.theory().equals(fitted.theory())
                        && each.era().equals(fitted.era())
                        && each.weights().equals(weights))
                .mapToDouble(EraScore::logLikelihood)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Whether it is the first of its era and says more than its rates alone and than constant rates. */
    public boolean explains() {
        return place == 1 && overNone > 0 && overConstant > 0;
    }

    /** In a sentence: which theory explains an era, or that none does. */
    public String words() {
        String years = score.era() + (score.role().equals(EraScore.TRAIN) ? " (fitted to)" : " (not seen)");
        String first = score.theory() + " makes it most probable";
        if (explains()) {
            return String.format(
                    java.util.Locale.ROOT, "%s: %s, by %.1f nats over constant rates.", years, first, overConstant);
        }
        return years + ": " + first + ", but says less than "
                + (overConstant > 0 ? "its rates alone." : "constant rates; none explains it.");
    }

    /** {@code fit-eras.csv}. */
    static CsvTable<EraRank> table(List<EraRank> rows) {
        return CsvTable.of(
                "fit-eras.csv",
                List.of(
                        Column.text(
                                "era",
                                "years, both included",
                                each -> each.score.era().toString()),
                        Column.text(
                                "role", "train, or test: years that the fit has not seen", each -> each.score.role()),
                        Column.whole("place", "", "1 makes the era most probable", EraRank::place),
                        Column.text("theory", "with the weights found", each -> each.score.theory()),
                        Column.number("log_likelihood", "nats", "larger is better", each -> each.score.logLikelihood()),
                        Column.number("behind", "nats", "what the first has more", EraRank::behind),
                        Column.number("aic", "", "Akaike's criterion, smaller is better", each -> each.score.aic()),
                        Column.number("over_none", "nats", "what its weights add to its rates", EraRank::overNone),
                        Column.number(
                                "over_constant",
                                "nats",
                                "what it adds to constant rates of the years of training",
                                EraRank::overConstant),
                        Column.whole(
                                "explains",
                                "0 or 1",
                                "first of its era and above both",
                                each -> each.explains() ? 1 : 0)),
                rows);
    }
}
