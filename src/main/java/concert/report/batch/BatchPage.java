package concert.report.batch;

import concert.chart.Charts;
import concert.chart.draw.Caption;
import concert.chart.draw.DrawnChart;
import concert.report.page.Figures;
import concert.report.page.Fragment;
import concert.report.page.Html;
import concert.report.page.Page;
import concert.report.page.ScrollingTable;
import concert.report.page.Section;
import concert.report.run.Reproduction;
import concert.report.run.RunHeading;
import concert.results.Frames;
import concert.results.folder.Manifest;
import concert.results.table.Words;
import concert.results.words.Summary;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page of several runs: their range as charts, and a table that leads to the page of each. */
public final class BatchPage {
    private BatchPage() {}

    public static Page of(Path folder, Manifest manifest, List<DrawnChart> drawn) throws IOException {
        List<String> seeds = manifest.list("seeds");
        Optional<Path> first = IntStream.rangeClosed(1, seeds.size())
                .mapToObj(run -> folder.resolve(Manifest.folder(run, seeds.size())))
                .filter(Files::isDirectory)
                .findFirst();
        List<Fragment> parts = new ArrayList<>();
        parts.add(runs(folder, manifest, seeds));
        parts.add(Figures.section(
                Figures.drawn(drawn, () -> Charts.bandSheets(folder, Caption.of(manifest))), List.of()));
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Runs", Integer.toString(seeds.size()));
        facts.put("Seeds", seeds.isEmpty() ? "none" : seeds.get(0) + " to " + seeds.get(seeds.size() - 1));
        facts.putAll(RunHeading.origin(manifest));
        String header = "";
        List<String> sources = List.of();
        if (first.isPresent()) {
            Scenario scenario =
                    Scenarios.open(first.get().resolve(Manifest.SCENARIO).toString(), Overrides.none());
            header = RunHeading.html(scenario.name(), scenario.about(), facts);
            sources = scenario.sources();
        } else {
            header = RunHeading.html(manifest.text("name"), "", facts);
        }
        parts.add(Reproduction.section(manifest, sources));
        return new Page(manifest.text("name") + ", " + seeds.size() + " runs - Concert", header, parts);
    }

    private static Fragment runs(Path folder, Manifest manifest, List<String> seeds) throws IOException {
        ScrollingTable grid = new ScrollingTable(
                "Each run leads to its own report", "run", "seed", "signed", "ended", "wars", "in force at the end");
        for (int run = 1; run <= seeds.size(); run++) {
            Path own = folder.resolve(Manifest.folder(run, seeds.size()));
            if (Files.isDirectory(own)) {
                row(grid, own, seeds.get(run - 1));
            }
        }
        List<String> failed = manifest.list("failed");
        StringBuilder html = new StringBuilder(grid.html());
        if (!failed.isEmpty()) {
            html.append("<p>" + Words.capital(Words.count(failed.size(), "run", "runs")) + " failed:</p>\n<ul>\n");
            failed.forEach(each -> html.append("<li>").append(Html.text(each)).append("</li>\n"));
            html.append("</ul>\n");
        }
        return new Section("runs", "Runs", html.toString()).fragment();
    }

    private static void row(ScrollingTable grid, Path own, String seed) throws IOException {
        Summary summary = Summary.of(Frames.in(own));
        String name = own.getFileName().toString();
        String link = Files.exists(own.resolve(Page.FILE))
                ? "<a href=\"" + name + "/" + Page.FILE + "\">" + name + "</a>"
                : name;
        List<String> standing = summary.standing();
        grid.cells(
                link,
                seed,
                Integer.toString(summary.formed()),
                Integer.toString(summary.collapsed()),
                Integer.toString(summary.wars()),
                standing.isEmpty()
                        ? "no treaty"
                        : String.join("; ", standing.subList(0, Math.min(3, standing.size())))
                                + (standing.size() > 3 ? "; and " + (standing.size() - 3) + " more" : ""));
    }
}
