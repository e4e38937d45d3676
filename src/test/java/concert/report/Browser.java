package concert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Chromium without a window, for pages on disk. Tests that need one are skipped where it is not installed; nothing is
 * ever downloaded.
 */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** Kept, since a logger that nobody holds forgets its level; it would warn of every Chromium newer than itself. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /**
     * Starts one, or skips the test.
     *
     * @param profile an empty folder of its own, such as a {@code @TempDir}
     */
    public static Browser start(Path profile) {
        assumeTrue(Files.isExecutable(CHROMIUM), "skipped: there is no " + CHROMIUM);
        assumeTrue(Files.isExecutable(DRIVER), "skipped: there is no " + DRIVER);
        SELENIUM.setLevel(Level.SEVERE);
        System.setProperty("se.offline", "true");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a file at a width in CSS pixels and waits until its scripts ran; what an earlier page logged is forgotten. */
    public Browser open(Path page, int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        driver.get("about:blank");
        console();
        requests();
        driver.get(page.toUri().toString());
        until("return document.readyState === 'complete'");
        return this;
    }

    /** What a piece of JavaScript returns. */
    @SuppressWarnings("unchecked")
    public <T> T ask(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** Waits at most ten seconds for a piece of JavaScript to return true. */
    public void until(String script, Object... arguments) {
        new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(25))
                .withMessage(script)
                .until(any -> Boolean.TRUE.equals(driver.executeScript(script, arguments)));
    }

    /** Asserts that since the page was opened it wrote no warning or error and asked for nothing but itself. */
    public void assertQuiet() {
        assertEquals(List.of(), console(), "console");
        List<String> asked = requests();
        assertEquals(1, asked.size(), "requests: " + asked);
        assertEquals("file:", asked.get(0).substring(0, 5));
    }

    private List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(each -> each.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses asked for since the last call, without those that stand in the page itself. */
    private List<String> requests() {
        List<String> asked = new ArrayList<>();
        for (LogEntry each : driver.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> entry = new Json().toType(each.getMessage(), Map.class);
            Map<?, ?> message = (Map<?, ?>) entry.get("message");
            if ("Network.requestWillBeSent".equals(message.get("method"))) {
                Map<?, ?> parameters = (Map<?, ?>) message.get("params");
                asked.add(((Map<?, ?>) parameters.get("request")).get("url").toString());
            }
        }
        asked.removeIf(url -> url.startsWith("data:") || url.equals("about:blank"));
        return asked;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
