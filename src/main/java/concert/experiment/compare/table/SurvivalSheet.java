package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.stat.lives.SurvivalOfRuns;
import concert.measure.lasting.Survival;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/** survival.csv: one row per theory and age at which a treaty of any of its runs ended. */
final class SurvivalSheet {
    private SurvivalSheet() {}

    static CsvTable<?> of(Comparison comparison) {
        double perYear = comparison.rivals().get(0).scenario().calendar().perYear();
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            SurvivalOfRuns survival = SurvivalOfRuns.of(comparison.spells(rival));
            Survival curve = survival.curve();
            for (int at = 0; at < curve.ages().length; at++) {
                List<String> row = List.of(
                        comparison.name(rival),
                        Integer.toString(curve.ages()[at]),
                        NumberFormat.of(curve.ages()[at] / perYear),
                        Integer.toString(curve.atRisk()[at]),
                        NumberFormat.of(curve.chances()[at]),
                        NumberFormat.of(survival.low()[at]),
                        NumberFormat.of(survival.high()[at]));
                rows.add(ComparisonColumns.joined(row, ComparisonColumns.rates(comparison, rival)));
            }
        }
        List<Column<?>> fields = List.of(
                ComparisonColumns.text("theory", "name of the theory that every state follows"),
                ComparisonColumns.whole("age", "ticks", "an age at which treaties ended"),
                ComparisonColumns.number("years", "years", "the same in years"),
                ComparisonColumns.whole("at_risk", "treaties", "treaties watched at that age, over all runs"),
                ComparisonColumns.number(
                        "chance", "probability", "to live longer than that age (Kaplan and Meier 1958)"),
                ComparisonColumns.number(
                        "low",
                        "probability",
                        "lower bound of its 95 % interval, runs left out in turn; empty for one run"),
                ComparisonColumns.number("high", "probability", "upper bound"));
        return CsvTable.cells("survival.csv", ComparisonColumns.joined(fields, ComparisonColumns.rates()), rows);
    }
}
