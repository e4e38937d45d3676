package concert.cli.folder;

import concert.cli.console.Progress;
import concert.document.Faults;
import concert.experiment.Experiment;
import concert.experiment.PartsHeld;
import concert.experiment.design.Design;
import concert.experiment.table.ExperimentSummary;
import concert.experiment.table.Exports;
import concert.report.experiment.ExperimentPage;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.run.Rerun;
import concert.run.Runner;
import concert.scenario.library.ScenarioSource;
import concert.scenario.library.Scenarios;
import concert.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code experiment} leaves beside its store: tables, page, the files of the design and of its scenario as they were
 * read, and a manifest of which {@code rerun} plays it again.
 */
public final class ExperimentFolder {
    /** The folder of the files as they were read, and the manifest's key for their hashes. */
    private static final String PLAYED = "played";

    private static final String DESIGN = "design.yaml";
    private static final String SCENARIOS = "scenarios";

    private ExperimentFolder() {}

    /**
     * A design with the bytes of its file.
     *
     * @param given the file as it was asked for
     */
    public record Asked(String given, byte[] bytes, Design design) {}

    /** Leaves tables and page beside the store. */
    public static ExperimentSummary leave(Asked asked, ResultsFolder place) throws IOException {
        Design design = asked.design();
        byte[] scenario = design.opened().bytes();
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", design.file().name());
        known.put(Manifest.EXPERIMENT, asked.given());
        known.put(SCENARIOS, design.marks().get("scenario"));
        known.put("seed", design.file().seed());
        known.put("replications", design.file().replications());
        Map<String, Object> played = new LinkedHashMap<>();
        played.put(DESIGN, Hash.of(asked.bytes()));
        played.put(Manifest.SCENARIO, Hash.of(scenario));
        known.put(PLAYED, played);
        List<ExperimentSummary> made = new ArrayList<>();
        place.write(part -> {
            made.add(Exports.write(place.place(), part, design));
            ExperimentPage.leave(design, made.get(0), part);
            Files.createDirectories(part.resolve(PLAYED));
            Files.write(part.resolve(PLAYED).resolve(DESIGN), asked.bytes());
            Files.write(part.resolve(PLAYED).resolve(Manifest.SCENARIO), scenario);
            Manifest.leave(known, part);
        });
        return made.get(0);
    }

    /** The design whose files lie in a folder; throws {@link Faults} where they do not. */
    static Asked open(Path folder, Manifest known) throws IOException {
        Path file = folder.resolve(PLAYED).resolve(DESIGN);
        Path scenario = file.resolveSibling(Manifest.SCENARIO);
        List<Faults> found = new ArrayList<>();
        for (Path each : List.of(file, scenario)) {
            if (!Files.isRegularFile(each)) {
                found.add(Faults.of(
                        each.toString(),
                        "is not there; the experiment starts from it. Maybe restore it, or `concert" + " experiment "
                                + known.text(Manifest.EXPERIMENT) + "` with another --out?"));
            }
        }
        Faults.settle(found);
        Design design = Design.drawn(Scenarios.design(file.toString()), ScenarioSource.of(scenario.toString()));
        return new Asked(known.text(Manifest.EXPERIMENT), Files.readAllBytes(file), design);
    }

    /** Plays the experiment of a folder again and tells what differs: what was played, and every table. */
    public static List<String> differences(Path manifest, Manifest known, Runner runner) throws IOException {
        Design design = open(manifest.toAbsolutePath().getParent(), known).design();
        List<String> differences = new ArrayList<>();
        if (!design.marks().get("scenario").equals(known.text(SCENARIOS))) {
            differences.add(Manifest.FILE + ": other scenarios were played than those of the files beside it");
        }
        Path again = Files.createTempDirectory("concert-rerun");
        try (Progress progress = Progress.of(design.file().name(), design.runs(), false)) {
            new Experiment(design, runner).run(again, false, result -> progress.step(), () -> false);
            Exports.write(again, design);
            differences.addAll(Rerun.compare(manifest, again));
        } finally {
            ResultsFolder.delete(again);
        }
        return differences;
    }

    /**
     * Makes tables and page of an experiment whose parts were put into one store.
     *
     * @param part folder of one of them
     * @return what of it is still to be played
     */
    public static PartsHeld merged(Path part, ResultsFolder target) throws IOException {
        Asked asked = open(part, Manifest.read(part.resolve(Manifest.FILE)));
        leave(asked, target);
        return PartsHeld.of(target.place(), asked.design());
    }
}
