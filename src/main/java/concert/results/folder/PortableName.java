package concert.results.folder;

import concert.document.Faults;
import concert.text.Slug;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Names of files and folders that every system can make and open. Letters of every script and emoji are fine anywhere;
 * what is not are names that Windows keeps for devices or cannot spell, blanks at an end, and names that a command line
 * takes for an option.
 */
public final class PortableName {
    private static final String FORBIDDEN = "[\\p{Cntrl}<>:\"/\\\\|?*]";

    private PortableName() {}

    /** What is wrong with a name, to stand after it in a sentence; empty for nothing. */
    public static String fault(String name) {
        if (name.isBlank()) {
            return "is blank";
        }
        if (name.startsWith("-")) {
            return "begins with -, as options do";
        }
        if (!name.strip().equals(name) || name.endsWith(".")) {
            return "begins or ends with a blank or ends with a dot, which some systems drop";
        }
        if (name.matches(".*" + FORBIDDEN + ".*")) {
            return "holds one of < > : \" / \\ | ? *, or a control character, which Windows cannot spell";
        }
        return Slug.reserved(name) ? "is a name that Windows keeps for a device" : "";
    }

    /** Refuses folders that are still to be made on the way to a place, and cannot be made on every system. */
    static void check(Path place) {
        if (place.toString().isBlank()) {
            throw Faults.of("--out", "is empty; it must be a folder. Maybe results/mine?");
        }
        for (Path above = place.toAbsolutePath().normalize();
                above.getFileName() != null && !Files.exists(above, LinkOption.NOFOLLOW_LINKS);
                above = above.getParent()) {
            String name = above.getFileName().toString();
            String fault = fault(name);
            if (!fault.isEmpty()) {
                throw Faults.of(
                        place.toString(),
                        "\"" + name + "\" " + fault + "; not every system could open it. Maybe "
                                + (name.isBlank() ? "results/mine" : Slug.of(name)) + "?");
            }
        }
    }
}
