package concert.results.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** The machine would not take a file: its disk is full or may not be written. No fault of what was asked for. */
public final class UnwritableException extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path place;

    private UnwritableException(Path place, String message, IOException cause) {
        super(message, cause);
        this.place = place;
    }

    /** That something at a place could not be written. */
    static UnwritableException of(Path place, IOException cause) {
        String why = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        String low = why.toLowerCase(Locale.ROOT);
        boolean full = low.contains("no space left") || low.contains("quota") || low.contains("not enough space");
        return new UnwritableException(
                place,
                place + ": "
                        + (full
                                ? "the disk is full; nothing was changed there. Maybe free some room"
                                : "cannot be written (" + why + "). Maybe leave to write there")
                        + ", or another --out?",
                cause);
    }

    /** A file that is not there, or when it is the folder being filled, that the place takes none. */
    static IOException lost(Path place, Path part, NoSuchFileException cause) {
        boolean ours = part != null && Path.of(cause.getFile()).startsWith(part);
        return ours ? of(place, new IOException("its folder takes none or is gone", cause)) : cause;
    }

    /** The trouble as such, once; what befell a part on its way to the place is told of the place. */
    static IOException told(Path place, Path part, IOException cause) {
        if (part != null && cause instanceof UnwritableException inner && inner.place.startsWith(part)) {
            return of(place, (IOException) inner.getCause());
        }
        boolean told = cause instanceof UnwritableException
                || cause instanceof NoSuchFileException
                || cause.getCause() instanceof InterruptedException;
        return told ? cause : of(place, cause);
    }
}
