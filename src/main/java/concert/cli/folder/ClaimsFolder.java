package concert.cli.folder;

import concert.cli.console.Progress;
import concert.experiment.PartsHeld;
import concert.experiment.claim.Claim;
import concert.experiment.claim.score.Bearing;
import concert.experiment.claim.table.BearingTable;
import concert.experiment.claim.table.ClaimTable;
import concert.experiment.claim.trial.Failure;
import concert.experiment.claim.trial.Outcome;
import concert.experiment.claim.trial.ReadRuns;
import concert.experiment.claim.trial.Trials;
import concert.experiment.store.StoreFolder;
import concert.report.claim.ClaimsPage;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.table.TableFiles;
import concert.run.Runner;
import concert.scenario.library.Scenarios;
import concert.text.Hash;
import concert.text.Slug;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;

/** What {@code claims} leaves: tables, page, the claims' files, and a manifest of which {@code rerun} plays it again. */
public final class ClaimsFolder {
    /** The manifest's key for the ids of the claims. */
    private static final String CLAIMS = "claims";

    private static final String REPLICATIONS = "replications";
    private static final String OWN = "each claim's own";
    private static final String PLAYED = "played";
    private static final String LEFT = "left";

    private ClaimsFolder() {}

    /** Whether a manifest is that of such a folder. */
    public static boolean is(Manifest manifest) {
        return manifest.content().containsKey(CLAIMS) && manifest.content().containsKey(PLAYED);
    }

    /**
     * Leaves the folder.
     *
     * @param replications runs a world and side in place of each claim's own; 0 for those
     */
    public static void leave(Outcome outcome, Trials trials, int replications, ResultsFolder place) throws IOException {
        List<String> failed = outcome.failures().stream().map(Failure::words).toList();
        List<Claim> over = trials.claims().stream()
                .filter(each -> !outcome.left().contains(each.file().id()))
                .toList();
        Map<String, Object> known = new LinkedHashMap<>();
        known.put(CLAIMS, over.stream().map(each -> each.file().id()).toList());
        known.put(REPLICATIONS, replications == 0 ? OWN : Integer.toString(replications));
        known.put("seeds", seeds(over, replications));
        known.put(PLAYED, trials.played(outcome.left()));
        known.put(ClaimsPage.FAILED, failed);
        if (!outcome.left().isEmpty()) {
            known.put(LEFT, outcome.left());
        }
        place.write(folder -> {
            tables(outcome, folder);
            ClaimsPage.leave(outcome.findings(), failed, folder);
            Files.createDirectories(folder.resolve(CLAIMS));
            for (Claim each : trials.claims()) {
                Files.write(
                        file(folder, each.file().id()),
                        Scenarios.claimBytes(each.file().source()));
            }
            Manifest.leave(known, folder);
        });
    }

    private static void tables(Outcome outcome, Path folder) throws IOException {
        TableFiles.write(
                folder,
                "test of claims",
                List.of(
                        ClaimTable.of(outcome.findings()),
                        BearingTable.of(Bearing.of(outcome.findings())),
                        ReadRuns.of(outcome.runs())));
    }

    private static Path file(Path folder, String id) {
        return folder.resolve(CLAIMS).resolve(Slug.of(id) + ".yaml");
    }

    /** The seeds of each claim's runs, by its id. */
    private static Map<String, List<Long>> seeds(List<Claim> claims, int replications) {
        Map<String, List<Long>> seeds = new LinkedHashMap<>();
        claims.forEach(each -> seeds.put(
                each.file().id(),
                LongStream.of(each.seeds(replications)).boxed().toList()));
        return seeds;
    }

    /**
     * Plays the claims that lie in a folder again, and tells what differs: what was played, and every CSV file.
     *
     * @throws IllegalArgumentException when the manifest is damaged
     */
    public static List<String> differences(Path folder, Manifest manifest, Runner runner) throws IOException {
        Trials trials = Trials.of(claims(folder, manifest.list(CLAIMS)), replications(manifest));
        List<String> differences = new ArrayList<>(changed(manifest, trials));
        Path again = Files.createTempDirectory("concert-rerun");
        try (Progress progress = Progress.of("Claims", trials.runs(), false)) {
            tables(trials.run(runner, progress::step), again);
            for (Map.Entry<String, String> each : manifest.csv().entrySet()) {
                compare(each, folder, again, differences);
            }
        } finally {
            ResultsFolder.delete(again);
        }
        return differences;
    }

    private static List<Claim> claims(Path folder, List<String> ids) {
        List<Claim> claims = new ArrayList<>();
        for (String each : ids) {
            claims.add(Claim.of(Scenarios.claim(file(folder, each).toString())));
        }
        return claims;
    }

    /**
     * Makes tables and page of claims whose runs were played in parts and put into one store.
     *
     * @param part folder of one of them, which holds the claims' files
     * @return what of it is still to be played
     */
    public static PartsHeld merged(Path part, ResultsFolder target) throws IOException {
        Manifest known = Manifest.read(part.resolve(Manifest.FILE));
        TreeSet<String> ids = new TreeSet<>(known.list(CLAIMS));
        ids.addAll(known.list(LEFT));
        Trials trials = Trials.of(claims(part, List.copyOf(ids)), replications(known));
        Outcome outcome = trials.held(target.place());
        leave(outcome, trials, replications(known), target);
        PartsHeld held = PartsHeld.of(target.place(), trials.plan());
        if (outcome.whole()) {
            StoreFolder.remove(target.place());
        }
        return held;
    }

    private static int replications(Manifest manifest) {
        String given = manifest.text(REPLICATIONS);
        if (given.equals(OWN)) {
            return 0;
        }
        if (!given.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(REPLICATIONS + " is \"" + given + "\", which is no number of runs");
        }
        return Integer.parseInt(given);
    }

    /** The scenarios that are no longer those that were played. */
    private static List<String> changed(Manifest manifest, Trials trials) {
        Set<Object> then = new HashSet<>();
        if (manifest.content().get(PLAYED) instanceof List<?> list) {
            list.forEach(each -> then.add(each instanceof Map<?, ?> played ? played.get("sha256") : null));
        }
        List<String> changed = new ArrayList<>();
        for (Map<String, Object> now : trials.played(List.of())) {
            if (!then.contains(now.get("sha256"))) {
                changed.add(Manifest.FILE + ": another scenario was played than now is " + now.get("scenario")
                        + " under " + now.get("theory") + " with " + now.get("changes"));
            }
        }
        return changed;
    }

    private static void compare(Map.Entry<String, String> file, Path folder, Path again, List<String> differences)
            throws IOException {
        Path now = again.resolve(file.getKey());
        Path there = folder.resolve(file.getKey());
        if (!Files.exists(now) || !Hash.of(now).equals(file.getValue())) {
            differences.add(file.getKey() + ": the runs repeated give other bytes");
        }
        if (!Files.exists(there)) {
            differences.add(file.getKey() + ": gone from the folder");
        } else if (!Hash.of(there).equals(file.getValue())) {
            differences.add(file.getKey() + ": changed in the folder since the runs");
        }
    }
}
