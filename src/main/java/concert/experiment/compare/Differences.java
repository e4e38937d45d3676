package concert.experiment.compare;

import concert.experiment.compare.Comparison.Pair;
import concert.experiment.stat.Holm;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.measure.Measures;
import concert.results.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * differences.csv: one row per measure and pair of theories.
 *
 * @param adjusted the p-value of each, fit to be read beside all the others
 */
record Differences(Comparison comparison, List<Difference> all, double[] adjusted) {

    static Differences of(Comparison comparison) {
        List<Difference> all = new ArrayList<>();
        for (int measure = 0; measure < Comparison.measures(); measure++) {
            for (Pair pair : comparison.pairs()) {
                all.add(Difference.of(comparison, measure, pair));
            }
        }
        return new Differences(
                comparison,
                all,
                Holm.adjusted(all.stream().mapToDouble(Difference::p).toArray()));
    }

    Sheet sheet() {
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            rows.add(row(all.get(at), adjusted[at]));
        }
        List<Sheet.Field> fields = List.of(
                Sheet.Field.text("measure", "name of the measure"),
                Sheet.Field.text("one", "name of a theory"),
                Sheet.Field.text("other", "name of another"),
                Sheet.Field.whole("runs", "pairs", "pairs of runs on one seed in which the measure applies to both"),
                Sheet.Field.number("difference", "the measure's", "mean over the pairs of the other's less the one's"),
                Sheet.Field.number(
                        "low",
                        "the measure's",
                        "lower bound of its 95 % interval (Hall 1992); empty when all pairs differ alike"),
                Sheet.Field.number("high", "the measure's", "upper bound"),
                Sheet.Field.number(
                        "rank_biserial",
                        "correlation",
                        "of matched pairs: ranks of differences above 0 less those below (Kerby 2014)"),
                Sheet.Field.number("rank_low", "correlation", "lower bound of its 95 % interval"),
                Sheet.Field.number("rank_high", "correlation", "upper bound"),
                Sheet.Field.text(
                        "size",
                        "rank_biserial in a word (Cohen 1988); empty where low to high holds 0, and under "
                                + MeanOfRuns.FEWEST + " pairs"),
                Sheet.Field.number("p", "probability", "of the test whose 95 % interval is low to high"),
                Sheet.Field.number("p_adjusted", "probability", "p over all measures and pairs together (Holm 1979)"),
                Sheet.Field.number("degenerate_one", "share", "share of the one's runs with a sign of degeneracy"),
                Sheet.Field.number("degenerate_other", "share", "share of the other's"));
        return new Sheet("differences.csv", fields, rows);
    }

    private List<String> row(Difference each, double p) {
        Pair pair = each.pair();
        PairedEffect effect = each.effect();
        return List.of(
                Measures.names().get(each.measure()),
                comparison.name(pair.one()),
                comparison.name(pair.other()),
                Integer.toString(effect.pairs()),
                Figure.of(effect.mean().estimate()),
                Figure.of(effect.mean().low()),
                Figure.of(effect.mean().high()),
                Figure.of(effect.rank().estimate()),
                Figure.of(effect.rank().low()),
                Figure.of(effect.rank().high()),
                effect.size(),
                Figure.of(each.p()),
                Figure.of(p),
                Figure.of(comparison.degenerate(pair.one())),
                Figure.of(comparison.degenerate(pair.other())));
    }
}
