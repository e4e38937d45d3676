package concert.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Table;
import concert.measure.all.Measures;
import concert.results.played.Run;
import concert.results.table.Frame;
import concert.world.SmallRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in memory read as they would from their folder. */
class FramesTest {
    @TempDir
    private Path folder;

    @Test
    void memoryAndFolderAgree() throws IOException {
        Table table = new Table(Measures.names());
        table.add(new double[Measures.ALL.size()]);
        table.add(new double[Measures.ALL.size()]);
        Run run = new Run(null, SmallRun.record(), table);
        Sheets.write(run, folder);
        Files.delete(folder.resolve("data-dictionary.csv"));
        List<Path> files;
        try (Stream<Path> list = Files.walk(folder)) {
            files = list.filter(each -> each.toString().endsWith(".csv"))
                    .filter(each -> !each.toString().contains("wave-"))
                    .sorted()
                    .toList();
        }
        assertEquals(12, files.size());
        for (Path each : files) {
            String file = folder.relativize(each).toString();
            assertTrue(Frames.of(run).has(file) && Frames.in(folder).has(file), file);
            same(Frames.in(folder).frame(file), Frames.of(run).frame(file));
        }
    }

    private static void same(Frame written, Frame kept) {
        assertEquals(written.columns(), kept.columns());
        assertEquals(written.rows(), kept.rows());
        for (int row = 0; row < written.rows(); row++) {
            for (String column : written.columns()) {
                assertEquals(written.text(row, column), kept.text(row, column), column);
            }
        }
    }

    @Test
    void whatIsNotThereIsNamed() {
        Run run = new Run(null, SmallRun.record(), new Table(Measures.names()));
        assertFalse(Frames.of(run).has("none.csv"));
        String said = assertThrows(
                        IllegalArgumentException.class, () -> Frames.of(run).frame("none.csv"))
                .getMessage();
        assertTrue(said.contains("none.csv"), said);
    }
}
