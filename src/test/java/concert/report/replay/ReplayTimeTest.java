package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Time in the replay: played, scrubbed, stepped through by keys, alone and for two at once. */
@Tag("screen")
class ReplayTimeTest {
    @TempDir
    private static Path folder;

    private static Viewer viewer;
    private static Path europe;
    private static Path pair;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        viewer = Viewer.start(profile);
        europe = Runs.page(folder.resolve("europe.html"), ReplaySection.of(Runs.europe(folder)));
        pair = Runs.pair(folder);
    }

    @AfterAll
    static void close() {
        if (viewer != null) {
            viewer.close();
        }
    }

    @Test
    void playMovesTheTickUntilItIsPaused() {
        viewer.open(europe, 1280);
        viewer.find(".cr-speed").sendKeys("very fast");
        viewer.find(".cr-play").click();
        assertTrue(viewer.find(".cr-play").getText().contains("Pause"));
        viewer.until("return document.querySelector('.cr-range').value >= 3");
        viewer.find(".cr-play").click();
        int tick = viewer.tick();
        assertTrue(viewer.find(".cr-play").getText().contains("Play"));
        assertEquals(Integer.toString(1890 + tick), viewer.find(".cr-year").getText());
        viewer.until(
                "return document.querySelector('.cr-said').textContent.startsWith(arguments[0])", "" + (1890 + tick));
        assertEquals(tick, viewer.tick(), "it stands still");
        viewer.assertQuiet();
    }

    @Test
    void playingStopsAtTheEndAndIsNotReadOutTickByTick() {
        viewer.open(europe, 1280);
        viewer.scrub(Viewer.LAST - 2);
        viewer.until("return document.querySelector('.cr-said').textContent.startsWith('1917')");
        viewer.find(".cr-speed").sendKeys("very fast");
        viewer.ask(
                "window.said = []; new MutationObserver(() => said.push(document.querySelector('.cr-said').textContent))"
                        + ".observe(document.querySelector('.cr-said'), {childList: true})");
        viewer.find(".cr-play").click();
        viewer.until("return window.said.length > 0");
        assertEquals(Viewer.LAST, viewer.tick());
        assertEquals(1L, viewer.<Long>ask("return said.length"));
        assertTrue(viewer.<String>ask("return said[0]").startsWith("1919. "));
    }

    @Test
    void keysStepPlayAndJumpWhenTheReplayHasTheFocus() {
        viewer.open(europe, 1280);
        viewer.focus(".cr");
        viewer.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
        assertEquals(2, viewer.tick());
        viewer.press(Keys.END);
        assertEquals(Viewer.LAST, viewer.tick());
        viewer.press(Keys.HOME);
        assertEquals(0, viewer.tick());
        viewer.press(Keys.SPACE);
        assertTrue(viewer.find(".cr-play").getText().contains("Pause"));
        viewer.press(Keys.SPACE);
        assertTrue(viewer.find(".cr-play").getText().contains("Play"));
        viewer.assertQuiet();
    }

    @Test
    void keysOfOtherControlsAreTheirOwn() {
        viewer.open(europe, 1280);
        viewer.focus("#before");
        viewer.press(Keys.ARROW_RIGHT, Keys.SPACE);
        assertEquals(0, viewer.tick());
        viewer.focus(".cr-choose");
        viewer.press(Keys.END);
        assertEquals(0, viewer.tick());
        assertEquals("United States, 1890", viewer.find(".cr-panel h3").getText());
        viewer.focus(".cr-filters input");
        viewer.press(Keys.SPACE);
        assertTrue(viewer.find(".cr-play").getText().contains("Play"));
        assertFalse(viewer.find(".cr-filters input").isSelected());
    }

    @Test
    void theSliderAndTheStepButtonsMoveEverything() throws IOException {
        viewer.open(europe, 1280);
        Frame wars = Frame.read(europe.resolveSibling("europe").resolve("wars.csv"));
        int war = Runs.inTheMiddle(wars);
        int tick = (int) wars.number(war, "tick");
        String year = wars.text(war, "year");
        viewer.scrub(tick);
        assertEquals(year, viewer.find(".cr-year").getText());
        assertTrue(viewer.find(".cr-news").getText().contains("War: "));
        assertEquals("What happened in " + year, viewer.find(".cr-news h3").getText());
        double before = viewer.cursor();
        viewer.find(".cr-on").click();
        assertEquals(tick + 1, viewer.tick());
        viewer.until("return parseFloat(document.querySelector('.cr-cursor').style.left) > arguments[0]", before);
        viewer.find(".cr-back").click();
        viewer.find(".cr-back").click();
        assertEquals(tick - 1, viewer.tick());
    }

    @Test
    void oneScrubberMovesTwoReplays() {
        viewer.open(pair, 1280);
        assertEquals(1, viewer.count(".cr-range"));
        assertEquals("Threat & <i>fear</i>", viewer.find(".cr-pair h3").getText());
        viewer.scrub(9);
        assertEquals(List.of("What happened in 1899", "What happened in 1899"), viewer.texts(".cr-news h3"));
        assertNotEquals(
                viewer.texts(".cr-news").get(0), viewer.texts(".cr-news").get(1));
        viewer.ask("document.querySelectorAll('.cr')[1].focus()");
        viewer.press(Keys.ARROW_RIGHT);
        assertEquals(List.of("What happened in 1900", "What happened in 1900"), viewer.texts(".cr-news h3"));
        viewer.ask("document.querySelectorAll('.cr')[1].querySelector('.cr-life').click()");
        assertEquals("United Kingdom, 1900", viewer.texts(".cr-panel h3").get(0), "a choice is of one replay alone");
        assertEquals(0L, viewer.<Long>ask("const ids = [...document.querySelectorAll('.cr [id]')]; return ids.length"));
        viewer.assertQuiet();
    }
}
