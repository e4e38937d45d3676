package concert.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders of runs sort as the runs follow each other, however many there are. */
class RunFolderNamesTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 12, 999, 1000, 10_000})
    void sortAsTextAsTheyAreNumbered(int runs) {
        List<String> names = IntStream.rangeClosed(1, runs)
                .mapToObj(run -> Manifest.folder(run, runs))
                .toList();
        assertEquals(names, names.stream().sorted().toList());
    }

    @Test
    void keepThreeDigitsWhereTheyDo() {
        assertEquals("run-007", Manifest.folder(7, 999));
        assertEquals("run-0007", Manifest.folder(7, 1000));
    }

    @Test
    void theFirstIsFoundHoweverManyThereAre(@TempDir Path folder) throws IOException {
        Path first = Files.createDirectory(folder.resolve("run-0001"));
        assertEquals(first, Manifest.firstRun(folder));
    }
}
