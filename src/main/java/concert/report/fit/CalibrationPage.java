package concert.report.fit;

import concert.experiment.calibration.Calibration;
import concert.experiment.calibration.CalibrationOrder;
import concert.experiment.calibration.FactChange;
import concert.experiment.calibration.Found;
import concert.experiment.calibration.TrialWorld;
import concert.experiment.calibration.population.Generation;
import concert.experiment.fact.FactRow;
import concert.experiment.stat.Interval;
import concert.report.page.ChartNumbers;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.IntervalPlot;
import concert.report.page.Page;
import concert.report.page.Resource;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.report.run.RunHeading;
import concert.results.folder.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of parameters found from the facts of runs. */
public final class CalibrationPage {
    public static final String FILE = "fit-runs.html";

    private static final String STYLE = "#facts table, #parameters table, #test table { margin-bottom: 1.4rem; }\n";

    private static final String READING = """
            <p>Each row is a parameter on the scale of the range that was held possible, 0 its lower end and 1 its
            upper one. Above: the posterior mean and 95 % of what remains plausible, once the facts of runs are to be
            near history&#39;s. Below: the range, and where the parameter started. <b>Narrowed</b> is how much of the
            range&#39;s standard deviation is gone: near 0 the facts say nothing of the parameter, and its mean is no
            finding.</p>
            """;

    private static final String FACTS = """
            <p>A fact is in half-bands from the middle of history&#39;s band: from -1 to 1 it lies in the band. Both
            are of runs under the same seeds. What no value of these parameters brings into its band, other parts of
            the model have to answer for.</p>
            """;

    private static final String TEST = """
            <p>The same of worlds of other years, which had no part in finding the values. Where these are no nearer to
            history than those of the start, what was found is of the years fitted to alone.</p>
            """;

    private static final String HOW = """
            <p>Approximate Bayesian computation by adaptive population Monte Carlo (Lenormand, Jabot &amp; Deffuant
            2013; Toni et al. 2009): particles are drawn evenly over the ranges, the nearer half is kept, and then,
            generation by generation, others are drawn near those kept, weighted, and the nearest of all are kept
            again. The distance of a particle is the mean over facts of their squared distance from the middle of the
            band, in half-bands; a fact that history tells and its runs do not counts as much as the one furthest off,
            and at least 4. The intervals are of runs within the last tolerance of the bands&#39; middles, not of runs
            that equal history: with a large tolerance they are wide.</p>
            """;

    private CalibrationPage() {}

    /** The whole file; {@code sources} are the data files that worlds were made of, none for a scenario. */
    public static String html(Calibration.Outcome outcome, List<String> sources) {
        CalibrationOrder order = outcome.order();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Worlds", Integer.toString(order.worlds().size()));
        facts.put("Particles", Integer.toString(outcome.trials().size()));
        facts.put("Runs of each world", Integer.toString(order.budget().runs()));
        facts.put("Seed", Long.toString(order.seed()));
        facts.put("Concert", Version.current());
        List<Fragment> parts = new ArrayList<>();
        Fragment parameters = new Section("parameters", "What runs tell", parameters(outcome.found())).fragment();
        parts.add(new Fragment(Resource.text("claims.css") + STYLE, parameters.body(), ""));
        parts.add(new Section("facts", "Facts before and after", facts(outcome.facts(false)) + FACTS).fragment());
        if (!outcome.facts(true).isEmpty()) {
            parts.add(new Section("test", "Years that the fit has not seen", facts(outcome.facts(true)) + TEST)
                    .fragment());
        }
        parts.add(new Section("how", "How it went", generations(outcome) + HOW).fragment());
        parts.add(new Section("worlds", "Worlds and data", worlds(order, sources)).fragment());
        String name = "Parameters from the facts of runs";
        return new Page(name + " - Concert", RunHeading.html(name, "", facts), parts).html();
    }

    private static String parameters(List<Found> found) {
        IntervalPlot plot = new IntervalPlot("found, 95 %", "start, in the range held possible");
        ScrollingTable table = new ScrollingTable(
                "Values found", "parameter", "start", "mean", "2.5 %", "97.5 %", "range from", "to", "narrowed");
        for (Found each : found) {
            plot.add(
                    each.parameter().name(),
                    new Interval(
                            place(each, each.posterior().low()),
                            place(each, each.value()),
                            place(each, each.posterior().high())),
                    new Interval(0, place(each, each.parameter().start()), 1));
            table.row(
                    each.parameter().name(),
                    ChartNumbers.brief(each.parameter().start()),
                    ChartNumbers.brief(each.value()),
                    ChartNumbers.brief(each.posterior().low()),
                    ChartNumbers.brief(each.posterior().high()),
                    ChartNumbers.brief(each.parameter().low()),
                    ChartNumbers.brief(each.parameter().high()),
                    String.format(Locale.ROOT, "%.2f", each.narrowed()));
        }
        return plot.html("Parameters found, on the scale of their ranges") + table.html() + READING;
    }

    private static double place(Found found, double value) {
        return (value - found.parameter().low())
                / (found.parameter().high() - found.parameter().low());
    }

    private static String facts(List<FactChange> facts) {
        IntervalPlot plot = new IntervalPlot("at the values found", "at the start");
        ScrollingTable table =
                new ScrollingTable("Facts", "fact", "era of the band", "low", "high", "start", "in", "found", "in");
        for (FactChange each : facts) {
            FactRow before = each.before();
            FactRow after = each.after();
            if (before.in() != null && after.in() != null) {
                plot.add(each.name(), Interval.unbounded(each.offAfter()), Interval.unbounded(each.offBefore()));
            }
            table.row(
                    each.name(),
                    each.era(),
                    ChartNumbers.brief(before.band().low()),
                    ChartNumbers.brief(before.band().high()),
                    number(before.value()),
                    in(before),
                    number(after.value()),
                    in(after));
        }
        return nearer(facts) + plot.html("Facts at the start and at the values found, in half-bands") + table.html();
    }

    private static String nearer(List<FactChange> facts) {
        return String.format(
                Locale.ROOT,
                "<p>The distance from history&#39;s facts is %.2f at the start and %.2f at the values found; %d and %d of"
                        + " %d facts lie in their bands.</p>\n",
                Calibration.Outcome.distance(facts, false),
                Calibration.Outcome.distance(facts, true),
                Calibration.Outcome.inside(facts, false),
                Calibration.Outcome.inside(facts, true),
                facts.size());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : ChartNumbers.brief(value);
    }

    private static String in(FactRow row) {
        return row.in() == null ? "not told" : row.in() == 1 ? "yes" : "no";
    }

    private static String generations(Calibration.Outcome outcome) {
        ScrollingTable table = new ScrollingTable(
                "Generations", "generation", "particles", "nearer than before", "tolerance", "effective kept");
        for (Generation each : outcome.generations()) {
            table.row(
                    Integer.toString(each.number()),
                    Integer.toString(each.tried()),
                    String.format(Locale.ROOT, "%.2f", each.nearer()),
                    ChartNumbers.brief(each.tolerance()),
                    String.format(Locale.ROOT, "%.0f", each.effective()));
        }
        long refused = outcome.untold(false);
        long failed = outcome.untold(true);
        String untold = refused + failed == 0
                ? ""
                : "<p>" + refused + " particles had values that cannot stand together or told no fact, " + failed
                        + " a run that failed; they count as infinitely far.</p>\n";
        return table.html() + untold;
    }

    private static String worlds(CalibrationOrder order, List<String> sources) {
        return list("Tried in", order.worlds().stream().map(TrialWorld::label).toList())
                + list(
                        "Held against",
                        order.tests().stream().map(TrialWorld::label).toList())
                + list("Data", sources);
    }

    private static String list(String heading, List<String> texts) {
        return texts.isEmpty()
                ? ""
                : texts.stream()
                        .map(each -> "<li>" + Html.text(each) + "</li>\n")
                        .collect(Collectors.joining("", "<h3>" + heading + "</h3>\n<ul>\n", "</ul>\n"));
    }
}
