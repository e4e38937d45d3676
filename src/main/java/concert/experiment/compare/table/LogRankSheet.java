package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.compare.Comparison.Pair;
import concert.experiment.stat.Holm;
import concert.experiment.stat.lives.LogRank;
import concert.experiment.stat.lives.RunsSwapped;
import concert.measure.lasting.Survival;
import concert.measure.lasting.Survival.Spell;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** log-rank.csv: whether treaties live as long under one theory as under another; all theories, then each pair. */
final class LogRankSheet {
    private static final RunsSwapped DEALT = new RunsSwapped(1999, 1);

    private LogRankSheet() {}

    /**
     * A test of theories.
     *
     * @param apart as if every treaty were a life of its own
     * @param p by runs
     */
    private record Test(LogRank apart, double p) {
        static Test of(List<List<List<Spell>>> theories) {
            LogRank apart = LogRank.of(theories.stream()
                    .map(runs -> runs.stream().flatMap(List::stream).toList())
                    .toList());
            return new Test(apart, DEALT.p(theories));
        }
    }

    /**
     * A row.
     *
     * @param pair null for the test of all theories at once
     * @param adjusted p over all pairs together
     */
    private record Row(Pair pair, Test test, double adjusted) {}

    static CsvTable<?> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        int[] theories = IntStream.range(0, comparison.rivals().size()).toArray();
        rows.add(new Row(null, Test.of(comparison.together(theories)), Double.NaN));
        List<Test> tests = comparison.pairs().stream()
                .map(pair -> Test.of(comparison.together(pair.one(), pair.other())))
                .toList();
        double[] adjusted = Holm.adjusted(tests.stream().mapToDouble(Test::p).toArray());
        for (int at = 0; at < tests.size(); at++) {
            rows.add(new Row(comparison.pairs().get(at), tests.get(at), adjusted[at]));
        }
        String one = "name of a theory; empty for the test of all theories at once";
        return CsvTable.of(
                "log-rank.csv",
                ComparisonColumns.joined(
                        ComparisonColumns.names(comparison, one, Row::pair),
                        medians(comparison),
                        tested(),
                        ComparisonColumns.degenerate(comparison, Row::pair)),
                rows);
    }

    private static List<Column<Row>> medians(Comparison comparison) {
        return List.of(
                new Column<>(
                        "median_one",
                        Column.Type.NUMBER,
                        "years",
                        "median life of the one's treaties; empty when over half live",
                        row -> ComparisonColumns.of(row.pair(), each -> median(comparison, each.one()))),
                new Column<>(
                        "median_other",
                        Column.Type.NUMBER,
                        "years",
                        "median life of the other's",
                        row -> ComparisonColumns.of(row.pair(), each -> median(comparison, each.other()))));
    }

    private static List<Column<Row>> tested() {
        return List.of(
                Column.number(
                        "chi_square",
                        "",
                        "of observed endings less those expected were all alike",
                        row -> row.test().apart().chiSquare()),
                Column.whole(
                        "degrees",
                        "",
                        "degrees of freedom",
                        row -> row.test().apart().degrees()),
                Column.number(
                        "p",
                        "probability",
                        "of the log-rank test by runs: the share of " + DEALT.deals()
                                + " deals of each seed's runs to the theories with as large a chi_square",
                        row -> row.test().p()),
                Column.number("p_adjusted", "probability", "p over all pairs together (Holm 1979)", Row::adjusted),
                Column.number(
                        "p_treaties_apart",
                        "probability",
                        "as if each treaty were a life of its own, which those of one run are not: far too small, and"
                                + " given only to be held against other programs' tests of lives.csv",
                        row -> row.pair() == null
                                ? Double.NaN
                                : row.test().apart().p()));
    }

    /** The median life of a theory's treaties in years. */
    private static double median(Comparison comparison, int rival) {
        int perYear = comparison.rivals().get(0).scenario().calendar().perYear();
        List<Spell> spells =
                comparison.spells(rival).stream().flatMap(List::stream).toList();
        return Survival.of(spells).median() / perYear;
    }
}
