package concert.run;

import concert.engine.seat.Seat;
import concert.measure.Table;
import concert.model.Calendar;
import concert.results.Frames;
import concert.results.Sheets;
import concert.results.file.DecisionsFile;
import concert.results.file.MeasuresFile;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.played.Branch;
import concert.results.played.Run;
import concert.text.Hash;
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

    /** The manifests of the runs that a manifest stands for: itself, or those of its batch. */
    public static List<Path> runs(Path manifest) throws IOException {
        Manifest asked = Manifest.read(manifest);
        if (!asked.several()) {
            return List.of(manifest);
        }
        int count = count(asked);
        Stream<String> folders = IntStream.rangeClosed(1, count).mapToObj(run -> Manifest.folder(run, count));
        return there(manifest, folders, Integer.toString(count));
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

    private static int count(Manifest manifest) {
        Object runs = manifest.content().get(Manifest.RUNS);
        try {
            int count = runs instanceof BigDecimal number ? number.intValueExact() : 0;
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
     * A run repeated.
     *
     * @param differences of its CSV files, none when it is repeated to the byte
     * @param measures of it, as its file tells them; null when it could not be played
     * @param calendar of it, null likewise
     */
    private record Repeated(List<String> differences, Table measures, Calendar calendar) {}

    /**
     * As {@link #differences}, for every run of several and for what they give together, each line with the folder it
     * stands in.
     *
     * @param manifest of the runs
     */
    public static List<String> differencesOfAll(Path manifest, Player player) throws IOException {
        List<String> differences = new ArrayList<>();
        List<Table> measures = new ArrayList<>();
        Calendar calendar = null;
        for (Path each : runs(manifest)) {
            Repeated one = repeated(each, player);
            String folder = each.getParent().getFileName() + "/";
            one.differences().forEach(line -> differences.add(folder + line));
            if (one.measures() != null) {
                measures.add(one.measures());
                calendar = one.calendar();
            }
        }
        Manifest known = Manifest.read(manifest);
        int finished =
                count(known) - known.list("failed").size() - known.list("left").size();
        if (measures.size() < finished) {
            differences.add(MeasuresFile.BANDS + ": cannot be repeated; only " + measures.size() + " of its " + finished
                    + " runs can");
            return differences;
        }
        differences.addAll(together(manifest, calendar, measures));
        return differences;
    }

    /** The files that runs give together. */
    private static List<String> together(Path manifest, Calendar calendar, List<Table> measures) throws IOException {
        Path again = Files.createTempDirectory("concert-rerun");
        try {
            Sheets.write(List.of(MeasuresFile.bands(calendar, measures)), again);
            return compare(manifest, again);
        } finally {
            ResultsFolder.delete(again);
        }
    }

    /**
     * The CSV files that differ from the manifest's, each with what differs; none when the run is repeated to the byte.
     *
     * @param manifest of the run
     * @param player plays the scenario that lies beside the manifest
     */
    public static List<String> differences(Path manifest, Player player) throws IOException {
        return repeated(manifest, player).differences();
    }

    private static Repeated repeated(Path manifest, Player player) throws IOException {
        Manifest first = Manifest.read(manifest);
        Path folder = manifest.toAbsolutePath().getParent();
        Map<String, Seat> seats = Map.of();
        if (first.content().containsKey(Manifest.HUMAN)) {
            try {
                seats = RecordedSeat.of(Frames.in(folder));
            } catch (IllegalArgumentException damaged) {
                String why = DecisionsFile.FILE + ": the moves of a person cannot be read; " + damaged.getMessage();
                return new Repeated(List.of(why), null, null);
            }
        }
        Run run = player.play(folder.resolve(Manifest.SCENARIO), Branch.of(first, folder), seats);
        Path again = Files.createTempDirectory("concert-rerun");
        try {
            Sheets.write(run, again);
            return new Repeated(
                    compare(manifest, again),
                    MeasuresFile.read(again),
                    run.scenario().calendar());
        } finally {
            ResultsFolder.delete(again);
        }
    }

    /** The CSV files of a manifest that a folder of the same, made again, has not to the byte, or that were changed since. */
    public static List<String> compare(Path manifest, Path again) throws IOException {
        Map<String, String> hashes = Manifest.read(manifest).csv();
        Path folder = manifest.toAbsolutePath().getParent();
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
