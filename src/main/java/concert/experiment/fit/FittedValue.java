package concert.experiment.fit;

import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.List;

/**
 * One estimated number.
 *
 * @param what opportunity or theory
 * @param theory whose it is; of opportunity, which pacts are meant
 * @param train the years it is fitted to
 * @param parameter its path, such as weights.security
 * @param value found
 * @param error its standard error
 * @param assumed what the theory's file, or the registry, has
 */
public record FittedValue(
        String what, String theory, Era train, String parameter, double value, double error, double assumed) {
    private static final double ERRORS = 2;

    /** {@code fit.csv}. */
    static CsvTable<FittedValue> table(List<FittedValue> rows) {
        return CsvTable.of(
                "fit.csv",
                List.of(
                        Column.text("what", "opportunity or theory", FittedValue::what),
                        Column.text(
                                "theory", "whose it is; of opportunity, which pacts are meant", FittedValue::theory),
                        Column.text("train", "years it is fitted to", each -> each.train.toString()),
                        Column.text("parameter", "its path", FittedValue::parameter),
                        Column.number("value", "", "of largest penalised likelihood", FittedValue::value),
                        Column.number(
                                "error",
                                "",
                                "its standard error, clustered by treaty and pair of states",
                                FittedValue::error),
                        Column.number("low", "", "value less two errors", each -> each.value - ERRORS * each.error),
                        Column.number("high", "", "value and two errors", each -> each.value + ERRORS * each.error),
                        Column.number(
                                "assumed", "", "what the theory's file or the registry has", FittedValue::assumed)),
                rows);
    }
}
