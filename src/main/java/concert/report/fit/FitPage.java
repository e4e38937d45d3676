package concert.report.fit;

import concert.experiment.fit.EraRank;
import concert.experiment.fit.EraScore;
import concert.experiment.fit.FitOrder;
import concert.experiment.fit.FittedValue;
import concert.experiment.fit.Fitting;
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

/** The page of a fit. */
public final class FitPage {
    public static final String FILE = "fit.html";

    private static final double ERRORS = 2;
    private static final String APART = "#eras table, #opportunity table { margin-bottom: 1.4rem; }\n";

    private static final String READING = """
            <p>A log-likelihood (in nats) says how probable the weights make all that was, and was not, signed, joined and
            left in an era. <b>Over rates</b> is what the weights found add to weights of 0, where the model&#39;s own
            rates of moves and exits are left; <b>over constant</b> what the theory adds to a null that knows nothing but
            how often each thing happened in the years of training. Below 0 the theory says less than that. A theory
            explains an era that it makes more probable than the others do and than both nulls. In years of training the
            numbers fitted are charged by AIC; in other years nothing is charged, as nothing is fitted to them.</p>
            """;

    private static final String HOW = """
            <p>Who proposed, who declined and what was considered are hidden; the likelihood sums over them. All is read on
            the true world at the end of the year before: treaties that a state signs in one year do not move each other.
            A treaty of more than two is one signature, as probable as that any two of its members sign; whom a conference
            would invite is not worked out. Of a treaty of two it is seen that it ended, not which of the two ended it.
            Signatures of a kind that the pair held already have no chance and are left out. Errors are clustered by
            treaty and by pair; a weight of 0 lies on its bound, where an error says little.</p>
            """;

    private FitPage() {}

    /** The whole file; {@code sources} are the data files it was fitted to. */
    public static String html(Fitting.Outcome outcome, List<String> sources) {
        FitOrder order = outcome.order();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Fitted to", order.train().toString());
        facts.put(
                "Scored on",
                order.tests().isEmpty()
                        ? "no other years"
                        : order.tests().stream().map(Object::toString).collect(Collectors.joining(", ")));
        facts.put("Theories", Integer.toString(outcome.theories().size()));
        facts.put("Concert", Version.current());
        List<Fragment> parts = new ArrayList<>();
        List<EraRank> ranks = EraRank.of(outcome.scores());
        if (!ranks.isEmpty()) {
            parts.add(new Section("eras", "Which theory explains which era", eras(ranks)).fragment());
            Fragment weights = new Section("weights", "Weights", weights(outcome.values())).fragment();
            parts.add(new Fragment(Resource.text("claims.css") + APART, weights.body(), ""));
        }
        if (outcome.values().stream().anyMatch(FitPage::ofOpportunity)) {
            parts.add(new Section("opportunity", "Who meets whom", opportunity(outcome)).fragment());
        }
        parts.add(new Section("how", "What is approximated", HOW).fragment());
        parts.add(new Section("data", "Data", list(sources)).fragment());
        String name = "Fitted to history, " + order.train();
        return new Page(name + " - Concert", RunHeading.html(name, "", facts), parts).html();
    }

    private static boolean ofOpportunity(FittedValue value) {
        return value.what().equals("opportunity");
    }

    private static String list(List<String> texts) {
        return texts.stream()
                .map(each -> "<li>" + Html.text(each) + "</li>\n")
                .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    private static String eras(List<EraRank> ranks) {
        Map<String, ScrollingTable> tables = new LinkedHashMap<>();
        for (EraRank each : ranks) {
            EraScore score = each.score();
            boolean train = score.role().equals("train");
            String caption = score.era() + (train ? ", the years fitted to" : ", not seen by the fit") + ": "
                    + score.events() + " signatures, accessions and exits";
            tables.computeIfAbsent(
                            caption,
                            none -> new ScrollingTable(
                                    caption,
                                    "theory",
                                    "log-likelihood",
                                    "behind the first",
                                    "over rates",
                                    "over constant",
                                    "AIC",
                                    "explains it"))
                    .row(
                            score.theory(),
                            nats(score.logLikelihood()),
                            nats(each.behind()),
                            nats(each.overNone()),
                            nats(each.overConstant()),
                            train ? nats(score.aic()) : "",
                            each.explains() ? "yes" : "");
        }
        List<String> words = ranks.stream()
                .filter(each -> each.place() == 1)
                .map(EraRank::words)
                .toList();
        return list(words) + tables.values().stream().map(ScrollingTable::html).collect(Collectors.joining()) + READING;
    }

    private static String nats(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.1f", value);
    }

    private static String weights(List<FittedValue> values) {
        Map<String, IntervalPlot> plots = new LinkedHashMap<>();
        ScrollingTable table = new ScrollingTable(
                "Weights found, with errors", "theory", "reason", "value", "error", "assumed in its file");
        for (FittedValue each : values) {
            if (!ofOpportunity(each)) {
                String reason = each.parameter().replace("weights.", "");
                plots.computeIfAbsent(
                                each.theory(),
                                none -> new IntervalPlot("found, with two errors", "assumed in its file"))
                        .add(
                                reason,
                                new Interval(
                                        Math.max(0, each.value() - ERRORS * each.error()),
                                        each.value(),
                                        each.value() + ERRORS * each.error()),
                                new Interval(Double.NaN, each.assumed(), Double.NaN));
                table.row(
                        each.theory(),
                        reason,
                        ChartNumbers.brief(each.value()),
                        ChartNumbers.brief(each.error()),
                        ChartNumbers.brief(each.assumed()));
            }
        }
        StringBuilder html = new StringBuilder();
        plots.forEach((theory, plot) -> html.append("<h3>" + Html.text(theory) + "</h3>\n")
                .append(plot.html("Weights of " + theory + ", found and assumed")));
        return html + "<details><summary>The numbers</summary>\n" + table.html() + "</details>\n";
    }

    private static String opportunity(Fitting.Outcome outcome) {
        ScrollingTable table = new ScrollingTable(
                "Coefficients of opportunity, one set for all theories",
                "pacts",
                "number",
                "value",
                "error",
                "registry");
        for (FittedValue each : outcome.values()) {
            if (ofOpportunity(each)) {
                table.row(
                        each.theory(),
                        each.parameter().replace("parameters.opportunity-", "").replace('-', ' '),
                        ChartNumbers.brief(each.value()),
                        ChartNumbers.brief(each.error()),
                        ChartNumbers.brief(each.assumed()));
            }
        }
        ScrollingTable scores = new ScrollingTable(
                "Log-likelihood of which pair signed, given that one did",
                "pacts",
                "era",
                "treaties",
                "fitted",
                "any pair alike");
        for (EraScore each : outcome.scores()) {
            if (each.what().equals("opportunity") && each.weights().equals(EraScore.FITTED)) {
                scores.row(
                        each.theory(),
                        each.era().toString(),
                        Integer.toString(each.events()),
                        nats(each.logLikelihood()),
                        outcome.scores().stream()
                                .filter(other -> other.what().equals("opportunity")
                                        && other.theory().equals(each.theory())
                                        && other.era().equals(each.era())
                                        && other.weights().equals(EraScore.NONE))
                                .map(other -> nats(other.logLikelihood()))
                                .findFirst()
                                .orElse(""));
            }
        }
        return table.html() + scores.html();
    }
}
