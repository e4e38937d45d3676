package concert.history.file;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version a data file is of: by its column, else by its name. */
final class FileVersion {
    private static final Pattern NAMED =
            Pattern.compile("(?:v|_|-)(\\d+\\.\\d+(?:\\.\\d+)*)|(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern WRITTEN = Pattern.compile("\\d+(\\.\\d{1,2})?");

    /** Enough of a file to hold its first row. */
    private static final int SEEN = 1 << 16;

    private FileVersion() {}

    static String of(String text, Heading heading, Path file) {
        Integer at = heading.columns().get("version");
        if (at != null) {
            String[] cells = second(text).split(Pattern.quote(String.valueOf(heading.delimiter())), -1);
            Matcher written = WRITTEN.matcher(
                    at < cells.length ? cells[at].replace("\"", "").strip() : "");
            if (written.lookingAt()) {
                return "version " + written.group();
            }
        }
        Matcher named = NAMED.matcher(file.getFileName().toString());
        if (named.find()) {
            return "version " + (named.group(1) == null ? named.group(2) : named.group(1)) + " by its name";
        }
        return "no version said";
    }

    private static String second(String text) {
        String[] lines = text.substring(0, Math.min(text.length(), SEEN)).split("\\R", 3);
        return lines.length < 2 ? "" : lines[1];
    }
}
