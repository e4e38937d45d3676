package concert.report.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One page that opens from disk: a heading, a table of contents made of the headings of its parts, and the parts. Its
 * policy lets it ask for nothing and run no script but its own, which the hash names.
 *
 * @param title of the window
 * @param header HTML above the table of contents
 */
public record Page(String title, String header, List<Fragment> parts) {
    /** The name of the page of one run, or of several. */
    public static final String FILE = "report.html";

    private static final Pattern SECTION =
            Pattern.compile("<section[^>]* id=\"([a-z0-9-]+)\"[^>]*>\\s*<h2[^>]*>(.*?)</h2>", Pattern.DOTALL);

    /** The whole file. */
    public String html() {
        String script = "\n" + Resource.text("page.js") + joined(Page::closed);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8"/>
                <meta http-equiv="Content-Security-Policy" content="%s"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <link rel="icon" href="data:,"/>
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                %s<nav class="contents" aria-label="Contents">
                <ul>
                %s</ul>
                </nav>
                <main id="main" tabindex="-1">
                %s</main>
                <script>%s</script>
                </body>
                </html>
                """.formatted(
                        policy(script), Html.text(title), styles(), header, contents(), joined(Fragment::body), script);
    }

    private String styles() {
        return ChartColours.css() + Resource.text("page.css") + joined(Fragment::style);
    }

    private String joined(Function<Fragment, String> part) {
        return parts.stream().map(part).collect(Collectors.joining());
    }

    /** A script in a function of its own, so that the names of two parts never meet. */
    private static String closed(Fragment part) {
        return part.script().isBlank() ? "" : "(() => {\n\"use strict\";\n" + part.script() + "\n})();\n";
    }

    private String contents() {
        return SECTION.matcher(joined(Fragment::body))
                .results()
                .map(Page::entry)
                .collect(Collectors.joining());
    }

    private static String entry(MatchResult section) {
        return "<li><a href=\"#" + section.group(1) + "\">" + section.group(2).strip() + "</a></li>\n";
    }

    private static String policy(String script) {
        return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String script) {
        try {
            byte[] bytes = script.getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
