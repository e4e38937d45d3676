package concert.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name made fit to be a file name on every system. */
public final class Slug {
    /** Names that Windows keeps for devices. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³]");

    private static final int LONGEST = 60;

    private Slug() {}

    /** Lower-case letters, digits and hyphens, at most 60, never empty, never a name that Windows reserves. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String slug = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = trim(trim(slug).substring(0, Math.min(LONGEST, trim(slug).length())));
        return cut.isEmpty() ? "run" : reserved(cut) ? cut + "-run" : cut;
    }

    /** The slug of a scenario as given on the command line: its file name without the ending. */
    public static String ofScenario(String given) {
        String file = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        return of(file.replaceFirst("(?i)\\.ya?ml$", ""));
    }

    /** Whether Windows keeps that name for a device, as it does with any ending: {@code con.yaml} too. */
    public static boolean reserved(String name) {
        String stem = name.replaceFirst("\\..*", "").stripTrailing();
        return RESERVED.matcher(stem.toLowerCase(Locale.ROOT)).matches();
    }

    private static String trim(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
