package concert.results.folder;

import concert.text.Hash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How new results come to their places: which files go, and which take whose place. It is written down before the first
 * step, so that a process that ends between two steps can be followed by another.
 *
 * @param from folder of the new files
 * @param own files of the folder that they go to
 * @param gone SHA-256 of each file to be removed, by name
 * @param replaced SHA-256 of what stands where a file is to go, by name; empty where nothing does
 */
record MovePlan(Path from, OwnFiles own, Map<String, String> gone, Map<String, String> replaced) {
    static final String FILE = ".plan";
    private static final String GONE = "gone";

    /** A manifest is moved after the files that it lists, the folder's own last. */
    private static final Comparator<String> ORDER = Comparator.comparing((String name) -> !name.endsWith(Manifest.FILE))
            .reversed()
            .thenComparing(name -> name.equals(Manifest.FILE))
            .thenComparing(name -> name);

    /** The plan for the files of a folder; {@code whole} when the old ones that they lack are to go. */
    static MovePlan of(Path from, OwnFiles own, boolean whole) throws IOException {
        Map<String, String> replaced = new TreeMap<>(ORDER);
        for (String name : names(from)) {
            replaced.put(name, hash(own.folder().resolve(name)));
        }
        Map<String, String> gone = new TreeMap<>(ORDER);
        for (String name : own.hashes().keySet()) {
            if (whole && !replaced.containsKey(name) && own.untouched(name)) {
                gone.put(name, hash(own.folder().resolve(name)));
            }
        }
        return new MovePlan(from, own, gone, replaced);
    }

    private static List<String> names(Path from) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            return walk.filter(Files::isRegularFile)
                    .map(each -> from.relativize(each).toString().replace('\\', '/'))
                    .filter(each -> !each.equals(FILE))
                    .toList();
        }
    }

    private static String hash(Path file) throws IOException {
        return Files.isRegularFile(file) ? Hash.of(file) : "";
    }

    /** The files of ours that somebody changed: all of them, or those alone that would be replaced. */
    List<String> changed(boolean all) throws IOException {
        return own.changed().stream()
                .filter(each -> all || replaced.containsKey(each))
                .toList();
    }

    /** What is not ours and stands where a file is to go. */
    List<String> foreign() throws IOException {
        List<String> foreign = new ArrayList<>();
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            String name = each.getKey();
            if (!own.has(name) && !each.getValue().isEmpty() && !each.getValue().equals(hash(from.resolve(name)))) {
                foreign.add(name);
            }
        }
        return foreign;
    }

    /** Folders, devices and pipes where a file is to go, and files where a folder is. */
    List<String> stuck() {
        List<String> stuck = new ArrayList<>();
        for (String name : replaced.keySet()) {
            Path at = own.folder().resolve(name);
            Path above = at.getParent();
            if (!Links.free(at)) {
                stuck.add(name);
            } else if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
                stuck.add(own.folder().relativize(above).toString());
            }
        }
        return stuck;
    }

    /** Notes the plan among the new files. */
    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        gone.forEach((name, hash) -> lines.add(GONE + "\t" + hash + "\t" + name));
        replaced.forEach((name, hash) -> lines.add("to\t" + hash + "\t" + name));
        Files.write(folder.resolve(FILE), lines, StandardCharsets.UTF_8);
    }

    /** The plan noted in a folder, for what of it is left to do. */
    static MovePlan read(Path folder, Path target) throws IOException {
        Map<String, String> gone = new TreeMap<>(ORDER);
        Map<String, String> replaced = new TreeMap<>(ORDER);
        for (String line : Files.readAllLines(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", 3);
            (parts[0].equals(GONE) ? gone : replaced).put(parts[2], parts[1]);
        }
        return new MovePlan(folder, OwnFiles.of(target), gone, replaced);
    }

    /** Takes every step that is left; what somebody changed meanwhile stays. */
    void carryOut() throws IOException {
        for (Map.Entry<String, String> each : gone.entrySet()) {
            Path file = own.folder().resolve(each.getKey());
            if (Files.isRegularFile(file) && Hash.of(file).equals(each.getValue())) {
                Files.delete(Links.end(file));
                prune(file.getParent());
            }
        }
        for (Map.Entry<String, String> each : replaced.entrySet()) {
            Path file = from.resolve(each.getKey());
            Path place = own.folder().resolve(each.getKey());
            if (Files.exists(file) && Links.free(place) && hash(place).equals(each.getValue())) {
                Links.move(file, place);
            }
        }
    }

    /** Removes folders that became empty. */
    private void prune(Path folder) throws IOException {
        for (Path each = folder; !each.equals(own.folder()) && !Files.isSymbolicLink(each); each = each.getParent()) {
            try (Stream<Path> content = Files.list(each)) {
                if (content.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(each);
        }
    }
}
