package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.ChildJava;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts Concert, from a folder with a space in its name; where there is a POSIX shell. */
class LauncherTest {
    @TempDir
    Path folder;

    private Path launcher;

    @BeforeEach
    void installed() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell");
        launcher = folder.resolve("pro grams/bin/concert");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("src/main/launcher/concert"), launcher);
        assertTrue(launcher.toFile().setExecutable(true));
        jar(folder.resolve("pro grams/concert.jar"));
    }

    /** No classes of its own: it names those of the tests. */
    private static void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, "concert.cli.Main");
        main.put(
                Attributes.Name.CLASS_PATH,
                Stream.of(ChildJava.classPath().split(File.pathSeparator))
                        .map(each -> Path.of(each).toUri().toString())
                        .collect(Collectors.joining(" ")));
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
    }

    private Shell run(Map<String, String> environment, Path script, String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(words));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("CONCERT_JAVA_OPTIONS");
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Shell(code, Files.readString(out), Files.readString(err));
    }

    @Test
    void theProgramIsStarted() throws Exception {
        Shell done = run(Map.of(), launcher, "--version");
        assertEquals(Shell.run("--version").out(), done.out());
        assertEquals(0, done.code(), done.err());
    }

    @Test
    void exitCodeAndWordsPassThrough() throws Exception {
        Path scenario = folder.resolve("no such.yaml");
        Shell refused = run(Map.of(), launcher, "validate", scenario.toString());
        assertEquals(Shell.run("validate", scenario), refused);
        assertEquals(2, refused.code());
    }

    /** A Java that prints what it is given, a word a line, and ends with 7. */
    private Map<String, String> echo(String version) throws IOException {
        Path home = folder.resolve("java home");
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 7\n", StandardCharsets.UTF_8);
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return Map.of("JAVA_HOME", home.toString(), "CONCERT_JAVA_OPTIONS", "-Xmx1g  -Da=*");
    }

    @Test
    void everyWordIsPassedAsItIs() throws Exception {
        String[] words = {"validate", "a b", "", "*", "$HOME", "\"'", "--", "\\n"};
        Shell done = run(echo("17.0.1"), launcher, words);
        List<String> given = done.out().lines().toList();
        int jar = given.indexOf("-jar");
        assertEquals(7, done.code());
        assertEquals(List.of("-Xmx1g", "-Da=*"), given.subList(jar - 2, jar));
        assertEquals(launcher.resolveSibling("../concert.jar").toRealPath().toString(), given.get(jar + 1));
        assertEquals(List.of(words), given.subList(jar + 2, given.size()));
    }

    @Test
    void linksAreFollowed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("pro grams/bin/concert"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), link);
        assertEquals(7, run(echo("21"), second, "list").code());
    }

    @Test
    void onlyShortWorkGoesWithoutTheSecondCompiler() throws Exception {
        Map<String, String> java = echo("17.0.1");
        String level = "-XX:TieredStopAtLevel=1";
        for (String line : List.of("list measures", "run europe-1914 --quiet", "--version")) {
            assertTrue(run(java, launcher, line.split(" ")).out().contains(level), line);
        }
        for (String line :
                List.of("run random:n=195,seed=1", "run europe-1914 --ticks 900", "run a.yaml", "experiment secrecy")) {
            assertFalse(run(java, launcher, line.split(" ")).out().contains(level), line);
        }
    }

    /** One world at a time takes one collector and little memory, unless whoever starts it says otherwise. */
    @Test
    void oneRunBeginsWithLittleMemory() throws Exception {
        Map<String, String> java = new HashMap<>(echo("17.0.1"));
        java.put("CONCERT_JAVA_OPTIONS", "-Da=b");
        for (String line : List.of("run random:n=195,seed=1", "run europe-1914", "list measures")) {
            assertTrue(run(java, launcher, line.split(" ")).out().contains("-XX:+UseSerialGC\n-Xms64m\n"), line);
        }
        for (String line : List.of("run europe-1914 --runs=20", "run europe-1914 --runs 20", "experiment secrecy")) {
            assertFalse(run(java, launcher, line.split(" ")).out().contains("SerialGC"), line);
        }
        java.put("CONCERT_JAVA_OPTIONS", "-XX:+UseZGC");
        assertFalse(run(java, launcher, "run", "europe-1914").out().contains("SerialGC"));
    }

    @Test
    void aJavaThatIsMissingOrTooOldIsSaid() throws Exception {
        Shell old = run(echo("1.8.0_402"), launcher, "list");
        assertEquals(2, old.code());
        assertTrue(old.err().contains("is Java 8; it must be 17 or newer."), old.err());
        Shell none = run(Map.of("JAVA_HOME", folder.toString()), launcher, "list");
        assertEquals(2, none.code());
        assertTrue(none.err().contains("where there is no bin/java."), none.err());
    }
}
