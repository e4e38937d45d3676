package concert.report.page;

import concert.text.Sanitiser;
import java.util.stream.Collectors;

/** Texts of unknown origin made fit for a page: nothing in them is markup, nothing turns or hides its neighbours. */
public final class Html {
    private Html() {}

    /** The text as content of an element or as a value in double quotes. */
    public static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(Sanitiser.hidden(point) ? ' ' : point);
            }
        });
        return safe.toString();
    }

    /** The same line by line. */
    public static String lines(String text) {
        return text.lines().map(Html::text).collect(Collectors.joining("\n"));
    }

    /** An attribute with a space before it. */
    public static String attribute(String name, String value) {
        return " " + name + "=\"" + text(value) + "\"";
    }
}
