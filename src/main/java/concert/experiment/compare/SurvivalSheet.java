package concert.experiment.compare;

import concert.experiment.stat.SurvivalOfRuns;
import concert.measure.Survival;
import concert.results.Figure;
import java.util.ArrayList;
import java.util.List;

/** survival.csv: one row per theory and age at which a treaty of any of its runs ended. */
final class SurvivalSheet {
    private SurvivalSheet() {}

    static Sheet of(Comparison comparison) {
        double perYear = comparison.rivals().get(0).scenario().calendar().perYear();
        List<List<String>> rows = new ArrayList<>();
        for (int rival = 0; rival < comparison.rivals().size(); rival++) {
            SurvivalOfRuns survival = SurvivalOfRuns.of(comparison.spells(rival));
            Survival curve = survival.curve();
            for (int at = 0; at < curve.ages().length; at++) {
                List<String> row = List.of(
                        comparison.name(rival),
                        Integer.toString(curve.ages()[at]),
                        Figure.of(curve.ages()[at] / perYear),
                        Integer.toString(curve.atRisk()[at]),
                        Figure.of(curve.chances()[at]),
                        Figure.of(survival.low()[at]),
                        Figure.of(survival.high()[at]));
                rows.add(Sheet.joined(row, Sheet.rates(comparison, rival)));
            }
        }
        List<Sheet.Field> fields = List.of(
                Sheet.Field.text("theory", "name of the theory that every state follows"),
                Sheet.Field.whole("age", "ticks", "an age at which treaties ended"),
                Sheet.Field.number("years", "years", "the same in years"),
                Sheet.Field.whole("at_risk", "treaties", "treaties watched at that age, over all runs"),
                Sheet.Field.number("chance", "probability", "to live longer than that age (Kaplan and Meier 1958)"),
                Sheet.Field.number(
                        "low",
                        "probability",
                        "lower bound of its 95 % interval, runs left out in turn; empty for one run"),
                Sheet.Field.number("high", "probability", "upper bound"));
        return new Sheet("survival.csv", Sheet.joined(fields, Sheet.rates()), rows);
    }
}
