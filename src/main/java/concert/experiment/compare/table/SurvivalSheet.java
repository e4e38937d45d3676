package concert.experiment.compare.table;

import concert.experiment.compare.Comparison;
import concert.experiment.stat.lives.SurvivalOfRuns;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.ArrayList;
import java.util.List;

/** survival.csv: one row per theory and age at which a treaty of any of its runs ended. */
final class SurvivalSheet {
    private SurvivalSheet() {}

    /**
     * A row.
     *
     * @param rival number of the theory
     * @param at number of the age among those of the curve
     */
    private record Row(int rival, SurvivalOfRuns survival, int at) {
        int age() {
            return survival.curve().ages()[at];
        }
    }

    static CsvTable<?> of(Comparison comparison) {
        List<Row> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            SurvivalOfRuns survival = SurvivalOfRuns.of(comparison.spells(rival));
            for (int at = 0; at < survival.curve().ages().length; at++) {
                rows.add(new Row(rival, survival, at));
            }
        }
        return CsvTable.of(
                "survival.csv",
                ComparisonColumns.joined(columns(comparison), ComparisonColumns.rates(comparison, Row::rival)),
                rows);
    }

    private static List<Column<Row>> columns(Comparison comparison) {
        double perYear = comparison.rivals().get(0).scenario().calendar().perYear();
        String chance = "probability";
        return List.of(
                ComparisonColumns.theory(row -> comparison.name(row.rival())),
                Column.whole("age", "ticks", "an age at which treaties ended", Row::age),
                Column.number("years", "years", "the same in years", row -> row.age() / perYear),
                Column.whole(
                        "at_risk",
                        "treaties",
                        "treaties watched at that age, over all runs",
                        row -> row.survival().curve().atRisk()[row.at()]),
                Column.number(
                        "chance",
                        chance,
                        "to live longer than that age (Kaplan and Meier 1958)",
                        row -> row.survival().curve().chances()[row.at()]),
                Column.number(
                        "low",
                        chance,
                        "lower bound of its 95 % interval, runs left out in turn; empty for one run",
                        row -> row.survival().low()[row.at()]),
                Column.number(
                        "high", chance, "upper bound", row -> row.survival().high()[row.at()]));
    }
}
