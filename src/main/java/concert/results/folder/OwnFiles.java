package concert.results.folder;

import concert.document.Faults;
import concert.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of a results folder that Concert wrote, by what its manifest and those of the runs in it list. All others are
 * the user's.
 *
 * @param folder that holds them
 * @param hashes SHA-256 by name from the folder, with slashes; empty for a manifest, which lists itself nowhere
 */
record OwnFiles(Path folder, Map<String, String> hashes) {

    /** Those of a folder; none where no manifest of ours is. */
    static OwnFiles of(Path folder) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        add(folder, "", hashes);
        return new OwnFiles(folder, hashes);
    }

    private static void add(Path folder, String prefix, Map<String, String> hashes) throws IOException {
        Manifest manifest = Manifest.found(folder.resolve(prefix));
        if (manifest == null) {
            return;
        }
        hashes.put(prefix + Manifest.FILE, "");
        files(manifest).forEach((name, hash) -> hashes.put(prefix + name, hash));
        if (prefix.isEmpty()) {
            for (String each : folders(manifest)) {
                add(folder, each + "/", hashes);
            }
        }
    }

    /** The SHA-256 of every file that a manifest lists, by name from its folder. */
    private static Map<String, String> files(Manifest manifest) {
        Map<String, String> files = new TreeMap<>(manifest.csv());
        for (String each : List.of(Manifest.SCENARIO, Manifest.BRANCH_SCENARIO)) {
            if (manifest.content().get(each) instanceof String hash) {
                files.put(each, hash);
            }
        }
        if (manifest.content().get(Manifest.HOST) instanceof Map<?, ?> host
                && host.get(Manifest.FILES) instanceof Map<?, ?> others) {
            others.forEach((name, hash) -> {
                if (within(name.toString())) {
                    files.put(name.toString(), String.valueOf(hash));
                }
            });
        }
        return files;
    }

    /** Whether a name leads to a file in the folder, whoever wrote the manifest. */
    private static boolean within(String name) {
        return name.matches("[^\\p{Cntrl}\\\\:/]+(/[^\\p{Cntrl}\\\\:/]+)*")
                && Stream.of(name.split("/")).noneMatch(each -> each.equals("..") || each.equals("."));
    }

    /** The folders of runs that have manifests of their own, in the folder of a manifest. */
    private static List<String> folders(Manifest manifest) {
        if (manifest.content().get(Manifest.COMPARED) instanceof Map<?, ?> theories) {
            return theories.values().stream()
                    .map(Object::toString)
                    .filter(each -> each.matches("[a-z0-9-]+"))
                    .toList();
        }
        if (manifest.content().get(Manifest.RUNS) instanceof Number runs && runs.doubleValue() <= Manifest.MOST_RUNS) {
            int last = manifest.content().containsKey(FormatVersion.KEY) ? runs.intValue() : 1;
            return IntStream.rangeClosed(1, runs.intValue())
                    .mapToObj(run -> Manifest.folder(run, last))
                    .toList();
        }
        return List.of();
    }

    boolean has(String name) {
        return hashes.containsKey(name);
    }

    /** Whether the file of that name is still as Concert wrote it. */
    boolean untouched(String name) throws IOException {
        String hash = hashes.get(name);
        Path file = folder.resolve(name);
        return hash != null && Files.isRegularFile(file) && (hash.isEmpty() || hash.equals(Hash.of(file)));
    }

    /** Those that somebody changed since, in their order. */
    List<String> changed() throws IOException {
        List<String> changed = new ArrayList<>();
        for (String each : hashes.keySet()) {
            if (Files.exists(folder.resolve(each)) && !untouched(each)) {
                changed.add(each);
            }
        }
        return changed;
    }

    /** What is said of a file that was changed. */
    static Faults saidChanged(Path place, String name) {
        return said(place, name, "was changed since Concert wrote it and is kept.");
    }

    /** What is said of a file that stands where Concert would write one. */
    static Faults saidForeign(Path place, String name) {
        return said(place, name, "is none that Concert wrote, stands where one is to go, and is kept.");
    }

    /** What is said of a folder, a device or a pipe where a file is to go, and of a file where a folder is. */
    static Faults saidStuck(Path place, String name) {
        String what = Files.isRegularFile(place.resolve(name)) ? "a folder is needed" : "a file is to go";
        return Faults.of(
                place.resolve(name).toString(),
                "stands where " + what + ", cannot be replaced, and is kept. Maybe move it away?");
    }

    private static Faults said(Path place, String name, String what) {
        return Faults.of(place.resolve(name).toString(), what + " Maybe a copy of it elsewhere, then --force?");
    }
}
