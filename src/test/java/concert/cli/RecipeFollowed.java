package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.ChildJava;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A recipe of the site followed to the letter on a copy of the sources, compiled into a folder of its own. */
final class RecipeFollowed {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Path folder;
    private final Map<String, String> texts = new TreeMap<>();

    RecipeFollowed(Path folder) {
        this.folder = folder;
    }

    /** Puts a line into a source, in place of one that is there. */
    RecipeFollowed line(String type, String there, String now) throws IOException {
        String text = texts.containsKey(type) ? texts.get(type) : Files.readString(SOURCES.resolve(file(type)));
        assertTrue(text.contains(there), type + " has no \"" + there + "\"");
        texts.put(type, text.replace(there, now));
        return this;
    }

    /** A source of its own. */
    RecipeFollowed type(String type, String text) {
        texts.put(type, text);
        return this;
    }

    private static String file(String type) {
        return type.replace('.', '/') + ".java";
    }

    /** The types of which the compiler, given the whole program, says that they do not know all there is. */
    List<String> asked() throws IOException {
        TreeSet<String> asked = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> each : compiled(true)) {
            assertTrue(each.getMessage(null).contains("does not cover all possible input values"), each.toString());
            String name = Path.of(each.getSource().toUri()).getFileName().toString();
            asked.add(name.replace(".java", ""));
        }
        return List.copyOf(asked);
    }

    /** The program as it then is; {@code whole} when more than the types written here has to be compiled anew. */
    ProgramApart program(boolean whole) throws IOException {
        assertEquals(List.of(), compiled(whole));
        return ProgramApart.with(folder.resolve("classes"));
    }

    private List<Diagnostic<? extends JavaFileObject>> compiled(boolean whole) throws IOException {
        Path sources = folder.resolve("sources");
        for (Map.Entry<String, String> each : texts.entrySet()) {
            Path place = sources.resolve(file(each.getKey()));
            Files.createDirectories(place.getParent());
            Files.writeString(place, each.getValue());
        }
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(said, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-XDcompilePolicy=simple",
                    "-XDshould-stop.ifError=FLOW",
                    "-cp",
                    ChildJava.classPath(),
                    "-d",
                    classes.toString());
            compiler.getTask(null, files, said, options, null, files.getJavaFileObjectsFromPaths(paths(sources, whole)))
                    .call();
        }
        return said.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .<Diagnostic<? extends JavaFileObject>>map(each -> each)
                .toList();
    }

    /** The sources written here, and where wanted all others of the program. */
    private List<Path> paths(Path sources, boolean whole) throws IOException {
        List<Path> paths = new ArrayList<>();
        texts.keySet().forEach(each -> paths.add(sources.resolve(file(each))));
        try (Stream<Path> all = Files.walk(SOURCES)) {
            all.filter(each -> each.toString().endsWith(".java") && !each.endsWith("package-info.java"))
                    .filter(each -> !texts.containsKey(SOURCES.relativize(each)
                            .toString()
                            .replace(".java", "")
                            .replace(File.separatorChar, '.')))
                    .filter(each -> whole)
                    .forEach(paths::add);
        }
        return paths;
    }
}
