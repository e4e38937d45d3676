package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Comparison.Pair;
import concert.experiment.compare.Difference;
import concert.experiment.stat.Holm;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.measure.all.Measures;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * differences.csv: one row per measure and pair of theories.
 *
 * @param adjusted the p-value of each, fit to be read beside all the others
 */
record ComparisonDifferences(Comparison comparison, List<Difference> all, double[] adjusted) {

    static ComparisonDifferences of(Comparison comparison) {
        List<Difference> all = new ArrayList<>();
        for (int measure = 0; measure < Comparison.measures(); measure++) {
            for (Pair pair : comparison.pairs()) {
                all.add(Difference.of(comparison, measure, pair));
            }
        }
        return new ComparisonDifferences(
                comparison,
                all,
                Holm.adjusted(all.stream().mapToDouble(Difference::p).toArray()));
    }

    CsvTable<?> sheet() {
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            rows.add(row(all.get(at), adjusted[at]));
        }
        List<Column<?>> fields = List.of(
                ComparisonColumns.text("measure", "name of the measure"),
                ComparisonColumns.text("one", "name of a theory"),
                ComparisonColumns.text("other", "name of another"),
                ComparisonColumns.whole(
                        "runs", "pairs", "pairs of runs on one seed in which the measure applies to both"),
                ComparisonColumns.number(
                        "difference", "the measure's", "mean over the pairs of the other's less the one's"),
                ComparisonColumns.number(
                        "low",
                        "the measure's",
                        "lower bound of its 95 % interval (Hall 1992); empty when all pairs differ alike"),
                ComparisonColumns.number("high", "the measure's", "upper bound"),
                ComparisonColumns.number(
                        "rank_biserial",
                        "correlation",
                        "of matched pairs: ranks of differences above 0 less those below (Kerby 2014)"),
                ComparisonColumns.number("rank_low", "correlation", "lower bound of its 95 % interval"),
                ComparisonColumns.number("rank_high", "correlation", "upper bound"),
                ComparisonColumns.text(
                        "size",
                        "rank_biserial in a word (Cohen 1988); empty where low to high holds 0, and under "
                                + MeanOfRuns.FEWEST + " pairs"),
                ComparisonColumns.number("p", "probability", "of the test whose 95 % interval is low to high"),
                ComparisonColumns.number(
                        "p_adjusted", "probability", "p over all measures and pairs together (Holm 1979)"),
                ComparisonColumns.number(
                        "degenerate_one", "share", "share of the one's runs with a sign of degeneracy"),
                ComparisonColumns.number("degenerate_other", "share", "share of the other's"));
        return CsvTable.cells("differences.csv", fields, rows);
    }

    private List<String> row(Difference each, double p) {
        Pair pair = each.pair();
        PairedEffect effect = each.effect();
        return List.of(
                Measures.names().get(each.measure()),
                comparison.name(pair.one()),
                comparison.name(pair.other()),
                Integer.toString(effect.pairs()),
                NumberFormat.of(effect.mean().estimate()),
                NumberFormat.of(effect.mean().low()),
                NumberFormat.of(effect.mean().high()),
                NumberFormat.of(effect.rank().estimate()),
                NumberFormat.of(effect.rank().low()),
                NumberFormat.of(effect.rank().high()),
                effect.size(),
                NumberFormat.of(each.p()),
                NumberFormat.of(p),
                NumberFormat.of(comparison.degenerate(pair.one())),
                NumberFormat.of(comparison.degenerate(pair.other())));
    }
}
