package concert.report.replay;

import concert.report.Browser;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A reader before a replay in Chromium. */
final class Viewer implements AutoCloseable {
    /** The last tick of Europe. */
    public static final int LAST = 29;

    private final Browser browser;

    private Viewer(Browser browser) {
        this.browser = browser;
    }

    /** One with a browser, or the test is skipped. */
    static Viewer start(Path profile) {
        return new Viewer(Browser.start(profile));
    }

    @Override
    public void close() {
        browser.close();
    }

    void open(Path page, int width) {
        browser.open(page, width);
    }

    <T> T ask(String script, Object... arguments) {
        return browser.ask(script, arguments);
    }

    void until(String script, Object... arguments) {
        browser.until(script, arguments);
    }

    void assertQuiet() {
        browser.assertQuiet();
    }

    void focus(String css) {
        browser.ask("document.querySelector(arguments[0]).focus()", css);
    }

    /** Clicks what a pointer may not reach, since something may lie above it. */
    void click(String css) {
        browser.ask(
                "document.querySelector(arguments[0]).dispatchEvent(new MouseEvent('click', {bubbles: true}))", css);
    }

    List<WebElement> all(String css) {
        return browser.driver().findElements(By.cssSelector(css));
    }

    int count(String css) {
        return all(css).size();
    }

    /** Chooses a state in the list. */
    void choose(int state) {
        browser.ask(
                "const s = document.querySelector('.cr-choose'); s.value = arguments[0]; s.dispatchEvent(new Event('change'))",
                state);
    }

    WebElement find(String css) {
        return browser.driver().findElement(By.cssSelector(css));
    }

    void press(Keys... keys) {
        for (Keys each : keys) {
            new Actions(browser.driver()).sendKeys(each).perform();
        }
    }

    int tick() {
        return Integer.parseInt(browser.<String>ask("return document.querySelector('.cr-range').value"));
    }

    void scrub(int tick) {
        browser.ask(
                "const r = document.querySelector('.cr-range'); r.value = arguments[0]; r.dispatchEvent(new Event('input'))",
                tick);
    }

    double cursor() {
        return Double.parseDouble(browser.<String>ask("return document.querySelector('.cr-cursor').style.left")
                .replace("%", ""));
    }

    int edges() {
        return count(".cr-edge");
    }

    boolean shown(String treaty) {
        return find(".cr-life[" + treaty + "]").isDisplayed();
    }

    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    int state(String name) {
        return Integer.parseInt(browser.<String>ask(
                "return [...document.querySelectorAll('.cr-choose option')].find((o) => o.textContent === arguments[0]).value",
                name));
    }

    /** The cells of every table of reasons, those of unfolded decisions too. */
    List<List<List<String>>> reasons() {
        return browser.ask("return [...document.querySelectorAll('.cr-reasons')].map((t) =>"
                + "[...t.querySelectorAll('tr[data-reason]')].map((r) => [...r.children].map((c) => c.textContent)))");
    }

    static int number(String text) {
        return Integer.parseInt(text.replace("\u2212", "-").replace("+", "").replace(".", ""));
    }
}
