package concert.experiment.table;

import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.table.ExperimentSummary.Correlation;
import concert.experiment.table.ExperimentSummary.Difference;
import concert.experiment.table.ExperimentSummary.Level;
import concert.experiment.table.ExperimentSummary.Screening;
import concert.experiment.table.ExperimentSummary.Share;
import concert.results.table.Column;
import concert.results.table.CsvTable;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A summary as tables; each says how many of the runs behind its rows were degenerate. */
record Tables(ExperimentSummary summary) {
    private static final String MEASURE = "name; list measures says which number stands for a run";

    private static final String SIZE =
            "of rank_biserial, negligible, small, medium or large (Cohen 1988); empty where the"
                    + " interval of the difference holds 0, and under " + MeanOfRuns.FEWEST + " pairs";

    /** Those that have rows. */
    List<CsvTable<?>> filled() {
        return Stream.<CsvTable<?>>of(effects(), differences(), screening(), indices(), correlations())
                .filter(each -> !each.empty())
                .toList();
    }

    private CsvTable<?> effects() {
        List<Column<Level>> quantiles = IntStream.range(0, Level.QUANTILES.size())
                .mapToObj(at -> quantile(at, Math.round(100 * Level.QUANTILES.get(at))))
                .toList();
        return table(
                "effects",
                summary.levels(),
                where(Level::point),
                List.of(
                        Column.text("measure", MEASURE, Level::measure),
                        whole("runs", "runs to which the measure applies", Level::runs)),
                interval("mean", "mean over the runs", Level::mean),
                List.of(number("sd", "standard deviation over the runs", Level::deviation)),
                quantiles,
                signs("the point's runs", row -> summary.signs().at(row.point())));
    }

    private static Column<Level> quantile(int at, long percent) {
        return number("q" + percent, percent + " % quantile of the runs", row -> row.quantiles()[at]);
    }

    private CsvTable<?> differences() {
        String holm = "p adjusted by Holm over every row of this table. " + ExperimentSummary.WARNING;
        return table(
                "differences",
                summary.differences(),
                where(Difference::point),
                List.of(
                        Column.text("measure", MEASURE, Difference::measure),
                        whole(
                                "pairs",
                                "pairs of runs of one seed, here and at point 1",
                                row -> row.effect().pairs())),
                interval(
                        "difference",
                        "mean of the pairs' differences, here less point 1",
                        row -> row.effect().mean()),
                interval(
                        "rank_biserial",
                        "matched-pairs rank-biserial correlation, above 0 where there is more here (Kerby 2014)",
                        row -> row.effect().rank()),
                List.of(
                        Column.text("size", SIZE, row -> row.effect().size()),
                        number(
                                "p",
                                "of the test whose 95 % interval is that of difference",
                                row -> row.effect().p()),
                        number("p_holm", holm, Difference::adjusted)),
                signs("the point's runs", row -> summary.signs().at(row.point())));
    }

    private CsvTable<?> screening() {
        return table(
                "screening",
                summary.screenings(),
                what(Screening::path, Screening::measure),
                List.of(
                        whole("trajectories", "to which the measure applies", Screening::trajectories),
                        number(
                                "mu",
                                "mean elementary effect over the factor's range (Morris 1991)",
                                row -> row.effect().mu())),
                interval(
                        "mu_star",
                        "mean size of the elementary effects",
                        row -> row.effect().muStar()),
                List.of(number(
                        "sigma",
                        "standard deviation of the elementary effects",
                        row -> row.effect().sigma())),
                signs("all runs", row -> summary.signs().overall()));
    }

    private CsvTable<?> indices() {
        return table(
                "indices",
                summary.shares(),
                what(Share::path, Share::measure),
                List.of(whole("rows", "of the samples to which the measure applies", Share::rows)),
                interval(
                        "first",
                        "share of variance of the factor alone (Sobol)",
                        row -> row.index().first()),
                interval(
                        "total",
                        "share of variance of the factor with all others",
                        row -> row.index().total()),
                List.of(Column.text("caution", "why the row is to be read with care; empty for none", Share::caution)),
                signs("all runs", row -> summary.signs().overall()));
    }

    private CsvTable<?> correlations() {
        return table(
                "correlations",
                summary.correlations(),
                what(Correlation::path, Correlation::measure),
                List.of(whole("points", "at which the measure applies", Correlation::points)),
                interval("rho", "Spearman's rank correlation of factor and measure", Correlation::rho),
                signs("all runs", row -> summary.signs().overall()));
    }

    @SafeVarargs
    private static <R> CsvTable<R> table(String name, List<R> rows, List<Column<R>>... parts) {
        return CsvTable.of(name + ".csv", Stream.of(parts).flatMap(List::stream).toList(), rows);
    }

    private static <R> Column<R> whole(String name, String meaning, ToIntFunction<R> cell) {
        return Column.whole(name, "", meaning, cell::applyAsInt);
    }

    private static <R> Column<R> number(String name, String meaning, ToDoubleFunction<R> cell) {
        return Column.number(name, "", meaning, cell);
    }

    /** An estimate and its bounds, three columns. */
    private static <R> List<Column<R>> interval(String name, String meaning, Function<R, Interval> cell) {
        return List.of(
                number(name, meaning, row -> cell.apply(row).estimate()),
                number(
                        name + "_low",
                        "lower 95 % bound of " + name,
                        row -> cell.apply(row).low()),
                number(
                        name + "_high",
                        "upper 95 % bound of " + name,
                        row -> cell.apply(row).high()));
    }

    private <R> List<Column<R>> where(ToIntFunction<R> point) {
        return List.of(
                whole("point", "number of the design point", point),
                Column.text("setting", "of its factors", row -> setting(point.applyAsInt(row))));
    }

    /** A point's settings in a line; "baseline" for one that changes nothing. */
    String setting(int point) {
        String all = summary.points().get(point - 1).settings().entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "baseline" : all;
    }

    private static <R> List<Column<R>> what(Function<R, String> path, Function<R, String> measure) {
        return List.of(
                Column.text("path", "dotted path of the factor", path), Column.text("measure", MEASURE, measure));
    }

    private <R> List<Column<R>> signs(String of, Function<R, double[]> rates) {
        return IntStream.range(0, summary.signs().names().size())
                .mapToObj(at -> Tables.<R>number(
                        summary.signs().names().get(at),
                        "share of " + of + " that show this sign of degeneracy",
                        row -> rates.apply(row)[at]))
                .toList();
    }
}
