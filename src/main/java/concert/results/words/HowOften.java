package concert.results.words;

import concert.results.folder.Manifest;
import concert.results.table.Frame;
import concert.results.words.Summary.Line;
import concert.results.words.Summary.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How often what historians ask of a world comes about under a run's theory, read off what {@code faces} left of the same
 * world in a folder beside the run's.
 *
 * @param folder of the faces, null where there is none
 * @param runs of each theory there
 * @param theory of the run
 * @param faces in their order
 */
record HowOften(Path folder, String runs, String theory, List<Face> faces) {
    static final HowOften NOTHING = new HowOften(null, "", "", List.of());
    private static final String SHARES = "faces.csv";
    private static final String ANSWERS = "answers.csv";
    private static final Pattern LIST = Pattern.compile("\\[[^\\]]*\\]");

    /**
     * One of them.
     *
     * @param share of the runs that tell in which it came about, NaN where none tells
     * @param here whether it came about under the run's own seed: yes, no, or empty where that was not played
     */
    private record Face(String name, String condition, String history, double share, String here) {
        private String told() {
            String often =
                    Double.isNaN(share) ? "cannot be told" : String.format(Locale.ROOT, "in %.0f %%", 100 * share);
            return name + ": " + often + (here.isEmpty() ? "" : "; in this run " + here) + "; in history " + history;
        }

        /** Whether the question is of both states, and not of either among others. */
        private boolean names(String one, String two) {
            String apart = LIST.matcher(condition)
                    .replaceAll(list -> holds(list.group(), one) && holds(list.group(), two) ? "" : "$0");
            return holds(apart, one) && holds(apart, two);
        }

        private static boolean holds(String text, String state) {
            return Pattern.compile("\\b" + state + "\\b").matcher(text).find();
        }
    }

    /** Of what lies beside a run's folder; of nothing where no faces of that world and theory do. */
    static HowOften beside(Path folder, Manifest run) throws IOException {
        Path shelf = folder.toAbsolutePath().getParent();
        List<String> theories = run.list("theories");
        if (shelf == null || theories.size() != 1 || run.content().containsKey(Manifest.BRANCH)) {
            return NOTHING;
        }
        List<Path> found;
        try (Stream<Path> all = Files.list(shelf)) {
            found = all.filter(each -> Files.isRegularFile(each.resolve(SHARES)))
                    .sorted()
                    .toList();
        }
        for (Path each : found) {
            Manifest faces = known(each);
            if (faces != null && sameWorld(run, faces) && faces.list("theories").contains(theories.get(0))) {
                return read(each, faces, theories.get(0), run.text("seed"));
            }
        }
        return NOTHING;
    }

    private static boolean sameWorld(Manifest one, Manifest other) {
        return one.text("sha256").equals(other.text("sha256"))
                && one.text("ticks").equals(other.text("ticks"))
                && changes(one).equals(changes(other));
    }

    /** What was changed of the scenario's file, theory and seed apart. */
    private static List<String> changes(Manifest manifest) {
        return manifest.list("overrides").stream()
                .filter(each -> !each.matches("--(theory|seed) .*"))
                .toList();
    }

    /** The manifest of a folder of faces; null where it is damaged or of another version. */
    private static Manifest known(Path folder) throws IOException {
        try {
            return Manifest.read(folder.resolve(Manifest.FILE));
        } catch (IllegalArgumentException | NoSuchFileException none) {
            return null;
        }
    }

    private static HowOften read(Path folder, Manifest known, String theory, String seed) throws IOException {
        Map<String, String> here = new TreeMap<>();
        Frame answers = Frame.read(folder.resolve(ANSWERS));
        for (int row = 0; row < answers.rows(); row++) {
            if (answers.text(row, "theory").equals(theory)
                    && answers.text(row, "seed").equals(seed)
                    && !answers.text(row, "answer").isEmpty()) {
                here.put(answers.text(row, "face"), answers.flag(row, "answer") ? "yes" : "no");
            }
        }
        List<Face> faces = new ArrayList<>();
        Frame shares = Frame.read(folder.resolve(SHARES));
        for (int row = 0; row < shares.rows(); row++) {
            if (shares.text(row, "theory").equals(theory)) {
                String name = shares.text(row, "face");
                faces.add(new Face(
                        name,
                        shares.text(row, "condition"),
                        shares.text(row, "history"),
                        shares.number(row, "share"),
                        here.getOrDefault(name, "")));
            }
        }
        return new HowOften(folder, known.text("runs-each"), theory, faces);
    }

    /** All of them as a part of a summary, without lines where there are none. */
    Part part() {
        String heading = "How often in " + runs + " runs under " + theory;
        return new Part(
                heading,
                faces.stream().map(each -> new Line("", each.told())).toList(),
                folder == null ? "" : folder.getFileName() + "/faces.html");
    }

    /** Those that name both of two states, given by code, under a line that says what they are. */
    List<String> between(String one, String two) {
        List<String> told = faces.stream()
                .filter(each -> each.names(one, two))
                .map(each -> "      " + each.told())
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(part().heading() + ":"));
        lines.addAll(told);
        return lines;
    }
}
