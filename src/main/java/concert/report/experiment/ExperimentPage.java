package concert.report.experiment;

import concert.experiment.design.Design;
import concert.experiment.design.Point;
import concert.experiment.stat.Interval;
import concert.experiment.stat.MeanOfRuns;
import concert.experiment.table.ExperimentSummary;
import concert.experiment.table.ExperimentSummary.Level;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.IntervalPlot;
import concert.report.page.Page;
import concert.report.page.Resource;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.report.run.RunHeading;
import concert.results.folder.Version;
import concert.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page of an experiment: a picture a measure, the points, and how many of their runs are degenerate. */
public final class ExperimentPage {
    public static final String FILE = "experiment.html";

    /** Nobody reads more rows of a picture. */
    private static final int SHOWN = 60;

    private final Design design;
    private final ExperimentSummary summary;

    private ExperimentPage(Design design, ExperimentSummary summary) {
        this.design = design;
        this.summary = summary;
    }

    /** Leaves the page beside the store. */
    public static void leave(Design design, ExperimentSummary summary, Path folder) throws IOException {
        Path part = folder.resolve(FILE + ".part");
        Files.writeString(part, new ExperimentPage(design, summary).page().html());
        Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private Page page() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("From", design.file().scenario());
        facts.put("Design", design.file().sampling().key());
        facts.put("Points", Integer.toString(summary.points().size()));
        facts.put("Runs", Integer.toString(design.runs()));
        facts.put("Concert", Version.current());
        List<Fragment> parts = new ArrayList<>();
        Fragment pictures =
                new Section("measures", "What the runs say", warning() + cautions() + pictures()).fragment();
        parts.add(new Fragment(Resource.text("claims.css"), pictures.body(), ""));
        parts.add(new Section("points", "Points", points()).fragment());
        String header = RunHeading.html(design.file().name(), design.file().about(), facts);
        return new Page(design.file().name() + " - Concert", header, parts);
    }

    private static String warning() {
        return "<p class=\"lead\">" + Html.text(ExperimentSummary.WARNING)
                + "</p>\n<p>A run's number for a measure is its mean over"
                + " the ticks, or for a rate, such as that of honour, its value at the end; bars hold 95 %. Runs share seeds between points, so differences are surer than the bars of"
                + " two points suggest; they stand in the tables beside this page.</p>\n";
    }

    /** What is said of few runs, and of indices that are no shares. */
    private String cautions() {
        List<String> said = new ArrayList<>();
        if (summary.few()) {
            said.add(MeanOfRuns.TOO_FEW);
        }
        summary.shares().stream()
                .filter(each -> !each.caution().isEmpty())
                .forEach(each -> said.add(each.path() + ", " + each.measure() + ": " + each.caution() + "."));
        return said.isEmpty()
                ? ""
                : "<p class=\"warning\">To be read with care:</p>\n<ul>\n"
                        + said.stream()
                                .map(each -> "<li>" + Html.text(each) + "</li>\n")
                                .collect(Collectors.joining())
                        + "</ul>\n";
    }

    private String pictures() {
        return design.measures().stream().map(this::picture).collect(Collectors.joining());
    }

    private String picture(String measure) {
        return "<h3 id=\"measure-" + Slug.of(measure) + "\">" + Html.text(measure.replace('_', ' ')) + "</h3>\n"
                + plot(measure).html(measure + ", the numbers stand in the tables beside this page");
    }

    private IntervalPlot plot(String measure) {
        if (!summary.screenings().isEmpty()) {
            IntervalPlot plot = new IntervalPlot("mu*, mean size of the effects", "sigma, how much they differ");
            summary.screenings().stream()
                    .filter(each -> each.measure().equals(measure))
                    .forEach(each -> plot.add(
                            each.path(),
                            each.effect().muStar(),
                            Interval.unbounded(each.effect().sigma())));
            return plot;
        }
        if (!summary.shares().isEmpty()) {
            IntervalPlot plot = new IntervalPlot("first-order index: the factor alone", "total index: with all others");
            summary.shares().stream()
                    .filter(each -> each.measure().equals(measure))
                    .forEach(each -> plot.add(
                            each.path(), each.index().first(), each.index().total()));
            return plot;
        }
        if (!summary.correlations().isEmpty()) {
            IntervalPlot plot = new IntervalPlot("Spearman's rank correlation with the factor", "");
            summary.correlations().stream()
                    .filter(each -> each.measure().equals(measure))
                    .forEach(each -> plot.add(each.path(), each.rho(), null));
            return plot;
        }
        IntervalPlot plot = new IntervalPlot("mean over the runs of a point", "");
        summary.levels().stream()
                .filter(each -> each.measure().equals(measure))
                .limit(SHOWN)
                .forEach(each -> plot.add(setting(each), each.mean(), null));
        return plot;
    }

    private String setting(Level level) {
        String all = String.join(
                ", ", summary.points().get(level.point() - 1).settings().values());
        return level.point() + "  " + (all.isEmpty() ? "baseline" : all);
    }

    private String points() {
        List<String> heads = new ArrayList<>(List.of("point"));
        List<String> paths = summary.points().stream()
                .flatMap(each -> each.settings().keySet().stream())
                .distinct()
                .toList();
        heads.addAll(paths);
        heads.add("degenerate runs");
        ScrollingTable grid = new ScrollingTable(
                "Each point's settings, and the share of its runs that show a sign of degeneracy",
                heads.toArray(String[]::new));
        for (Point each : summary.points()) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(each.number())));
            paths.forEach(path -> cells.add(each.settings().getOrDefault(path, "")));
            cells.add(degenerate(summary.signs().at(each.number())));
            grid.row(cells.toArray(String[]::new));
        }
        return grid.html();
    }

    private String degenerate(double[] rates) {
        String found = IntStream.range(0, rates.length)
                .filter(at -> rates[at] > 0)
                .mapToObj(at ->
                        summary.signs().names().get(at).replace('_', ' ') + " " + Math.round(100 * rates[at]) + " %")
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "none" : found;
    }
}
