package concert.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The program loaded a second time beside the tests, with a folder more on its class path that they do not see. */
final class ProgramApart extends URLClassLoader {
    private ProgramApart(URL place) {
        super(new URL[] {place}, ProgramApart.class.getClassLoader());
    }

    static ProgramApart with(Path folder) throws IOException {
        return new ProgramApart(folder.toUri().toURL());
    }

    /** Classes of Concert anew, all others as the tests have them. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> found = findLoadedClass(name);
            if (found != null) {
                return found;
            }
            return name.startsWith("concert.") ? anew(name) : super.loadClass(name, resolve);
        }
    }

    private Class<?> anew(String name) throws ClassNotFoundException {
        try (InputStream file = opened(name.replace('.', '/') + ".class")) {
            if (file == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = file.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What its own folder has, else what the tests have. */
    private InputStream opened(String file) throws IOException {
        URL own = findResource(file);
        return own == null ? getParent().getResourceAsStream(file) : own.openStream();
    }

    /** Runs a command line in it. */
    Shell run(Object... words) throws ReflectiveOperationException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Method execute = loadClass("concert.cli.Main")
                .getMethod("execute", PrintWriter.class, PrintWriter.class, String[].class);
        String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
        int code = (int) execute.invoke(null, new PrintWriter(out), new PrintWriter(err), args);
        return new Shell(code, out.toString(), err.toString());
    }
}
