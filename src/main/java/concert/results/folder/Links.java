package concert.results.folder;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes through symbolic links: a link stays a link, and what is written lands where it points. */
final class Links {
    private static final int LONGEST_CHAIN = 40;

    private Links() {}

    /** Where a path ends when every link at its end is followed, whether or not something is there. */
    static Path end(Path path) throws IOException {
        Path end = path;
        for (int link = 0; Files.isSymbolicLink(end); link++) {
            if (link == LONGEST_CHAIN) {
                throw new FileSystemLoopException(path.toString());
            }
            end = end.resolveSibling(Files.readSymbolicLink(end)).normalize();
        }
        return end;
    }

    /**
     * Whether a file may be moved to where a path ends: nothing is there, or a file. A move would take a device or a pipe
     * from the machine, where it may be written.
     */
    static boolean free(Path path) {
        return Files.isRegularFile(path) || !Files.exists(path);
    }

    /** Moves a file to a place in one step, so that there is always the old or the new one whole. */
    static void move(Path file, Path place) throws IOException {
        Path end = end(place);
        if (!free(end)) {
            throw new FileSystemException(end.toString(), null, "no file, and is kept");
        }
        Files.createDirectories(end.getParent());
        try {
            Files.move(file, end, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path part = Leftovers.hidden(end, Leftovers.PART);
            try {
                Files.copy(file, part);
                Files.move(part, end, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                Files.delete(file);
            } finally {
                Files.deleteIfExists(part);
            }
        }
    }
}
