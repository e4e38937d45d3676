package concert.history.file;

import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Which file holds what: every data file of a folder by its header, and single files that a user named. */
public final class DataFiles {
    private static final String REFUSED = "these are COW's formal alliances, which Concert does not read, as their"
            + " maintainers ask. Maybe ATOP's alliance and member files, or its dyad-years?";

    private final Map<DataFormat, Path> files = new EnumMap<>(DataFormat.class);
    /** What comes near to a format but is none, with what it lacks. */
    private final Map<DataFormat, String> near = new EnumMap<>(DataFormat.class);

    private final FaultCollector findings = new FaultCollector();

    /**
     * Those of a folder, if one is given, with single files in place of what it holds; throws {@link Faults}.
     *
     * @param folder or null
     * @param named files by the option that named them, such as {@code nmc}
     */
    public static DataFiles of(Path folder, Map<String, List<Path>> named) throws IOException {
        DataFiles found = new DataFiles();
        for (Map.Entry<String, List<Path>> each : named.entrySet()) {
            for (Path file : each.getValue()) {
                found.named(each.getKey(), file);
            }
        }
        if (folder != null) {
            found.folder(folder, Map.copyOf(found.files));
        }
        found.findings.settle();
        return found;
    }

    private void named(String option, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            findings.add(Place.of(file.toString()), "there is no such file. Maybe a slip in its name?");
            return;
        }
        Map<String, Integer> header = Heading.of(file).columns();
        DataFormat format = Recognition.of(header);
        if (Recognition.cowAlliances(header)) {
            findings.add(first(file), REFUSED);
        } else if (format == null || !format.option().equals(option)) {
            findings.add(first(file), wrong(option, format, header));
        } else if (files.put(format, file) != null) {
            findings.add(first(file), "--" + option + " is given twice for " + format.title() + ". Maybe one of them?");
        }
    }

    private static Place first(Path file) {
        return new Place(file.toString(), 1, 1);
    }

    private static String wrong(String option, DataFormat is, Map<String, Integer> header) {
        DataFormat wanted = null;
        for (DataFormat each : DataFormat.values()) {
            boolean better = wanted == null
                    || Recognition.lacks(each, header).size()
                            < Recognition.lacks(wanted, header).size();
            wanted = each.option().equals(option) && better ? each : wanted;
        }
        String lacks =
                "its header lacks " + String.join(", ", Recognition.lacks(wanted, header)) + " of " + wanted.title();
        return lacks + (is == null ? ". Maybe another file?" : ". Maybe --" + is.option() + "?");
    }

    private void folder(Path folder, Map<DataFormat, Path> given) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Faults.of(folder.toString(), "there is no such folder. Maybe a slip in its name?");
        }
        List<Path> inside;
        try (Stream<Path> all = Files.list(folder)) {
            inside = all.filter(DataFiles::table).sorted().toList();
        }
        for (Path each : inside) {
            sort(each, given);
        }
    }

    private static boolean table(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && name.matches(".*\\.(csv|tsv|tab)(\\.gz)?");
    }

    private void sort(Path file, Map<DataFormat, Path> given) throws IOException {
        Map<String, Integer> header = Heading.of(file).columns();
        if (Recognition.cowAlliances(header)) {
            findings.add(first(file), REFUSED);
            return;
        }
        DataFormat format = Recognition.of(header);
        if (format == null) {
            DataFormat like = Recognition.near(header);
            if (like != null) {
                near.put(
                        like, file + ":1:1 comes near but lacks " + String.join(", ", Recognition.lacks(like, header)));
            }
        } else if (!given.containsKey(format)) {
            Path other = files.putIfAbsent(format, file);
            if (other != null) {
                findings.add(
                        first(file),
                        "is " + format.title() + ", as is " + other.getFileName() + ". Maybe name one by --"
                                + format.option() + "?");
            }
        }
    }

    /** Whether there is a file of a format. */
    public boolean has(DataFormat format) {
        return files.containsKey(format);
    }

    /** The rows of the file of a format; of none where there is no file. Throws {@link Faults}. */
    public DataTable read(DataFormat format) throws IOException {
        Path file = files.get(format);
        return file == null ? new DataTable(format, 0, Map.of(), Map.of(), "") : TableReader.read(format, file);
    }

    /** Says of every format that has no file that it is needed; throws {@link Faults} when one is. */
    public void need(DataFormat... formats) {
        for (DataFormat each : formats) {
            if (!has(each)) {
                String like = near.containsKey(each) ? "; " + near.get(each) : "";
                findings.add(
                        Place.of("--" + each.option()),
                        "there is no file of " + each.title() + like + ". Maybe name it by --" + each.option()
                                + ", or the folder that holds it by --data?");
            }
        }
        findings.settle();
    }
}
