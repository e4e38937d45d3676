package concert.scenario.book;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Tree;
import concert.document.TreeReader;
import concert.text.Nearest;
import concert.text.Spelling;
import concert.theory.book.Theory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where scenarios and theories are found: as files, in the folder {@code scenarios} of the working directory, else on
 * the class path, whose content {@code scenarios/index.txt} lists.
 */
public final class Library {
    public static final String THEORIES = "theories/";
    public static final String SCENARIOS = "";
    public static final String EXPERIMENTS = "experiments/";
    public static final String CLAIMS = "claims/";

    /** Before the name of a theory whose weights are fitted to history, as {@code fit} leaves it. */
    public static final String FITTED = "fitted/";

    private static final String FOLDER = "scenarios/";
    private static final String ENDING = ".yaml";
    private static final String NO_FILE = "\0";

    private final Path here;
    /** What was read of each file, empty for one that was not there; null for a library that looks each time. */
    private final Map<Path, Optional<byte[]>> read;

    /** Documents without a fault or warning, each parsed once; null for a library that keeps nothing. */
    private final Map<Document, Tree> trees;

    /** A library that takes {@code here} for the working directory. */
    public Library(Path here) {
        this(here, null);
    }

    private Library(Path here, Map<Path, Optional<byte[]>> read) {
        this.here = here;
        this.read = read;
        this.trees = read == null ? null : new ConcurrentHashMap<>();
    }

    /** The tree of a document, as {@link TreeReader#read} gives it. */
    public Tree tree(Document document, FaultCollector findings) {
        Tree kept = trees == null ? null : trees.get(document);
        if (kept != null) {
            return kept;
        }
        Tree tree = TreeReader.read(document, findings);
        if (trees != null
                && tree != null
                && findings.none()
                && findings.warnings().isEmpty()) {
            trees.put(document, tree);
        }
        return tree;
    }

    /** The same, but each file is read once, at its first need. */
    public Library kept() {
        return new Library(here, new ConcurrentHashMap<>());
    }

    /** A scenario by name or path, or null. */
    public Document scenario(String nameOrPath) {
        return document(nameOrPath, SCENARIOS);
    }

    /** A file of one of the folders by name, or any by path; or null. */
    public Document document(String nameOrPath, String folder) {
        if (isPath(nameOrPath)) {
            Document file = file(nameOrPath, nameOrPath);
            return file != null ? file : shipped(nameOrPath.replace('\\', '/'));
        }
        String path = FOLDER + folder + nameOrPath + ENDING;
        Document file = file(path, path);
        return file != null ? file : shipped(path);
    }

    /**
     * A theory by name, or by a path from the folder of the scenario that names it or from here; or null. One that is
     * fitted is looked for in a folder {@code fitted} as well, as {@code fit} leaves it.
     */
    public Document theory(String reference, Path folder) {
        boolean named = isFitted(reference) || !isPath(reference);
        String path = named ? THEORIES + reference + ENDING : reference;
        if (folder != null) {
            Document beside = file(resolved(folder, path.replace('\\', '/')), null);
            if (beside == null && isFitted(reference)) {
                beside = file(resolved(folder, reference + ENDING), null);
            }
            if (beside != null) {
                return beside;
            }
        }
        String below = named ? FOLDER + path : reference;
        Document file = file(below, below);
        if (file == null && isFitted(reference)) {
            file = file(reference + ENDING, reference + ENDING);
        }
        return file != null ? file : shipped(below.replace('\\', '/'));
    }

    private static boolean isFitted(String reference) {
        return reference.matches(FITTED + "[a-z0-9-]+");
    }

    /** What to say of a theory that is not to be had, with a likely mend: a path, a file beside, a known name. */
    public String noTheory(String reference, Path folder, Collection<String> known) {
        if (isFitted(reference)) {
            return "there is no theory \"" + reference + "\", no " + reference + ENDING
                    + " beside the scenario, here or in scenarios/theories. Maybe results/fit/" + reference + ENDING
                    + ", once `fit` has left it?";
        }
        if (isPath(reference)) {
            String where = folder == null || folder.toString().isEmpty() ? "" : " in " + folder + " or here";
            String name = reference.replaceAll(".*[/\\\\]|\\.ya?ml$", "");
            return "theory is \"" + reference + "\"; there is no such file" + where + "."
                    + Spelling.mend(
                            reference, known.contains(name) ? " Maybe " + name + "?" : " Maybe another folder?");
        }
        for (String ending : List.of(ENDING, ".yml")) {
            boolean beside = folder != null && file(resolved(folder, reference + ending), null) != null;
            if (beside || file(reference + ending, null) != null) {
                return "there is no theory \"" + reference + "\", but a file " + reference + ending
                        + (beside ? " beside it" : " here") + ". Maybe theory: " + reference + ending + "?";
            }
        }
        return "there is no theory \"" + reference + "\"." + Spelling.mend(reference, Nearest.mend(reference, known));
    }

    /** Whether a theory bears the name of a shipped one and is another; who fits anew means to, under the same name. */
    public static boolean shadows(Theory theory) {
        Document shipped = isFitted(theory.name()) ? null : shippedTheory(theory.name());
        return shipped != null && !TheoryReader.read(shipped).equals(theory);
    }

    /** The names of what lies in one of the folders, shipped and in the working directory. */
    public List<String> names(String folder) {
        TreeSet<String> names = new TreeSet<>();
        for (String line : index()) {
            if (line.startsWith(folder) && line.lastIndexOf('/') == folder.length() - 1) {
                names.add(line.substring(folder.length(), line.length() - ENDING.length()));
            }
        }
        Path local = here.resolve(FOLDER + folder);
        if (Files.isDirectory(local)) {
            try (Stream<Path> files = Files.list(local)) {
                files.map(each -> each.getFileName().toString())
                        .filter(each -> each.endsWith(ENDING))
                        .forEach(each -> names.add(each.substring(0, each.length() - ENDING.length())));
            } catch (IOException unreadable) {
                throw Faults.of(local.toString(), "cannot be listed: " + unreadable.getMessage());
            }
        }
        return List.copyOf(names);
    }

    /** What the class path holds, a path below {@code scenarios/} a line. */
    public static List<String> index() {
        try (InputStream in = Library.class.getResourceAsStream("/" + FOLDER + "index.txt")) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.endsWith(ENDING))
                            .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A theory as shipped, whatever lies in the working directory; or null. */
    public static Document shippedTheory(String name) {
        return shipped(FOLDER + THEORIES + name + ENDING);
    }

    /** A path from a folder, or a text that is no file where the file system cannot spell it. */
    private static String resolved(Path folder, String path) {
        try {
            return folder.resolve(path).toString();
        } catch (InvalidPathException nonsense) {
            return NO_FILE;
        }
    }

    private static boolean isPath(String text) {
        return text.contains("/") || text.contains("\\") || text.endsWith(ENDING) || text.endsWith(".yml");
    }

    private Document file(String path, String source) {
        try {
            Path file = here.resolve(path);
            byte[] bytes = bytes(file);
            Path folder = file.getParent();
            String name = source == null ? file.toString().replace('\\', '/') : source;
            return bytes == null ? null : new Document(name, bytes, folder == null ? Path.of("") : folder);
        } catch (IOException unreadable) {
            throw Faults.of(path, "cannot be read (" + unreadable + "). Maybe it may not be opened by this user?");
        } catch (InvalidPathException nonsense) {
            return null;
        }
    }

    private byte[] bytes(Path file) throws IOException {
        Optional<byte[]> known = read == null ? null : read.get(file);
        if (known != null) {
            return known.orElse(null);
        }
        byte[] found = null;
        if (Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                found = in.readNBytes(Document.LARGEST + 1);
            }
        }
        if (read != null) {
            read.put(file, Optional.ofNullable(found));
        }
        return found;
    }

    private static Document shipped(String path) {
        if (!path.startsWith(FOLDER) || !index().contains(path.substring(FOLDER.length()))) {
            return null;
        }
        try (InputStream in = Library.class.getResourceAsStream("/" + path)) {
            return in == null ? null : new Document(path, in.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
