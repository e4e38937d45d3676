package concert.gui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever saves over files that were changed by hand is asked, by their names. */
class ResultsSavingTest {
    @Test
    void theQuestionNamesWhatWouldBeReplaced() {
        assertEquals(
                "load.R in results/mine was changed since Concert wrote it. Replace it?",
                ResultsSaving.question(Path.of("results/mine"), List.of("load.R")));
        assertEquals(
                "a, b, c, d, e and 2 others in results/mine were changed since Concert wrote them. Replace them?",
                ResultsSaving.question(Path.of("results/mine"), List.of("a", "b", "c", "d", "e", "f", "g")));
    }
}
