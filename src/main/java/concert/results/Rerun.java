package concert.results;

import concert.engine.Seat;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Repeats a run and compares every CSV file by its SHA-256. */
public final class Rerun {
    private Rerun() {}

    /** Plays a scenario with its branch, or null, and seats in states given by their codes. */
    @FunctionalInterface
    public interface Player {
        Run play(Path scenario, Branch branch, Map<String, Seat> seats);
    }

    /** The manifests of the runs that a manifest stands for: itself, those of its batch, or the first of each theory compared. */
    public static List<Path> runs(Path manifest) throws IOException {
        Manifest asked = Manifest.read(manifest);
        if (asked.content().get(Manifest.COMPARED) instanceof Map<?, ?> theories) {
            return there(manifest, theories.values().stream().map(Object::toString), theories.size() + " theories");
        }
        if (asked.content().get(Manifest.RUNS) instanceof BigDecimal runs) {
            int count = count(runs);
            Stream<String> folders = IntStream.rangeClosed(1, count).mapToObj(run -> Batch.folder(run, count));
            return there(manifest, folders, runs.toString());
        }
        return List.of(manifest);
    }

    /** The manifests of those of some folders that are there. */
    private static List<Path> there(Path manifest, Stream<String> folders, String all) {
        List<Path> found = folders.filter(each -> each.matches("[a-z0-9-]+"))
                .map(each -> manifest.resolveSibling(each).resolve(Manifest.FILE))
                .filter(Files::exists)
                .toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no run of its " + all + " lies beside it");
        }
        return found;
    }

    private static int count(BigDecimal runs) {
        try {
            int count = runs.intValueExact();
            if (count >= 1 && count <= Batch.MOST) {
                return count;
            }
        } catch (ArithmeticException none) {
            // told below
        }
        throw new IllegalArgumentException(
                Manifest.RUNS + " is " + runs + "; it must be a whole number from 1 to " + Batch.MOST);
    }

    /**
     * The CSV files that differ from the manifest's, each with what differs; none when the run is repeated to the byte.
     *
     * @param manifest of the run
     * @param player plays the scenario that lies beside the manifest
     */
    public static List<String> differences(Path manifest, Player player) throws IOException {
        Manifest first = Manifest.read(manifest);
        Path folder = manifest.toAbsolutePath().getParent();
        Map<String, Seat> seats = Map.of();
        if (first.content().containsKey(Manifest.HUMAN)) {
            try {
                seats = Script.of(Frames.in(folder));
            } catch (IllegalArgumentException damaged) {
                return List.of(DecisionsFile.FILE + ": the moves of a person cannot be read; " + damaged.getMessage());
            }
        }
        Run run = player.play(folder.resolve(Run.SCENARIO), Branch.of(first, folder), seats);
        Path again = Files.createTempDirectory("concert-rerun");
        try {
            Sheets.write(run, again);
            return compare(first.csv(), folder, again);
        } finally {
            ResultsFolder.delete(again);
        }
    }

    private static List<String> compare(Map<String, String> hashes, Path folder, Path again) throws IOException {
        List<String> differences = new ArrayList<>();
        for (String file : hashes.keySet()) {
            Path now = again.resolve(file);
            if (!Files.exists(now)) {
                differences.add(file + ": the run repeated does not write it");
            } else if (!Hash.of(now).equals(hashes.get(file))) {
                differences.add(file + ": the run repeated gives other bytes");
            }
            Path there = folder.resolve(file);
            if (!Files.exists(there)) {
                differences.add(file + ": gone from the folder");
            } else if (!Hash.of(there).equals(hashes.get(file))) {
                differences.add(file + ": changed in the folder since the run");
            }
        }
        return differences;
    }
}
