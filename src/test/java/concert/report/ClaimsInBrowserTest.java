package concert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The page of the claims as a reader has it. */
@Tag("screen")
class ClaimsInBrowserTest {
    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path page;

    @BeforeAll
    static void start(@TempDir Path profile) {
        browser = Browser.start(profile);
        Path out = folder.resolve("out");
        assertEquals(
                0,
                Shell.run("claims", "L10a", "L10b", "--runs", 12, "--out", out, "--quiet")
                        .code());
        page = out.resolve("claims.html");
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
        browser.open(page, width);
        browser.assertQuiet();
        browser.ask("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertTrue(
                browser.<Boolean>ask(
                        "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                "wider than the window");
    }

    @Test
    void everyVerdictIsSignWordAndColour() {
        browser.open(page, 1280);
        List<?> cells = browser.ask("return [...document.querySelectorAll('#verdicts td')].map(each =>"
                + " each.textContent + getComputedStyle(each).backgroundColor)");
        assertEquals(16, cells.size());
        List<String> kinds =
                cells.stream().map(Object::toString).distinct().sorted().toList();
        assertTrue(kinds.size() >= 2, kinds.toString());
        List<String> colours = kinds.stream()
                .map(each -> each.substring(each.indexOf("rgb")))
                .distinct()
                .toList();
        List<String> words = kinds.stream()
                .map(each -> each.replaceFirst("(:.*)?rgb.*", ""))
                .distinct()
                .toList();
        assertEquals(words.size(), colours.size(), "a colour for each verdict: " + kinds);
        assertTrue(words.stream().allMatch(each -> each.matches("\\S [a-z ]+")), words.toString());
    }

    @Test
    void aClaimsNameLeadsToIt() {
        browser.open(page, 1280);
        browser.driver().findElement(By.linkText("L10b")).click();
        assertEquals("#claim-l10b", browser.<String>ask("return location.hash"));
        browser.until("const top = document.getElementById('claim-l10b').getBoundingClientRect().top;"
                + "return top >= 0 && top < 400");
    }

    @Test
    void noLetteringOfAPlotOverlapsAnother() {
        browser.open(page, 1280);
        String overlaps = browser.ask("const found = []; for (const svg of document.querySelectorAll('svg.effects')) {"
                + "const texts = [...svg.querySelectorAll('text')].map(each => [each.textContent, each.getBoundingClientRect()]);"
                + "texts.forEach(([a, p], at) => texts.slice(at + 1).forEach(([b, q]) => {"
                + "if (p.left < q.right && q.left < p.right && p.top + 2 < q.bottom && q.top + 2 < p.bottom) found.push(a + ' / ' + b)})) }"
                + "return found.join('; ')");
        assertEquals("", overlaps);
    }
}
