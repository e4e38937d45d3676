package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a reader of the replay can choose and hide, and what is then told. */
@Tag("screen")
class ReplayChoiceTest {
    @TempDir
    private static Path folder;

    private static Viewer viewer;
    private static Path europe;
    private static Path small;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        viewer = Viewer.start(profile);
        europe = Runs.page(folder.resolve("europe.html"), ReplaySection.of(Runs.europe(folder)));
        small = Runs.page(folder.resolve("small.html"), ReplaySection.of(Runs.small(folder)));
    }

    @AfterAll
    static void close() {
        if (viewer != null) {
            viewer.close();
        }
    }

    @Test
    void aClickOnAStateShowsReasonsThatAddUp() {
        viewer.open(europe, 1280);
        viewer.scrub(12);
        viewer.find(".cr-state[data-state='" + viewer.state("Italy") + "'] .cr-symbol")
                .click();
        assertEquals("Italy, 1902", viewer.find(".cr-panel h3").getText());
        int tables = 0;
        for (int state = 0; state < 20; state++) {
            viewer.click(".cr-state[data-state='" + state + "']");
            for (List<List<String>> rows : viewer.reasons()) {
                int sum = 0;
                for (List<String> row : rows.subList(0, rows.size() - 1)) {
                    sum += Viewer.number(row.get(1));
                }
                assertEquals(Viewer.number(rows.get(rows.size() - 1).get(1)), sum, "state " + state + ": " + rows);
                tables++;
            }
        }
        assertTrue(tables > 20, tables + " tables");
        viewer.assertQuiet();
    }

    @Test
    void statesAreReachedAndChosenByKeyboard() {
        viewer.open(europe, 1280);
        viewer.focus(".cr-state[tabindex=\"0\"]");
        viewer.press(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("Belgium, 1890", viewer.find(".cr-panel h3").getText());
        assertEquals("true", viewer.find(".cr-state[data-state='1']").getDomAttribute("aria-pressed"));
        assertEquals(0, viewer.tick(), "walking from state to state is no step in time");
        viewer.press(Keys.ARROW_RIGHT);
        assertEquals("Belgium, 1891", viewer.find(".cr-panel h3").getText());
    }

    @Test
    void aTreatyIsChosenOnItsLifeLineOnTheMapAndInThePanel() throws IOException {
        viewer.open(europe, 1280);
        viewer.find(".cr-life[data-treaty='1']").click();
        String card = viewer.find(".cr-panel").getText();
        assertTrue(card.startsWith("Triple Alliance"), card);
        assertTrue(card.contains("A defence pact between Austria-Hungary, Germany and Italy, signed 1882."), card);
        assertTrue(card.contains("Outsiders\u2019 belief"), card);
        assertEquals(4, viewer.count(".cr-spark"));
        List<WebElement> members = viewer.all(".cr-members tr");
        assertEquals(3, members.size());
        for (WebElement each : members) {
            assertTrue(each.getText().matches("(?s).+[+\u2212]?0\\.\\d{4}"), each.getText());
        }
        members.get(0).findElement(By.tagName("button")).click();
        assertEquals("Austria-Hungary, 1890", viewer.find(".cr-panel h3").getText());
        viewer.find(".cr-pacts button").click();
        assertEquals("true", viewer.find(".cr-life[data-treaty='0']").getDomAttribute("aria-pressed"));
        Frame treaties = Frame.read(europe.resolveSibling("europe").resolve("treaties.csv"));
        int ends = Runs.endsLater(treaties);
        viewer.click(".cr-edge[data-treaty='" + ends + "']");
        assertEquals(treaties.text(ends, "name"), viewer.find(".cr-panel h3").getText());
        viewer.scrub(Viewer.LAST);
        assertTrue(viewer.find(".cr-absent").getText().contains("it has ended"));
        viewer.assertQuiet();
    }

    @Test
    void filtersHideEdgesAndLifeLines() {
        viewer.open(europe, 1280);
        assertTrue(viewer.edges() >= 5, viewer.edges() + " edges");
        assertTrue(viewer.shown("data-treaty='2'"));
        int lines = viewer.count(".cr-life:not([hidden])");
        viewer.click(".cr-key input");
        assertEquals(viewer.edges(), viewer.count(".cr-life:not([hidden])"), "only those in force");
        viewer.click(".cr-key input");
        assertEquals(lines, viewer.count(".cr-life:not([hidden])"));
        viewer.click(".cr-filters label:nth-of-type(1) input");
        assertFalse(viewer.shown("data-treaty='2'"));
        assertEquals(0, viewer.count(".cr-edge[data-treaty='2']"));
        assertTrue(viewer.edges() > 0);
        for (int at = 1; at <= 3; at++) {
            viewer.click(".cr-filters fieldset:nth-of-type(2) label:nth-of-type(" + at + ") input");
        }
        assertEquals(0, viewer.edges());
        assertTrue(viewer.find(".cr-rows .cr-quiet").isDisplayed());
    }

    @Test
    void outsidersDoNotSeeASecretTreaty() {
        viewer.open(small, 1280);
        assertEquals(2, viewer.edges());
        viewer.find(".cr-outsiders").click();
        assertEquals(1, viewer.edges());
        assertFalse(viewer.shown("data-treaty='0'"));
        viewer.choose(2);
        String panel = viewer.find(".cr-panel").getText();
        assertTrue(panel.contains("1 treaty that outsiders do not believe in"), panel);
        assertTrue(panel.contains("Open Peace") && panel.contains("believed 100 %"), panel);
        viewer.open(europe, 1280);
        viewer.find(".cr-outsiders").click();
        double faded =
                Double.parseDouble(viewer.find(".cr-edge[data-treaty='2']").getDomAttribute("opacity"));
        assertTrue(faded < .3, "a secret treaty half believed is faint: " + faded);
    }
}
