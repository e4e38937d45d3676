package concert.results;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a results folder is and was made of. All but the block {@code host} is the same wherever the run is repeated.
 *
 * @param content keys in their order; texts, numbers, lists and maps
 */
public record Manifest(Map<String, Object> content) {
    public static final String FILE = "manifest.json";

    private static final String OURS = "concert";
    private static final String CSV = "csv";

    /** The manifest of a filled folder: what is {@code known} of the run, and the hashes of the files beside it. */
    static Manifest of(Map<String, Object> known, Path folder) throws IOException {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put(OURS, Version.current());
        content.putAll(known);
        Map<String, String> csv = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        for (Path each : files(folder)) {
            String name = folder.relativize(each).toString().replace('\\', '/');
            if (name.equals(Run.SCENARIO)) {
                content.put(Run.SCENARIO, Hash.of(each));
            } else {
                (name.endsWith(".csv") ? csv : others).put(name, Hash.of(each));
            }
        }
        content.put(CSV, csv);
        content.put("host", Host.block(others));
        return new Manifest(content);
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

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(FILE), Json.write(content), StandardCharsets.UTF_8);
    }

    /**
     * Reads a manifest.
     *
     * @throws IllegalArgumentException when the file is none of ours
     */
    @SuppressWarnings("unchecked")
    public static Manifest read(Path file) throws IOException {
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
        if (!name.toString().matches("(" + Networks.FOLDER + "/)?[a-z0-9-]+\\.csv") || !(hash instanceof String)) {
            throw new IllegalArgumentException("csv names \"" + name + "\", which is no file of a run with its hash");
        }
    }

    /** Whether a folder holds a manifest of ours. */
    static boolean ours(Path folder) throws IOException {
        try {
            return Files.isRegularFile(folder.resolve(FILE))
                    && !read(folder.resolve(FILE)).content().isEmpty();
        } catch (IllegalArgumentException other) {
            return false;
        }
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
