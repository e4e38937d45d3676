package concert.results;

import concert.scenario.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        manifest.files().forEach((name, hash) -> hashes.put(prefix + name, hash));
        if (prefix.isEmpty()) {
            for (String each : manifest.folders()) {
                add(folder, each + "/", hashes);
            }
        }
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

    private static Faults said(Path place, String name, String what) {
        return Faults.of(
                place.resolve(name).toString(), what + " Maybe a copy of it elsewhere, then --force?");
    }
}
