package concert.results.folder;

import concert.text.Hash;
import concert.text.Json;
import concert.text.JsonReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a results folder is and was made of. All but the block {@code host} is the same wherever the run is repeated.
 *
 * @param content keys in their order; texts, numbers, lists and maps
 */
public record Manifest(Map<String, Object> content) {
    public static final String FILE = "manifest.json";

    /** The key for the folders of theories compared, by the name of the theory. */
    public static final String COMPARED = "compared";

    /** The key for the file of an experiment, whose tables the folder holds beside its store. */
    public static final String EXPERIMENT = "experiment";

    /** The scenario as it was run, every override and theory in it; enough to run it again. */
    public static final String SCENARIO = "scenario.yaml";

    /** The scenario with the settings of a branch, beside that of the past. */
    public static final String BRANCH_SCENARIO = "branch.yaml";

    /** The key for the first tick of a branch; absent when a run has none. */
    public static final String BRANCH = "branch";

    /** The key for the states a person decided for; absent when there was none. */
    public static final String HUMAN = "human";

    /** The key for the number of runs. */
    public static final String RUNS = "runs";

    /** The most runs that a manifest stands for. */
    public static final int MOST_RUNS = 10_000;

    /** The key for what may vary between two runs of the same, and that in it for the hashes of files. */
    static final String HOST = "host";

    static final String FILES = "files";

    private static final int FEWEST_DIGITS = 3;
    private static final String OURS = "concert";
    private static final String CSV = "csv";

    /** What is {@code known} of the run, and the hashes of its CSV files and scenario in a folder. */
    public static Manifest of(Map<String, Object> known, Path folder) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(OURS, Version.current());
        content.put(FormatVersion.KEY, FormatVersion.CURRENT);
        content.putAll(known);
        Map<String, String> csv = hashes(folder, name -> name.endsWith(".csv"));
        content.putAll(hashes(folder, Manifest::scenario));
        content.put(CSV, csv);
        return new Manifest(content);
    }

    /** The same with the block {@code host}, which holds the hashes of every other file of the folder. */
    public Manifest signed(Path folder) throws IOException {
        Map<String, Object> whole = new LinkedHashMap<>(content);
        whole.put(HOST, Host.block(others(folder)));
        return new Manifest(whole);
    }

    /** Leaves the manifest of a folder that holds no run of its own: what is {@code known}, and the hashes of its files. */
    public static void leave(Map<String, Object> known, Path folder) throws IOException {
        of(known, folder).signed(folder).write(folder);
    }

    private static Map<String, String> others(Path folder) throws IOException {
        return hashes(folder, name -> !name.endsWith(".csv") && !scenario(name));
    }

    private static boolean scenario(String name) {
        return name.equals(SCENARIO) || name.equals(BRANCH_SCENARIO);
    }

    /** The same once some files that only the block {@code host} knows were made anew and lie in a folder. */
    Manifest renewed(Path made) throws IOException {
        Map<String, Object> host = new LinkedHashMap<>(Host.block(Map.of()));
        if (content.get(HOST) instanceof Map<?, ?> first) {
            first.forEach((key, value) -> host.put(key.toString(), value));
        }
        Map<String, Object> files = new TreeMap<>();
        if (host.get(FILES) instanceof Map<?, ?> old) {
            old.forEach((name, hash) -> files.put(name.toString(), hash));
        }
        files.putAll(others(made));
        host.put(FILES, files);
        Map<String, Object> whole = new LinkedHashMap<>(content);
        whole.put(HOST, host);
        return new Manifest(whole);
    }

    private static Map<String, String> hashes(Path folder, Predicate<String> which) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Path each : files(folder)) {
            String name = folder.relativize(each).toString().replace('\\', '/');
            if (which.test(name)) {
                hashes.put(name, Hash.of(each));
            }
        }
        return hashes;
    }

    /** The files of a folder, without those of runs in it, which have manifests of their own. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(each -> !each.endsWith(FILE))
                    .filter(each -> !Files.exists(
                            folder.resolve(folder.relativize(each).getName(0)).resolve(FILE)))
                    .sorted()
                    .toList();
        }
    }

    /** Writes it into the folder. */
    public void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), Json.write(content), StandardCharsets.UTF_8);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException when the file is none of ours, or of a folder that another version reads
     */
    public static Manifest read(Path file) throws IOException {
        return FormatVersion.checked(ofAnyFormat(file));
    }

    @SuppressWarnings("unchecked")
    private static Manifest ofAnyFormat(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new IllegalArgumentException("no file");
        }
        Object content = JsonReader.read(text(file));
        if (content instanceof Map<?, ?> map && map.containsKey(OURS) && map.get(CSV) instanceof Map<?, ?> csv) {
            csv.forEach(Manifest::check);
            return new Manifest((Map<String, Object>) map);
        }
        throw new IllegalArgumentException("no manifest of a run");
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new IllegalArgumentException("not UTF-8", other);
        }
    }

    /** Refuses names that a run does not write; a name such as ../x would lead out of the folder. */
    private static void check(Object name, Object hash) {
        if (!name.toString().matches("([a-z0-9-]+/)?[a-z0-9_-]+\\.csv") || !(hash instanceof String)) {
            throw new IllegalArgumentException("csv names \"" + name + "\", which is no file of a run with its hash");
        }
    }

    /** The manifest of ours that a folder holds, of whichever format, or null. */
    static Manifest found(Path folder) throws IOException {
        try {
            return Files.isRegularFile(folder.resolve(FILE)) ? ofAnyFormat(folder.resolve(FILE)) : null;
        } catch (IllegalArgumentException other) {
            return null;
        }
    }

    /** Name of the folder of a run, from 1, of so many: as many digits as the last needs, at least three. */
    public static String folder(int run, int runs) {
        int digits = Math.max(FEWEST_DIGITS, Integer.toString(runs).length());
        return String.format(Locale.ROOT, "run-%0" + digits + "d", run);
    }

    /** The folder of the first run of a batch, however many it has, or null where there is none. */
    public static Path firstRun(Path folder) {
        for (int runs = 1; runs <= MOST_RUNS; runs *= 10) {
            Path first = folder.resolve(folder(1, runs));
            if (Files.isDirectory(first)) {
                return first;
            }
        }
        return null;
    }

    /** A list's entries as texts, or none. */
    public List<String> list(String key) {
        return content.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether it stands for theories compared. */
    public boolean compared() {
        return content.containsKey(COMPARED);
    }

    /** Whether it stands for several runs. */
    public boolean several() {
        return content.containsKey(RUNS);
    }

    /** A text, or empty when there is none. */
    public String text(String key) {
        Object value = content.get(key);
        return value == null ? "" : value.toString();
    }

    /** The SHA-256 of each CSV file, by name. */
    @SuppressWarnings("unchecked")
    public Map<String, String> csv() {
        return (Map<String, String>) content.get(CSV);
    }
}
