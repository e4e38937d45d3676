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
import concert.text.NumberFormat;
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

    static CsvTable<?> of(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        Test all = Test.of(comparison.together(
                IntStream.range(0, comparison.rivals().size()).toArray()));
        rows.add(List.of(
                "",
                "",
                "",
                "",
                NumberFormat.of(all.apart().chiSquare()),
                degrees(all),
                NumberFormat.of(all.p()),
                "",
                "",
                "",
                ""));
        List<Test> tests = comparison.pairs().stream()
                .map(pair -> Test.of(comparison.together(pair.one(), pair.other())))
                .toList();
        double[] adjusted = Holm.adjusted(tests.stream().mapToDouble(Test::p).toArray());
        for (int at = 0; at < tests.size(); at++) {
            Pair pair = comparison.pairs().get(at);
            Test test = tests.get(at);
            rows.add(List.of(
                    comparison.name(pair.one()),
                    comparison.name(pair.other()),
                    median(comparison, pair.one()),
                    median(comparison, pair.other()),
                    NumberFormat.of(test.apart().chiSquare()),
                    degrees(test),
                    NumberFormat.of(test.p()),
                    NumberFormat.of(adjusted[at]),
                    NumberFormat.of(test.apart().p()),
                    NumberFormat.of(comparison.degenerate(pair.one())),
                    NumberFormat.of(comparison.degenerate(pair.other()))));
        }
        return CsvTable.cells("log-rank.csv", fields(), rows);
    }

    private static List<Column<?>> fields() {
        return List.of(
                ComparisonColumns.text("one", "name of a theory; empty for the test of all theories at once"),
                ComparisonColumns.text("other", "name of another"),
                ComparisonColumns.number(
                        "median_one", "years", "median life of the one's treaties; empty when over half live"),
                ComparisonColumns.number("median_other", "years", "median life of the other's"),
                ComparisonColumns.number("chi_square", "", "of observed endings less those expected were all alike"),
                ComparisonColumns.whole("degrees", "", "degrees of freedom"),
                ComparisonColumns.number(
                        "p",
                        "probability",
                        "of the log-rank test by runs: the share of " + DEALT.deals()
                                + " deals of each seed's runs to the theories with as large a chi_square"),
                ComparisonColumns.number("p_adjusted", "probability", "p over all pairs together (Holm 1979)"),
                ComparisonColumns.number(
                        "p_treaties_apart",
                        "probability",
                        "as if each treaty were a life of its own, which those of one run are not: far too small, and"
                                + " given only to be held against other programs' tests of lives.csv"),
                ComparisonColumns.number(
                        "degenerate_one", "share", "share of the one's runs with a sign of degeneracy"),
                ComparisonColumns.number("degenerate_other", "share", "share of the other's"));
    }

    private static String degrees(Test test) {
        return Integer.toString(test.apart().degrees());
    }

    private static String median(Comparison comparison, int rival) {
        int perYear = comparison.rivals().get(0).scenario().calendar().perYear();
        List<Spell> spells =
                comparison.spells(rival).stream().flatMap(List::stream).toList();
        return NumberFormat.of(Survival.of(spells).median() / perYear);
    }
}
