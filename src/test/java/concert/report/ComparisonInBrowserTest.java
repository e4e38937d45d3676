package concert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
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
import org.openqa.selenium.WebElement;

/** The page of theories compared as a reader has it. */
@Tag("screen")
class ComparisonInBrowserTest {
    private static final int MOST_BYTES = 5_000_000;

    @TempDir
    private static Path folder;

    private static Browser browser;
    private static Path europe;
    private static Path hostile;

    @BeforeAll
    static void start(@TempDir Path profile) throws IOException {
        browser = Browser.start(profile);
        europe = compare("europe-1914", "balance-of-threat,balance-of-power,institutionalism");
        Hostile.run(folder);
        hostile = compare(folder.resolve("hostile.yaml").toString(), "balance-of-threat,constructivism");
    }

    private static Path compare(String scenario, String theories) {
        Path out = folder.resolve("out-" + theories.length());
        Shell shell =
                Shell.run("compare", scenario, "--theories", theories, "--runs", "3", "--no-charts", "--out", out);
        assertEquals(0, shell.code(), shell.err());
        return out.resolve(Report.COMPARISON);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void opensQuietlyAndFitsItsWindow(int width) throws IOException {
        for (Path page : List.of(europe, hostile)) {
            browser.open(page, width);
            assertTrue(
                    browser.<Boolean>ask(
                            "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
                    "wider than the window");
            assertEquals(2, find(".wide > svg").size(), "charts");
            assertTrue(Files.size(page) < MOST_BYTES, Files.size(page) + " bytes");
            browser.assertQuiet();
        }
    }

    @Test
    void oneScrubberMovesBothWorlds() {
        browser.open(europe, 1280);
        assertEquals(1, find(".cr-range").size());
        assertEquals(
                List.of("Under balance-of-threat", "Under balance-of-power"),
                find(".cr-pair > div > h3").stream().map(WebElement::getText).toList());
        browser.ask("const r = document.querySelector('.cr-range'); r.value = 9; r.dispatchEvent(new Event('input'))");
        List<String> news = find(".cr-news").stream().map(WebElement::getText).toList();
        assertEquals(2, news.size());
        news.forEach(each -> assertTrue(each.startsWith("What happened in 1899"), each));
        assertNotEquals(news.get(0), news.get(1));
        browser.assertQuiet();
    }

    @Test
    void hostileNamesStandThereAsText() {
        browser.open(hostile, 1280);
        assertEquals(
                Hostile.NAME + ", theories compared - Concert", browser.driver().getTitle());
        assertEquals(Hostile.NAME + ": theories compared", find("h1").get(0).getText());
        assertEquals(0, find("main img, main b, h1 b").size());
        browser.assertQuiet();
    }

    @Test
    void everyTableSaysHowManyRunsAreDegenerate() {
        browser.open(europe, 1280);
        String rows = "return [...document.querySelectorAll('#' + arguments[0] + ' tbody')].every((table) =>"
                + "[...table.querySelectorAll('th')].some((head) => head.textContent === 'degenerate runs'))";
        assertTrue(browser.<Boolean>ask(rows, "means"), "means");
        assertTrue(browser.<Boolean>ask(rows, "differences"), "differences");
        assertTrue(find("#lives").get(0).getText().contains("degenerate runs"), "lives");
        assertEquals(6, find("#degeneracy tbody tr").size());
        assertTrue(find("#summary .warning").get(0).getText().contains("read the effects"));
    }

    @Test
    void everyPairIsToldWhereItParts() {
        browser.open(europe, 1280);
        browser.ask("document.querySelectorAll('#partings details').forEach((each) => (each.open = true))");
        List<String> heads =
                find("#partings h3").stream().map(WebElement::getText).toList();
        assertEquals(
                List.of(
                        "balance-of-threat and balance-of-power",
                        "balance-of-threat and institutionalism",
                        "balance-of-power and institutionalism"),
                heads);
        find("#partings .parting")
                .forEach(each -> assertTrue(
                        each.getText().matches("Seed 1, 18\\d\\d: under .*\\(value .*; under .*\\."), each.getText()));
    }

    private static List<WebElement> find(String css) {
        return browser.driver().findElements(By.cssSelector(css));
    }
}
