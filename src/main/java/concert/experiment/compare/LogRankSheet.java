package concert.experiment.compare;

import concert.experiment.compare.Comparison.Pair;
import concert.experiment.stat.Holm;
import concert.experiment.stat.LogRank;
import concert.measure.Survival;
import concert.measure.Survival.Spell;
import concert.results.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** log-rank.csv: whether treaties live as long under one theory as under another; all theories, then each pair. */
final class LogRankSheet {
    private LogRankSheet() {}

    static Sheet of(Comparison comparison) {
        List<List<Spell>> spells = IntStream.range(0, comparison.rivals().size())
                .mapToObj(comparison::spells)
                .toList();
        List<List<String>> rows = new ArrayList<>();
        LogRank all = LogRank.of(spells);
        rows.add(List.of("", "", "", "", Figure.of(all.chiSquare()), degrees(all), Figure.of(all.p()), "", "", ""));
        List<LogRank> tests = comparison.pairs().stream()
                .map(pair -> LogRank.of(List.of(spells.get(pair.one()), spells.get(pair.other()))))
                .toList();
        double[] adjusted = Holm.adjusted(tests.stream().mapToDouble(LogRank::p).toArray());
        for (int at = 0; at < tests.size(); at++) {
            Pair pair = comparison.pairs().get(at);
            LogRank test = tests.get(at);
            rows.add(List.of(
                    comparison.name(pair.one()),
                    comparison.name(pair.other()),
                    median(comparison, spells.get(pair.one())),
                    median(comparison, spells.get(pair.other())),
                    Figure.of(test.chiSquare()),
                    degrees(test),
                    Figure.of(test.p()),
                    Figure.of(adjusted[at]),
                    Figure.of(comparison.degenerate(pair.one())),
                    Figure.of(comparison.degenerate(pair.other()))));
        }
        return new Sheet("log-rank.csv", fields(), rows);
    }

    private static List<Sheet.Field> fields() {
        return List.of(
                Sheet.Field.text("one", "name of a theory; empty for the test of all theories at once"),
                Sheet.Field.text("other", "name of another"),
                Sheet.Field.number(
                        "median_one", "years", "median life of the one's treaties; empty when over half live"),
                Sheet.Field.number("median_other", "years", "median life of the other's"),
                Sheet.Field.number("chi_square", "", "of observed endings less those expected were all alike"),
                Sheet.Field.whole("degrees", "", "degrees of freedom"),
                Sheet.Field.number(
                        "p",
                        "probability",
                        "of the log-rank test; treaties of one run are no independent lives, so it is too small"),
                Sheet.Field.number("p_adjusted", "probability", "p over all pairs together (Holm 1979)"),
                Sheet.Field.number("degenerate_one", "share", "share of the one's runs with a sign of degeneracy"),
                Sheet.Field.number("degenerate_other", "share", "share of the other's"));
    }

    private static String degrees(LogRank test) {
        return Integer.toString(test.degrees());
    }

    private static String median(Comparison comparison, List<Spell> spells) {
        int perYear = comparison.rivals().get(0).scenario().calendar().perYear();
        return Figure.of(Survival.of(spells).median() / perYear);
    }
}
