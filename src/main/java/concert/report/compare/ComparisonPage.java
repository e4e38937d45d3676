package concert.report.compare;

import concert.chart.draw.Caption;
import concert.chart.many.ComparisonCharts;
import concert.report.page.Figures;
import concert.report.page.Fragment;
import concert.report.page.Page;
import concert.report.replay.ReplaySection;
import concert.report.run.Reproduction;
import concert.report.run.RunHeading;
import concert.results.folder.Manifest;
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

/** The page of theories compared, from the tables, the manifest and the first runs in their folder alone. */
public record ComparisonPage(Path folder, Manifest manifest) {

    public Page page() throws IOException {
        ComparisonPageData contrast = ComparisonPageData.read(folder, manifest);
        List<Fragment> parts = new ArrayList<>();
        parts.add(ComparisonSummary.section(contrast));
        parts.add(Figures.section(
                Figures.drawn(
                        List.of(), () -> ComparisonCharts.sheets(folder, contrast.theories(), Caption.of(manifest))),
                List.of()));
        parts.add(PartingTable.section(contrast));
        replays(contrast, parts);
        parts.addAll(ComparisonSections.sections(contrast));
        Scenario scenario = scenario(contrast);
        parts.add(Reproduction.section(manifest, scenario == null ? List.of() : scenario.sources()));
        String header = RunHeading.html(
                manifest.text("name") + ": theories compared",
                scenario == null ? "" : scenario.about(),
                facts(contrast));
        return new Page(manifest.text("name") + ", theories compared - Concert", header, parts);
    }

    private Map<String, String> facts(ComparisonPageData contrast) {
        List<String> seeds = manifest.list("seeds");
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Theories", Integer.toString(contrast.theories().size()));
        facts.put("Runs of each", Integer.toString(seeds.size()));
        facts.put("Seeds", seeds.size() == 1 ? seeds.get(0) : seeds.get(0) + " to " + seeds.get(seeds.size() - 1));
        List<String> changed = manifest.list("overrides").stream()
                .filter(each -> !each.startsWith("--theories "))
                .toList();
        if (!changed.isEmpty()) {
            facts.put("Changed", String.join(", ", changed));
        }
        facts.put("Concert", manifest.text("concert"));
        return facts;
    }

    /** The scenario of the first run that came to its end, or null. */
    private Scenario scenario(ComparisonPageData contrast) {
        for (Path each : contrast.folders().values()) {
            if (Files.exists(each.resolve(Manifest.SCENARIO))) {
                return Scenarios.open(each.resolve(Manifest.SCENARIO).toString(), Overrides.none());
            }
        }
        return null;
    }

    /** The first two theories whose first runs came to their end, side by side. */
    private static void replays(ComparisonPageData contrast, List<Fragment> parts) throws IOException {
        Map<String, Path> two = new LinkedHashMap<>();
        contrast.folders().forEach((theory, place) -> {
            if (two.size() < 2 && Files.exists(place.resolve(Manifest.FILE))) {
                two.put("Under " + theory, place);
            }
        });
        if (two.size() == 2) {
            parts.add(ReplaySection.together(two));
        }
    }
}
