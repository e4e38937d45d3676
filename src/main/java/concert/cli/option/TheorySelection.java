package concert.cli.option;

import concert.document.Faults;
import concert.experiment.compare.Comparison;
import concert.experiment.compare.TheoryArm;
import concert.results.folder.Manifest;
import concert.results.played.Origin;
import concert.run.RunRequest;
import concert.scenario.Scenario;
import concert.text.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The theories that {@code compare} is asked for, each with the scenario under it. */
public record TheorySelection(RunRequest asked, List<String> theories) {
    private static final String OPTION = "--theories";

    /** Every theory, once; throws {@link Faults} with all that is wrong. */
    public List<TheoryArm> rivals() {
        List<TheoryArm> rivals = new ArrayList<>();
        List<Faults> found = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>();
        for (String each : theories) {
            try {
                RunRequest request = request(each.strip());
                Scenario scenario = request.open();
                if (!names.add(scenario.theory())) {
                    throw Faults.of(OPTION, scenario.theory() + " is given twice. Maybe another in its place?");
                }
                rivals.add(rival(scenario, request.origin(), rivals));
            } catch (Faults wrong) {
                found.add(wrong);
            }
        }
        Faults.settle(found);
        if (rivals.isEmpty()) {
            throw Faults.of(OPTION, "names no theory. Maybe balance-of-threat,balance-of-power?");
        }
        if (rivals.size() < 2) {
            throw Faults.of(
                    OPTION,
                    rivals.get(0).name() + " alone cannot be compared; it takes two theories or more. Maybe "
                            + rivals.get(0).name() + "," + another(rivals.get(0).name()) + "?");
        }
        return rivals;
    }

    private static String another(String theory) {
        return theory.equals("balance-of-threat") ? "balance-of-power" : "balance-of-threat";
    }

    private RunRequest request(String theory) {
        if (theory.isEmpty()) {
            throw Faults.of(OPTION, "names a theory that is empty. Maybe balance-of-threat,balance-of-power?");
        }
        return asked.withTheory(theory, OPTION + " " + theory);
    }

    private TheoryArm rival(Scenario scenario, Origin origin, List<TheoryArm> before) {
        String slug = Slug.of(scenario.theory());
        String folder = slug;
        for (int number = 2; taken(folder, before); number++) {
            folder = slug + "-" + number;
        }
        return new TheoryArm(scenario.theory(), folder, scenario, origin);
    }

    private static boolean taken(String folder, List<TheoryArm> rivals) {
        return rivals.stream().anyMatch(each -> each.folder().equals(folder));
    }

    private Origin origin() {
        Origin plain = asked.origin();
        List<String> said = new ArrayList<>();
        said.add(OPTION + " "
                + String.join(",", theories.stream().map(String::strip).toList()));
        said.addAll(plain.overrides());
        return new Origin(plain.given(), plain.sha256(), said);
    }

    /** What the manifest says of a comparison. */
    public Map<String, Object> known(Comparison comparison) {
        List<TheoryArm> rivals = comparison.rivals();
        Scenario scenario = rivals.get(0).scenario();
        Map<String, Object> known = new LinkedHashMap<>(origin().known(scenario));
        known.remove("seed");
        known.put("theories", rivals.stream().map(TheoryArm::name).toList());
        Map<String, String> folders = new LinkedHashMap<>();
        rivals.forEach(each -> folders.put(each.name(), each.folder()));
        known.put(Manifest.COMPARED, folders);
        return known(known, comparison);
    }

    /** What a manifest says already, of the seeds and failures of a comparison. */
    public static Map<String, Object> known(Map<String, Object> manifest, Comparison comparison) {
        Map<String, Object> known = new LinkedHashMap<>(manifest);
        List.of("concert", "format", "csv", "host").forEach(known::remove);
        known.put("seeds", comparison.seeds());
        known.put(
                "failed",
                comparison.failures().stream()
                        .map(each -> each.theory() + ", seed " + each.seed() + ": " + each.cause())
                        .toList());
        return known;
    }
}
