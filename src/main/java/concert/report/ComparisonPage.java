package concert.report;

import concert.chart.Caption;
import concert.chart.Contrasts;
import concert.report.replay.ReplaySection;
import concert.results.Manifest;
import concert.scenario.Overrides;
import concert.scenario.Scenario;
import concert.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of theories compared, from the tables, the manifest and the first runs in their folder alone. */
record ComparisonPage(Path folder, Manifest manifest) {

    Page page() throws IOException {
        Contrast contrast = Contrast.read(folder, manifest);
        List<Fragment> parts = new ArrayList<>();
        parts.add(ContrastSummary.section(contrast));
        parts.add(Figures.section(
                Figures.drawn(List.of(), () -> Contrasts.sheets(folder, contrast.theories(), Caption.of(manifest))),
                null));
        parts.add(PartingTable.section(contrast));
        replays(contrast, parts);
        parts.addAll(ContrastTables.sections(contrast));
        Scenario scenario = scenario(contrast);
        parts.add(Repeat.section(manifest, scenario == null ? List.of() : scenario.sources()));
        String header = Heading.html(
                manifest.text("name") + ": theories compared",
                scenario == null ? "" : scenario.about(),
                facts(contrast));
        return new Page(manifest.text("name") + ", theories compared - Concert", header, parts);
    }

    private Map<String, String> facts(Contrast contrast) {
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
    private Scenario scenario(Contrast contrast) {
        for (Path each : contrast.folders().values()) {
            if (Files.exists(each.resolve(Manifest.SCENARIO))) {
                return Scenarios.open(each.resolve(Manifest.SCENARIO).toString(), Overrides.none());
            }
        }
        return null;
    }

    /** The first two theories whose first runs came to their end, side by side. */
    private static void replays(Contrast contrast, List<Fragment> parts) throws IOException {
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
