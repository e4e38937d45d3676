package concert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page as a reader has it: opened from disk, wide and narrow, by mouse and by keyboard. */
@Tag("screen")
class ReportInBrowserTest {
    /** How every text and shape of a picture is painted, in words that its size does not change. */
    private static final String LOOK =
            "return [...svg.querySelectorAll('text, path, rect, line, circle')].map(each => {"
                    + "const style = getComputedStyle(each); return [each.tagName, each.textContent, style.fill, style.stroke,"
                    + "style.strokeWidth, style.fontFamily, style.fontSize, style.fontWeight, style.opacity, style.display,"
                    + "style.clipPath, each.getAttribute('d')].join(' ').replace(/url[(][^#]*#/g, 'url(#') })";

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path europe;
    private static Path hostile;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        Path out = folder.resolve("europe");
        assertEquals(0, Shell.run("run", "europe-1914", "--out", out).code());
        europe = out.resolve("report.html");
        hostile = Hostile.run(folder).resolve("report.html");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void opensQuietlyAndFitsItsWindow(int width) {
        for (Path page : List.of(europe, hostile)) {
            browser.open(page, width);
            assertEquals("", overflow(), "wider than the window");
            browser.assertQuiet();
        }
    }

    @Test
    void everySectionCanBeReachedByKeyboard() {
        browser.open(europe, 1280);
        press(Keys.TAB);
        assertEquals("#main", focused().getDomAttribute("href"));
        int links = browser.driver().findElements(By.cssSelector("nav a")).size();
        assertTrue(links >= 6, links + " links");
        for (int at = 0; at < links; at++) {
            browser.open(europe, 1280);
            for (int tab = 0; tab < at + 2; tab++) {
                press(Keys.TAB);
            }
            String target = focused().getDomAttribute("href");
            press(Keys.ENTER);
            browser.until("return location.hash === arguments[0]", target);
            browser.until(
                    "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                            + "return box.top < innerHeight && box.bottom > 0",
                    target);
            press(Keys.TAB);
            assertTrue(
                    browser.<Boolean>ask(
                            "return document.querySelector(arguments[0]).contains(document.activeElement)"
                                    + " || !document.querySelector(arguments[0]).querySelector('a, summary, [tabindex=\"0\"]')",
                            target),
                    "the next stop after " + target + " lies in it");
        }
        browser.assertQuiet();
    }

    @Test
    void whatHasFocusShowsIt() {
        browser.open(europe, 1280);
        press(Keys.TAB, Keys.TAB);
        assertEquals("3px", focused().getCssValue("outline-width"));
    }

    @Test
    void cardsAreFiltered() {
        browser.open(europe, 1280);
        List<WebElement> cards = browser.driver().findElements(By.className("card"));
        List<WebElement> selects = browser.driver().findElements(By.cssSelector(".filter select"));
        new Select(selects.get(0)).selectByValue("defence");
        long defence = cards.stream()
                .filter(card -> "defence".equals(card.getDomAttribute("data-kind")))
                .count();
        assertTrue(defence > 0 && defence < cards.size(), defence + " of " + cards.size());
        assertEquals(defence, shown(cards));
        new Select(selects.get(2)).selectByValue("standing");
        List<String> standing = cards.stream()
                .filter(card -> "defence".equals(card.getDomAttribute("data-kind")))
                .filter(card -> "standing".equals(card.getDomAttribute("data-life")))
                .map(card -> card.findElement(By.tagName("h3")).getDomProperty("textContent"))
                .toList();
        String name = standing.get(0);
        browser.driver().findElement(By.cssSelector(".filter input")).sendKeys(name.toLowerCase(Locale.ROOT));
        long found = standing.stream().filter(name::equals).count();
        assertEquals(found, shown(cards));
        assertEquals(
                found + " of " + cards.size() + " shown",
                browser.driver().findElement(By.cssSelector(".filter output")).getText());
        browser.assertQuiet();
    }

    @Test
    void hostileNamesStandThereAsText() {
        browser.open(hostile, 1280);
        assertEquals(Hostile.NAME + " - Concert", browser.driver().getTitle());
        assertEquals(
                Hostile.NAME, browser.driver().findElement(By.tagName("h1")).getText());
        String text = browser.driver().findElement(By.tagName("main")).getText();
        assertTrue(text.contains(Hostile.TREATY), text);
        assertTrue(text.contains(Hostile.STATE), text);
        assertEquals(0L, browser.<Long>ask("return document.querySelectorAll('img, [onload], [onerror]').length"));
        browser.assertQuiet();
    }

    @Test
    void chartsAreDrawnAsWideAsTheyAreReadable() {
        browser.open(europe, 390);
        for (WebElement each : browser.driver().findElements(By.cssSelector("figure svg"))) {
            assertTrue(each.getSize().width >= 900, each.getSize().width + " pixels");
            assertTrue(each.findElements(By.tagName("text")).size() > 5);
        }
        WebElement region = browser.driver().findElement(By.cssSelector("figure .wide"));
        browser.driver().executeScript("arguments[0].focus()", region);
        press(Keys.ARROW_RIGHT);
        browser.until("return arguments[0].scrollLeft > 0", region);
    }

    @Test
    void chartsLookAsTheirFilesDo() throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(europe.resolveSibling("charts"))) {
            files = list.filter(each -> each.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
        assertTrue(files.size() >= 9, files.toString());
        for (Path file : files) {
            browser.open(file, 1280);
            List<String> alone = browser.ask("const svg = document.documentElement;" + LOOK);
            browser.open(europe, 1280);
            String id = "chart-" + file.getFileName().toString().replace(".svg", "");
            List<String> inside = browser.ask("const svg = document.querySelector('#" + id + " svg');" + LOOK);
            assertEquals(alone, inside, id);
            assertTrue(alone.size() > 20, id);
        }
    }

    /** What sticks out of the page, other than in a region that scrolls. */
    private static String overflow() {
        return browser.ask("const wide = document.documentElement.clientWidth;"
                + "return document.documentElement.scrollWidth <= wide ? '' :"
                + "[...document.querySelectorAll('main *, header *, nav *')].filter(each =>"
                + "!each.closest('.wide, pre') && each.getBoundingClientRect().right > wide + 1)"
                + ".map(each => each.outerHTML.slice(0, 80)).join() || 'something'");
    }

    private static long shown(List<WebElement> cards) {
        return cards.stream().filter(WebElement::isDisplayed).count();
    }

    private static WebElement focused() {
        return browser.driver().switchTo().activeElement();
    }

    private static void press(CharSequence... keys) {
        focused().sendKeys(keys);
    }
}
