package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a results folder and a new scenario may be called, so that every system can open them. */
class PlaceNamesTest {
    private static final String WORLD = "random:n=3,seed=1";

    @TempDir
    private Path folder;

    private static Shell run(Path out) {
        return Shell.run("run", WORLD, "--ticks", 2, "--no-charts", "--quiet", "--out", out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-x", ":memory:", "CON", "nul.txt", " lead", "trail ", "a.", "q?x=1", "CON/inner", "a\tb"})
    void aNameThatNotEverySystemOpensIsRefused(String name) throws IOException {
        Shell shell = Shell.run("run", WORLD, "--ticks", 2, "--no-charts", "--out=" + folder.resolve(name));
        assertEquals(2, shell.code(), shell.out());
        assertTrue(shell.err().contains("not every system could open it. Maybe "), shell.err());
        assertEquals(Set.of(), names(folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "a b", "共和国", "Česká", "v1.2"})
    void lettersOfEveryScriptAndEmojiAreFine(String name) throws IOException {
        Path out = folder.resolve(name);
        assertEquals(0, run(out).code());
        assertTrue(Files.exists(out.resolve("manifest.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D\uDE00", "inner/../elsewhere", "共和国"})
    void newTakesEmojiAndPathsThatLeadElsewhere(String name) throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Shell shell = Shell.run("new", folder.resolve(name));
        assertEquals(0, shell.code(), shell.err());
        assertTrue(Files.exists(folder.resolve(name + ".yaml")));
    }

    @Test
    void aFolderThatIsThereIsTakenByAnyName() throws IOException {
        Path out = Files.createDirectory(folder.resolve("-x"));
        assertEquals(0, run(out).code());
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
