package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.folder.Manifest;
import concert.text.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language of the machine changes no byte of what is left or printed: commas, other digits, letters without dots. */
@Tag("slow")
class LocaleTest {
    @TempDir
    private Path folder;

    private record Left(Map<String, String> files, String said) {}

    private Left run(Locale locale) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            Path out = folder.resolve("out");
            Shell shell = Shell.run("run", "random:n=5,seed=1", "--ticks", 4, "--no-charts", "--out", out);
            assertEquals(0, shell.code(), shell.err());
            return new Left(hashes(out), shell.out());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Map<String, String> hashes(Path out) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path each : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Manifest.FILE))
                    .toList()) {
                hashes.put(out.relativize(each).toString(), Hash.of(each));
            }
        }
        return hashes;
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "ar-EG-u-nu-arab"})
    void theLanguageOfTheMachineChangesNoByte(String language) throws IOException {
        Left plain = run(Locale.ROOT);
        Left there = run(Locale.forLanguageTag(language));
        assertTrue(plain.files().size() > 15, plain.files().keySet().toString());
        assertEquals(plain, there);
    }

    /** Words of the command line and of files are known whatever the language makes of large and small letters. */
    @Test
    void wordsAreKnownInEveryLanguage() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            for (String list :
                    new String[] {"scenarios", "theories", "measures", "parameters", "claims", "experiments"}) {
                Shell shell = Shell.run("list", list);
                assertEquals(0, shell.code(), shell.err());
                assertTrue(shell.out().chars().allMatch(each -> each != 'ı'), "a letter that only Turkish has");
            }
            Shell refused = Shell.run("run", "random:n=3,seed=1", "--set", "parameters.war-cost=0,1");
            assertTrue(refused.err().contains("Maybe 0.1?"), refused.err());
        } finally {
            Locale.setDefault(before);
        }
    }
}
