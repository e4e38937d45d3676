package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Comparison.Pair;
import concert.experiment.compare.Difference;
import concert.experiment.stat.Holm;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.stat.PairedEffect;
import concert.measure.Measure;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * differences.csv: one row per measure and pair of theories.
 *
 * @param adjusted the p-value of each, fit to be read beside all the others
 */
record ComparisonDifferences(Comparison comparison, List<Difference> all, double[] adjusted) {

    static ComparisonDifferences of(Comparison comparison) {
        List<Difference> all = new ArrayList<>();
        for (int measure = 0; measure < comparison.measures().size(); measure++) {
            for (Pair pair : comparison.pairs()) {
                all.add(Difference.of(comparison, measure, pair));
            }
        }
        return new ComparisonDifferences(
                comparison,
                all,
                Holm.adjusted(all.stream().mapToDouble(Difference::p).toArray()));
    }

    /**
     * A row.
     *
     * @param p of the difference, fit to be read beside all the others
     */
    private record Row(Difference difference, double p) {
        PairedEffect effect() {
            return difference.effect();
        }

        Pair pair() {
            return difference.pair();
        }
    }

    CsvTable<?> sheet() {
        List<Measure> measures = comparison.measures();
        return CsvTable.of(
                "differences.csv",
                ComparisonColumns.joined(
                        List.of(Column.text(
                                "measure",
                                "name of the measure",
                                row -> measures.get(row.difference().measure()).name())),
                        ComparisonColumns.names(comparison, "name of a theory", Row::pair),
                        Column.lift(effect(), Row::effect),
                        chance(),
                        ComparisonColumns.degenerate(comparison, Row::pair)),
                IntStream.range(0, all.size())
                        .mapToObj(at -> new Row(all.get(at), adjusted[at]))
                        .toList());
    }

    private static List<Column<PairedEffect>> effect() {
        String own = "the measure's";
        String rank = "correlation";
        return List.of(
                Column.whole(
                        "runs",
                        "pairs",
                        "pairs of runs on one seed in which the measure applies to both",
                        PairedEffect::pairs),
                Column.number(
                        "difference",
                        own,
                        "mean over the pairs of the other's less the one's",
                        row -> row.mean().estimate()),
                Column.number(
                        "low",
                        own,
                        "lower bound of its 95 % interval (Hall 1992); empty when all pairs differ alike",
                        row -> row.mean().low()),
                Column.number("high", own, "upper bound", row -> row.mean().high()),
                Column.number(
                        "rank_biserial",
                        rank,
                        "of matched pairs: ranks of differences above 0 less those below (Kerby 2014)",
                        row -> row.rank().estimate()),
                Column.number(
                        "rank_low",
                        rank,
                        "lower bound of its 95 % interval",
                        row -> row.rank().low()),
                Column.number(
                        "rank_high", rank, "upper bound", row -> row.rank().high()),
                Column.text(
                        "size",
                        "rank_biserial in a word (Cohen 1988); empty where low to high holds 0, and under "
                                + MeanOfRuns.FEWEST + " pairs",
                        PairedEffect::size));
    }

    private static List<Column<Row>> chance() {
        return List.of(
                Column.number(
                        "p",
                        "probability",
                        "of the test whose 95 % interval is low to high",
                        row -> row.difference().p()),
                Column.number(
                        "p_adjusted", "probability", "p over all measures and pairs together (Holm 1979)", Row::p));
    }
}
