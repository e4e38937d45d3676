package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The replay fits its window, and names from files are text in it. */
@Tag("screen")
class ReplayFitTest {
    @TempDir
    private static Path folder;

    private static Viewer viewer;
    private static Path europe;
    private static Path small;
    private static Path pair;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        viewer = Viewer.start(profile);
        europe = Runs.page(folder.resolve("europe.html"), ReplaySection.of(Runs.europe(folder)));
        small = Runs.page(folder.resolve("small.html"), ReplaySection.of(Runs.small(folder)));
        pair = Runs.pair(folder);
    }

    @AfterAll
    static void close() {
        if (viewer != null) {
            viewer.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void nothingIsWiderThanTheWindow(int width) {
        for (Path page : List.of(europe, small, pair)) {
            viewer.open(page, width);
            viewer.find(".cr-life").click();
            String overflow = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assertEquals(0L, viewer.<Long>ask(overflow), page + " at " + width);
            viewer.assertQuiet();
        }
    }

    @Test
    void namesAreText() {
        viewer.open(small, 1280);
        assertTrue(viewer.texts(".cr-choose option").contains(Runs.SCRIPT));
        viewer.choose(0);
        assertEquals(Runs.SCRIPT + ", year 7", viewer.find(".cr-panel h3").getText());
        viewer.find(".cr-life[data-treaty='0']").click();
        assertEquals(Runs.SECRET, viewer.find(".cr-panel h3").getText());
        assertEquals(0, viewer.count(".cr img, .cr script:not(.cr-data), .cr b"));
        viewer.assertQuiet();
    }
}
