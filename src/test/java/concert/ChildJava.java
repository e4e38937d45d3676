package concert;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java of its own for what a test cannot try in its process, such as being killed. */
public final class ChildJava {
    private ChildJava() {}

    /** The words that start a class, with the class path of the tests and more words behind. */
    public static List<String> of(String main, Object... words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath(), main));
        Stream.of(words).map(Object::toString).forEach(command::add);
        return command;
    }

    /** The class path of the tests, however they were started. */
    public static String classPath() {
        if (ChildJava.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
