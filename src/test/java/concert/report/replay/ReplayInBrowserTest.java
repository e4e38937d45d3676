package concert.report.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.report.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The replay as a reader has it, by mouse and by keyboard. */
class ReplayInBrowserTest {
    private static final int LAST = 29;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path europe;
    private static Path small;
    private static Path pair;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        Path run = Runs.europe(folder);
        europe = Runs.page(folder.resolve("europe.html"), ReplaySection.of(run));
        small = Runs.page(folder.resolve("small.html"), ReplaySection.of(Runs.small(folder)));
        Map<String, Path> two = new LinkedHashMap<>();
        two.put("Threat & <i>fear</i>", run);
        two.put("Power", Runs.waltz(folder));
        pair = Runs.page(folder.resolve("pair.html"), ReplaySection.together(two));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void playMovesTheTickUntilItIsPaused() {
        browser.open(europe, 1280);
        find(".cr-speed").sendKeys("very fast");
        find(".cr-play").click();
        assertTrue(find(".cr-play").getText().contains("Pause"));
        browser.until("return document.querySelector('.cr-range').value >= 3");
        find(".cr-play").click();
        int tick = tick();
        assertTrue(find(".cr-play").getText().contains("Play"));
        assertEquals(Integer.toString(1890 + tick), find(".cr-year").getText());
        browser.until(
                "return document.querySelector('.cr-said').textContent.startsWith(arguments[0])", "" + (1890 + tick));
        assertEquals(tick, tick(), "it stands still");
        browser.assertQuiet();
    }

    @Test
    void playingStopsAtTheEndAndIsNotReadOutTickByTick() {
        browser.open(europe, 1280);
        scrub(LAST - 2);
        browser.until("return document.querySelector('.cr-said').textContent.startsWith('1917')");
        find(".cr-speed").sendKeys("very fast");
        browser.ask(
                "window.said = []; new MutationObserver(() => said.push(document.querySelector('.cr-said').textContent))"
                        + ".observe(document.querySelector('.cr-said'), {childList: true})");
        find(".cr-play").click();
        browser.until("return window.said.length > 0");
        assertEquals(LAST, tick());
        assertEquals(1L, browser.<Long>ask("return said.length"));
        assertTrue(browser.<String>ask("return said[0]").startsWith("1919. "));
    }

    @Test
    void keysStepPlayAndJumpWhenTheReplayHasTheFocus() {
        browser.open(europe, 1280);
        browser.ask("document.querySelector('.cr').focus()");
        press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_LEFT);
        assertEquals(2, tick());
        press(Keys.END);
        assertEquals(LAST, tick());
        press(Keys.HOME);
        assertEquals(0, tick());
        press(Keys.SPACE);
        assertTrue(find(".cr-play").getText().contains("Pause"));
        press(Keys.SPACE);
        assertTrue(find(".cr-play").getText().contains("Play"));
        browser.assertQuiet();
    }

    @Test
    void keysOfOtherControlsAreTheirOwn() {
        browser.open(europe, 1280);
        browser.ask("document.querySelector('#before').focus()");
        press(Keys.ARROW_RIGHT, Keys.SPACE);
        assertEquals(0, tick());
        browser.ask("document.querySelector('.cr-choose').focus()");
        press(Keys.END);
        assertEquals(0, tick());
        assertEquals("United States, 1890", find(".cr-panel h3").getText());
        browser.ask("document.querySelector('.cr-filters input').focus()");
        press(Keys.SPACE);
        assertTrue(find(".cr-play").getText().contains("Play"));
        assertFalse(find(".cr-filters input").isSelected());
    }

    @Test
    void theSliderAndTheStepButtonsMoveEverything() {
        browser.open(europe, 1280);
        scrub(20);
        assertEquals("1910", find(".cr-year").getText());
        assertTrue(find(".cr-news").getText().contains("War: Russia attacked Netherlands"));
        assertEquals("What happened in 1910", find(".cr-news h3").getText());
        double before = cursor();
        find(".cr-on").click();
        assertEquals(21, tick());
        browser.until("return parseFloat(document.querySelector('.cr-cursor').style.left) > arguments[0]", before);
        find(".cr-back").click();
        find(".cr-back").click();
        assertEquals(19, tick());
    }

    @Test
    void aClickOnAStateShowsReasonsThatAddUp() {
        browser.open(europe, 1280);
        scrub(12);
        new Actions(browser.driver())
                .click(find(".cr-state[data-state='" + state("Italy") + "'] .cr-symbol"))
                .perform();
        assertEquals("Italy, 1902", find(".cr-panel h3").getText());
        int tables = 0;
        for (int state = 0; state < 20; state++) {
            browser.ask(
                    "document.querySelector('.cr-state[data-state=\"' + arguments[0] + '\"]').dispatchEvent(new MouseEvent('click', {bubbles: true}))",
                    state);
            for (List<List<String>> rows : reasons()) {
                int sum = 0;
                for (List<String> row : rows.subList(0, rows.size() - 1)) {
                    sum += number(row.get(1));
                }
                assertEquals(number(rows.get(rows.size() - 1).get(1)), sum, "state " + state + ": " + rows);
                tables++;
            }
        }
        assertTrue(tables > 20, tables + " tables");
        browser.assertQuiet();
    }

    @Test
    void statesAreReachedAndChosenByKeyboard() {
        browser.open(europe, 1280);
        browser.ask("document.querySelector('.cr-state[tabindex=\"0\"]').focus()");
        press(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("Belgium, 1890", find(".cr-panel h3").getText());
        assertEquals("true", find(".cr-state[data-state='1']").getDomAttribute("aria-pressed"));
        assertEquals(0, tick(), "walking from state to state is no step in time");
        press(Keys.ARROW_RIGHT);
        assertEquals("Belgium, 1891", find(".cr-panel h3").getText());
    }

    @Test
    void aTreatyIsChosenOnItsLifeLineOnTheMapAndInThePanel() {
        browser.open(europe, 1280);
        find(".cr-life[data-treaty='1']").click();
        String card = find(".cr-panel").getText();
        assertTrue(card.startsWith("Triple Alliance"), card);
        assertTrue(card.contains("A defence pact between Austria-Hungary, Germany and Italy, signed 1882."), card);
        assertTrue(card.contains("Outsiders\u2019 belief"), card);
        assertEquals(
                4, browser.driver().findElements(By.cssSelector(".cr-spark")).size());
        List<WebElement> members = browser.driver().findElements(By.cssSelector(".cr-members tr"));
        assertEquals(3, members.size());
        for (WebElement each : members) {
            assertTrue(each.getText().matches("(?s).+[+\u2212]?0\\.\\d{4}"), each.getText());
        }
        members.get(0).findElement(By.tagName("button")).click();
        assertEquals("Austria-Hungary, 1890", find(".cr-panel h3").getText());
        find(".cr-pacts button").click();
        assertEquals("true", find(".cr-life[data-treaty='0']").getDomAttribute("aria-pressed"));
        browser.ask(
                "document.querySelector('.cr-edge[data-treaty=\"4\"]').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
        assertEquals("Mediterranean Agreements", find(".cr-panel h3").getText());
        scrub(LAST);
        assertTrue(find(".cr-absent").getText().contains("it has ended"));
        browser.assertQuiet();
    }

    @Test
    void filtersHideEdgesAndLifeLines() {
        browser.open(europe, 1280);
        assertTrue(edges() >= 10, edges() + " edges");
        assertTrue(shown("data-treaty='2'"));
        find(".cr-filters label:nth-of-type(1) input").click();
        assertFalse(shown("data-treaty='2'"));
        assertEquals(
                0,
                browser.driver()
                        .findElements(By.cssSelector(".cr-edge[data-treaty='2']"))
                        .size());
        assertTrue(edges() > 0);
        for (WebElement each :
                browser.driver().findElements(By.cssSelector(".cr-filters fieldset:nth-of-type(2) input"))) {
            each.click();
        }
        assertEquals(0, edges());
        assertTrue(find(".cr-rows .cr-quiet").isDisplayed());
    }

    @Test
    void outsidersDoNotSeeASecretTreaty() {
        browser.open(small, 1280);
        assertEquals(2, edges());
        find(".cr-outsiders").click();
        assertEquals(1, edges());
        assertFalse(shown("data-treaty='0'"));
        browser.ask(
                "const s = document.querySelector('.cr-choose'); s.value = 2; s.dispatchEvent(new Event('change'))");
        String panel = find(".cr-panel").getText();
        assertTrue(panel.contains("1 treaty that outsiders do not believe in"), panel);
        assertTrue(panel.contains("Open Peace") && panel.contains("believed 100 %"), panel);
        browser.open(europe, 1280);
        find(".cr-outsiders").click();
        double faded = Double.parseDouble(find(".cr-edge[data-treaty='2']").getDomAttribute("opacity"));
        assertTrue(faded < .3, "a secret treaty half believed is faint: " + faded);
    }

    @Test
    void oneScrubberMovesTwoReplays() {
        browser.open(pair, 1280);
        assertEquals(
                1, browser.driver().findElements(By.cssSelector(".cr-range")).size());
        assertEquals("Threat & <i>fear</i>", find(".cr-pair h3").getText());
        scrub(9);
        assertEquals(List.of("What happened in 1899", "What happened in 1899"), texts(".cr-news h3"));
        assertNotEquals(texts(".cr-news").get(0), texts(".cr-news").get(1));
        browser.ask("document.querySelectorAll('.cr')[1].focus()");
        press(Keys.ARROW_RIGHT);
        assertEquals(List.of("What happened in 1900", "What happened in 1900"), texts(".cr-news h3"));
        browser.ask("document.querySelectorAll('.cr')[1].querySelector('.cr-life').click()");
        assertEquals("United Kingdom, 1900", texts(".cr-panel h3").get(0), "a choice is of one replay alone");
        assertEquals(
                0L, browser.<Long>ask("const ids = [...document.querySelectorAll('.cr [id]')]; return ids.length"));
        browser.assertQuiet();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void nothingIsWiderThanTheWindow(int width) {
        for (Path page : List.of(europe, small, pair)) {
            browser.open(page, width);
            find(".cr-life").click();
            String overflow = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assertEquals(0L, browser.<Long>ask(overflow), page + " at " + width);
            browser.assertQuiet();
        }
    }

    @Test
    void namesAreText() {
        browser.open(small, 1280);
        assertTrue(texts(".cr-choose option").contains(Runs.SCRIPT));
        browser.ask(
                "const s = document.querySelector('.cr-choose'); s.value = 0; s.dispatchEvent(new Event('change'))");
        assertEquals(Runs.SCRIPT + ", year 7", find(".cr-panel h3").getText());
        find(".cr-life[data-treaty='0']").click();
        assertEquals(Runs.SECRET, find(".cr-panel h3").getText());
        assertEquals(
                0,
                browser.driver()
                        .findElements(By.cssSelector(".cr img, .cr script:not(.cr-data), .cr b"))
                        .size());
        browser.assertQuiet();
    }

    private static WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    private static void press(Keys... keys) {
        for (Keys each : keys) {
            new Actions(browser.driver()).sendKeys(each).perform();
        }
    }

    private static int tick() {
        return Integer.parseInt(browser.<String>ask("return document.querySelector('.cr-range').value"));
    }

    private static void scrub(int tick) {
        browser.ask(
                "const r = document.querySelector('.cr-range'); r.value = arguments[0]; r.dispatchEvent(new Event('input'))",
                tick);
    }

    private static double cursor() {
        return Double.parseDouble(browser.<String>ask("return document.querySelector('.cr-cursor').style.left")
                .replace("%", ""));
    }

    private static int edges() {
        return browser.driver().findElements(By.cssSelector(".cr-edge")).size();
    }

    private static boolean shown(String treaty) {
        return find(".cr-life[" + treaty + "]").isDisplayed();
    }

    private static List<String> texts(String css) {
        return browser.driver().findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static int state(String name) {
        return Integer.parseInt(browser.<String>ask(
                "return [...document.querySelectorAll('.cr-choose option')].find((o) => o.textContent === arguments[0]).value",
                name));
    }

    /** The cells of every table of reasons, those of unfolded decisions too. */
    private static List<List<List<String>>> reasons() {
        return browser.ask("return [...document.querySelectorAll('.cr-reasons')].map((t) =>"
                + "[...t.querySelectorAll('tr[data-reason]')].map((r) => [...r.children].map((c) => c.textContent)))");
    }

    private static int number(String text) {
        return Integer.parseInt(text.replace("\u2212", "-").replace("+", "").replace(".", ""));
    }
}
