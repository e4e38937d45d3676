package concert.experiment.calibration;

import concert.experiment.fact.FactRow;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.List;

/**
 * A fact before and after.
 *
 * @param test whether it is of years that the fit has not seen
 * @param start at the values that the parameters start from
 * @param fitted at those found
 */
public record FactChange(boolean test, ToldFact start, ToldFact fitted) {

    /** The facts of both, which are told of the same worlds. */
    static List<FactChange> of(boolean test, List<ToldFact> start, List<ToldFact> fitted) {
        return start.stream()
                .flatMap(one -> fitted.stream()
                        .filter(two -> two.row().name().equals(one.row().name())
                                && two.theory().equals(one.theory())
                                && two.row().band().equals(one.row().band()))
                        .map(two -> new FactChange(test, one, two)))
                .toList();
    }

    /** The name of the fact, with the theory where worlds are under one. */
    public String name() {
        return start.theory().isEmpty() ? start.row().name() : start.row().name() + ", " + start.theory();
    }

    /** Years of the band. */
    public String era() {
        return start.row().band().from() + "-" + start.row().band().to();
    }

    /** {@code fit-facts.csv}. */
    static CsvTable<FactChange> table(List<FactChange> rows) {
        return CsvTable.of(
                "fit-facts.csv",
                List.of(
                        Column.text(
                                "role",
                                "train, or test: years that the fit has not seen",
                                each -> each.test ? "test" : "train"),
                        Column.text(
                                "fact", "regularity", each -> each.start.row().name()),
                        Column.text(
                                "theory",
                                "that every state is under; empty for the worlds' own",
                                each -> each.start.theory()),
                        Column.text("era", "years of the band", FactChange::era),
                        Column.number(
                                "low",
                                "",
                                "of the band: 5 % quantile of history",
                                each -> each.start.row().band().low()),
                        Column.number(
                                "high",
                                "",
                                "of the band: 95 % quantile",
                                each -> each.start.row().band().high()),
                        Column.number(
                                "start",
                                "",
                                "at the values that the parameters start from",
                                each -> each.start.row().value()),
                        Column.whole(
                                "start_in",
                                "0 or 1",
                                "whether that lies in the band",
                                each -> each.start.row().in()),
                        Column.number(
                                "start_off", "half-bands", "by which it is above the middle", each -> each.start.off()),
                        Column.number(
                                "fitted",
                                "",
                                "at the posterior means",
                                each -> each.fitted.row().value()),
                        Column.whole(
                                "fitted_in",
                                "0 or 1",
                                "whether that lies in the band",
                                each -> each.fitted.row().in()),
                        Column.number(
                                "fitted_off",
                                "half-bands",
                                "by which it is above the middle",
                                each -> each.fitted.off()),
                        Column.whole(
                                "runs",
                                "runs",
                                "in which there is something to tell it of",
                                each -> each.fitted.row().runs())),
                rows);
    }

    /** At the start, beside its band. */
    public FactRow before() {
        return start.row();
    }

    /** At the values found, beside its band. */
    public FactRow after() {
        return fitted.row();
    }

    /** Half-bands by which it was above the middle of its band at the start. */
    public double offBefore() {
        return start.off();
    }

    /** The same at the values found. */
    public double offAfter() {
        return fitted.off();
    }
}
