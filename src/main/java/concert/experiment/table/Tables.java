package concert.experiment.table;

import concert.experiment.stat.MeanOfRuns;
import concert.experiment.table.ExperimentSummary.Correlation;
import concert.experiment.table.ExperimentSummary.Difference;
import concert.experiment.table.ExperimentSummary.Level;
import concert.experiment.table.ExperimentSummary.Screening;
import concert.experiment.table.ExperimentSummary.Share;
import java.util.List;
import java.util.function.Function;
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
    List<SummaryTable> filled() {
        return Stream.of(effects(), differences(), screening(), indices(), correlations())
                .filter(each -> !each.rows().isEmpty())
                .toList();
    }

    private SummaryTable effects() {
        List<SummaryColumn<Level>> quantiles = IntStream.range(0, Level.QUANTILES.size())
                .mapToObj(at -> quantile(at, Math.round(100 * Level.QUANTILES.get(at))))
                .toList();
        return SummaryTable.of(
                "effects",
                summary.levels(),
                where(Level::point),
                List.of(
                        SummaryColumn.text("measure", MEASURE, Level::measure),
                        SummaryColumn.whole("runs", "runs to which the measure applies", Level::runs)),
                SummaryColumn.interval("mean", "mean over the runs", Level::mean),
                List.of(SummaryColumn.number("sd", "standard deviation over the runs", Level::deviation)),
                quantiles,
                signs("the point's runs", row -> summary.signs().at(row.point())));
    }

    private static SummaryColumn<Level> quantile(int at, long percent) {
        return SummaryColumn.number("q" + percent, percent + " % quantile of the runs", row -> row.quantiles()[at]);
    }

    private SummaryTable differences() {
        String holm = "p adjusted by Holm over every row of this table. " + ExperimentSummary.WARNING;
        return SummaryTable.of(
                "differences",
                summary.differences(),
                where(Difference::point),
                List.of(
                        SummaryColumn.text("measure", MEASURE, Difference::measure),
                        SummaryColumn.whole(
                                "pairs",
                                "pairs of runs of one seed, here and at point 1",
                                row -> row.effect().pairs())),
                SummaryColumn.interval(
                        "difference",
                        "mean of the pairs' differences, here less point 1",
                        row -> row.effect().mean()),
                SummaryColumn.interval(
                        "rank_biserial",
                        "matched-pairs rank-biserial correlation, above 0 where there is more here (Kerby 2014)",
                        row -> row.effect().rank()),
                List.of(
                        SummaryColumn.text("size", SIZE, row -> row.effect().size()),
                        SummaryColumn.number(
                                "p",
                                "of the test whose 95 % interval is that of difference",
                                row -> row.effect().p()),
                        SummaryColumn.number("p_holm", holm, Difference::adjusted)),
                signs("the point's runs", row -> summary.signs().at(row.point())));
    }

    private SummaryTable screening() {
        return SummaryTable.of(
                "screening",
                summary.screenings(),
                what(Screening::path, Screening::measure),
                List.of(
                        SummaryColumn.whole("trajectories", "to which the measure applies", Screening::trajectories),
                        SummaryColumn.number(
                                "mu",
                                "mean elementary effect over the factor's range (Morris 1991)",
                                row -> row.effect().mu())),
                SummaryColumn.interval(
                        "mu_star",
                        "mean size of the elementary effects",
                        row -> row.effect().muStar()),
                List.of(SummaryColumn.number(
                        "sigma",
                        "standard deviation of the elementary effects",
                        row -> row.effect().sigma())),
                signs("all runs", row -> summary.signs().overall()));
    }

    private SummaryTable indices() {
        return SummaryTable.of(
                "indices",
                summary.shares(),
                what(Share::path, Share::measure),
                List.of(SummaryColumn.whole("rows", "of the samples to which the measure applies", Share::rows)),
                SummaryColumn.interval(
                        "first",
                        "share of variance of the factor alone (Sobol)",
                        row -> row.index().first()),
                SummaryColumn.interval(
                        "total",
                        "share of variance of the factor with all others",
                        row -> row.index().total()),
                List.of(SummaryColumn.text(
                        "caution", "why the row is to be read with care; empty for none", Share::caution)),
                signs("all runs", row -> summary.signs().overall()));
    }

    private SummaryTable correlations() {
        return SummaryTable.of(
                "correlations",
                summary.correlations(),
                what(Correlation::path, Correlation::measure),
                List.of(SummaryColumn.whole("points", "at which the measure applies", Correlation::points)),
                SummaryColumn.interval("rho", "Spearman's rank correlation of factor and measure", Correlation::rho),
                signs("all runs", row -> summary.signs().overall()));
    }

    private <R> List<SummaryColumn<R>> where(ToIntFunction<R> point) {
        return List.of(
                SummaryColumn.whole("point", "number of the design point", point),
                SummaryColumn.text("setting", "of its factors", row -> setting(point.applyAsInt(row))));
    }

    /** A point's settings in a line; "baseline" for one that changes nothing. */
    String setting(int point) {
        String all = summary.points().get(point - 1).settings().entrySet().stream()
                .map(each -> each.getKey() + " = " + each.getValue())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "baseline" : all;
    }

    private static <R> List<SummaryColumn<R>> what(Function<R, String> path, Function<R, String> measure) {
        return List.of(
                SummaryColumn.text("path", "dotted path of the factor", path),
                SummaryColumn.text("measure", MEASURE, measure));
    }

    private <R> List<SummaryColumn<R>> signs(String of, Function<R, double[]> rates) {
        return IntStream.range(0, summary.signs().names().size())
                .mapToObj(at -> SummaryColumn.<R>number(
                        summary.signs().names().get(at),
                        "share of " + of + " that show this sign of degeneracy",
                        row -> rates.apply(row)[at]))
                .toList();
    }
}
