package concert.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge of the other browser tests: it hears what a page should not do. */
@Tag("screen")
class BrowserTest {
    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(@TempDir Path profile) {
        browser = Browser.start(profile);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aQuietPageOpensAtTheWidthAskedFor() throws IOException {
        browser.open(page("<p>quiet</p><img alt='' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"), 390)
                .assertQuiet();
        assertEquals(390L, browser.<Long>ask("return innerWidth"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>console.error('wrong')</script>",
                "<script>console.warn('doubtful')</script>",
                "<script>throw new Error('fault')</script>",
                "<img alt='' src='http://example.org/a.png'>",
                "<link rel='stylesheet' href='style.css'>",
                "<script>fetch('https://example.org/').catch(() => 0)</script>"
            })
    void aNoisyPageIsHeard(String body) throws IOException {
        browser.open(page(body), 1280);
        assertThrows(AssertionError.class, browser::assertQuiet);
    }

    private Path page(String body) throws IOException {
        return Files.writeString(
                folder.resolve("page.html"),
                "<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>A page</title>" + body);
    }
}
