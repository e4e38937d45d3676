package concert.experiment.hindcast;

import concert.document.Faults;
import concert.experiment.design.Marks;
import concert.scenario.Scenario;
import concert.text.Slug;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a hindcast has finished so far, so that one that was stopped, by Ctrl-C or by the loss of its machine, can be
 * gone on with: a file for each world and theory once all of its runs are over, in a folder that goes when the results
 * come.
 */
public final class FinishedRuns {
    private static final String FOLDER = "unfinished";

    /** The file by which the folder of an unfinished hindcast is known, within the folder of the results. */
    public static final String MARKS = FOLDER + "/marks.txt";

    private static final String ENDING = ".gz";

    private final Path place;
    private final boolean resume;

    private FinishedRuns(Path place, boolean resume) {
        this.place = place;
        this.resume = resume;
    }

    /**
     * Those of the results at a place.
     *
     * @param resume whether some that are there already may be gone on with
     */
    public static FinishedRuns in(Path place, boolean resume) {
        return new FinishedRuns(place, resume);
    }

    private Path folder() {
        return place.resolve(FOLDER);
    }

    /**
     * Begins, or goes on where the same was begun.
     *
     * @param marks what the runs depend on, part by part
     * @throws Faults when there are any without leave to go on with them, or of another hindcast
     */
    void begin(Map<String, String> marks) throws IOException {
        Path file = place.resolve(MARKS);
        if (!Files.exists(file)) {
            Files.createDirectories(folder());
            StringBuilder text = new StringBuilder();
            new TreeMap<>(marks)
                    .forEach((part, mark) ->
                            text.append(part).append('=').append(mark).append('\n'));
            put(file, text.toString().getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (!resume) {
            throw Faults.of(place.toString(), "holds a hindcast that was stopped. Maybe --resume, or another --out?");
        }
        List<String> changed = Marks.changed(read(Files.readAllLines(file)), marks);
        if (!changed.isEmpty()) {
            throw Faults.of(
                    place.toString(),
                    "holds another hindcast that was stopped: " + String.join(", ", changed)
                            + " differ. Maybe another --out?");
        }
    }

    private static Map<String, String> read(List<String> lines) {
        Map<String, String> marks = new TreeMap<>();
        for (String each : lines) {
            int sign = each.indexOf('=');
            marks.put(each.substring(0, Math.max(0, sign)), each.substring(sign + 1));
        }
        return marks;
    }

    private Path file(int year, String theory) {
        return folder().resolve(year + "-" + Slug.of(theory) + ENDING);
    }

    /** The runs from a world under a theory, null where they are not all over. */
    RunTally read(int year, String theory, Scenario world) throws IOException {
        Path file = file(year, theory);
        if (!Files.exists(file)) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file)))) {
            RunTally tally = RunTally.read(world, in);
            if (in.read() >= 0) {
                throw new IOException("more than was written");
            }
            return tally;
        } catch (IOException | IllegalArgumentException damaged) {
            throw Faults.of(file.toString(), "is damaged. Maybe delete it, so that its runs are played again?");
        }
    }

    /** Keeps the runs from a world under a theory, all of which are over. */
    void keep(int year, String theory, RunTally tally) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            tally.write(out);
        }
        put(file(year, theory), bytes.toByteArray());
    }

    /** Whole or not at all, whatever becomes of the process. */
    private static void put(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(part, content);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How many worlds and theories are over. */
    public int count() throws IOException {
        return files().stream()
                .filter(each -> each.toString().endsWith(ENDING))
                .toList()
                .size();
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return new ArrayList<>(files.sorted(Comparator.reverseOrder()).toList());
        }
    }

    /** Removes them, and the folder of the results where it holds nothing else. */
    public void remove() throws IOException {
        for (Path each : files()) {
            Files.delete(each);
        }
        Files.deleteIfExists(folder());
        if (Files.isDirectory(place)) {
            try (Stream<Path> left = Files.list(place)) {
                if (left.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(place);
        }
    }
}
