package concert.experiment.calibration;

import concert.experiment.calibration.population.Posterior;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import concert.text.NumberFormat;
import java.util.List;

/**
 * What runs tell of a parameter.
 *
 * @param posterior of what remains plausible
 */
public record Found(FreeParameter parameter, Posterior posterior) {
    /** The deviation of a number that any value within bounds of width 1 is as likely for. */
    private static final double EVEN = Math.sqrt(1 / 12.0);

    /** The value found: the posterior mean, as files have it. */
    public double value() {
        return Double.parseDouble(NumberFormat.of(posterior.mean()));
    }

    /**
     * By how much runs narrow what was held possible: 1 less the deviation over that of the prior; about 0 where the
     * facts say nothing of the parameter.
     */
    public double narrowed() {
        return 1 - posterior.deviation() / (EVEN * (parameter.high() - parameter.low()));
    }

    /** {@code fit-runs.csv}. */
    static CsvTable<Found> table(List<Found> rows) {
        return CsvTable.of(
                "fit-runs.csv",
                List.of(
                        Column.text("parameter", "as asked for", each -> each.parameter.name()),
                        Column.text("path", "as --set takes it", each -> each.parameter.path()),
                        Column.number("start", "", "value of the worlds as they stand", each -> each.parameter.start()),
                        Column.number("mean", "", "posterior mean", Found::value),
                        Column.number(
                                "deviation", "", "posterior standard deviation", each -> each.posterior.deviation()),
                        Column.number("low", "", "2.5 % quantile of the posterior", each -> each.posterior.low()),
                        Column.number("high", "", "97.5 % quantile of the posterior", each -> each.posterior.high()),
                        Column.number(
                                "prior_low", "", "lower bound of what was held possible", each -> each.parameter.low()),
                        Column.number(
                                "prior_high",
                                "",
                                "upper bound of what was held possible",
                                each -> each.parameter.high()),
                        Column.number(
                                "narrowed",
                                "share",
                                "1 less the deviation over the prior's: about 0 where facts say nothing of it",
                                Found::narrowed)),
                rows);
    }
}
