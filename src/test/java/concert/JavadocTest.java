package concert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sources say what they are: every type of the house, and every public member of the model and what is read off it. */
class JavadocTest {
    private static final Set<String> TOLD_TO_THE_LAST = Set.of("model", "theory", "measure", "engine");

    private static final List<String> SILENT_TYPES = new ArrayList<>();
    private static final List<String> SILENT_METHODS = new ArrayList<>();
    private static final List<String> SILENT_THROWS = new ArrayList<>();
    private static final List<String> SILENT_COMPONENTS = new ArrayList<>();
    private static int types;
    private static int methods;

    @BeforeAll
    static void read() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<Path> all = sources.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(all));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree each : task.parse()) {
                new Reader(each, docs).scan(each, null);
            }
        }
    }

    @Test
    void everyTypeSaysWhatItIs() {
        assertTrue(types > 800, types + " types");
        assertEquals(List.of(), SILENT_TYPES);
    }

    @Test
    void everyPublicMethodOfTheModelSaysWhatItGives() {
        assertTrue(methods > 400, methods + " methods");
        assertEquals(List.of(), SILENT_METHODS);
    }

    /** What a public method of the model throws by itself is named in its comment. */
    @Test
    void everyErrorThatIsThrownIsTold() {
        assertEquals(List.of(), SILENT_THROWS);
    }

    /** The numbers of a public record have a line each; a record of two or three may tell of them in its sentence. */
    @Test
    void componentsOfLargeRecordsAreToldOneByOne() {
        assertEquals(List.of(), SILENT_COMPONENTS);
    }

    /** Reads the comments of one file. */
    private static final class Reader extends TreePathScanner<Void, Void> {
        private final CompilationUnitTree file;
        private final DocTrees docs;
        private final boolean toTheLast;

        Reader(CompilationUnitTree file, DocTrees docs) {
            this.file = file;
            this.docs = docs;
            String[] name = String.valueOf(file.getPackageName()).split("\\.");
            this.toTheLast = name.length > 1 && TOLD_TO_THE_LAST.contains(name[1]);
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            boolean outermost = getCurrentPath().getParentPath().getLeaf() == file;
            if (outermost || seen(type.getModifiers())) {
                types++;
                String told = docs.getDocComment(getCurrentPath());
                if (told == null) {
                    SILENT_TYPES.add(at(type) + " " + type.getSimpleName());
                } else if (toTheLast && type.getKind() == Tree.Kind.RECORD) {
                    components(type, told);
                }
            }
            return super.visitClass(type, nothing);
        }

        private void components(ClassTree record, String told) {
            List<String> silent = new ArrayList<>();
            for (Tree each : record.getMembers()) {
                if (each instanceof VariableTree field
                        && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                    silent.add(field.getName().toString());
                }
            }
            if (silent.size() > 3) {
                silent.removeIf(each -> told.contains("@param " + each + " "));
                silent.forEach(each -> SILENT_COMPONENTS.add(at(record) + " " + record.getSimpleName() + "." + each));
            }
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            ClassTree owner = (ClassTree) getCurrentPath().getParentPath().getLeaf();
            boolean open = seen(method.getModifiers())
                    || owner.getKind() == Tree.Kind.INTERFACE
                            && !method.getModifiers().getFlags().contains(Modifier.PRIVATE);
            if (!toTheLast || !open || overrides(method) || compact(method, owner)) {
                return null;
            }
            methods++;
            String name = at(method) + " " + owner.getSimpleName() + "." + method.getName();
            String told = docs.getDocComment(getCurrentPath());
            if (told == null) {
                SILENT_METHODS.add(name);
            }
            for (String each : thrown(method)) {
                if (told == null || !told.contains(each)) {
                    SILENT_THROWS.add(name + " throws " + each);
                }
            }
            return null;
        }

        private static boolean seen(ModifiersTree modifiers) {
            return modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
        }

        /** Whether it only copies or checks what the record's own comment tells of. */
        private boolean compact(MethodTree method, ClassTree owner) {
            return owner.getKind() == Tree.Kind.RECORD
                    && method.getReturnType() == null
                    && thrown(method).isEmpty();
        }

        private static Set<String> thrown(MethodTree method) {
            Set<String> names = new TreeSet<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitThrow(ThrowTree each, Void nothing) {
                    if (each.getExpression() instanceof NewClassTree made) {
                        names.add(made.getIdentifier().toString());
                    }
                    return super.visitThrow(each, nothing);
                }
            }.scan(method.getBody(), null);
            return names;
        }

        private String at(Tree tree) {
            long start = docs.getSourcePositions().getStartPosition(file, tree);
            return file.getSourceFile().getName() + ":" + file.getLineMap().getLineNumber(start);
        }
    }
}
