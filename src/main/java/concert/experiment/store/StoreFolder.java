package concert.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder of a store whose runs are told whole by tables beside it, and that is then no longer needed. */
public final class StoreFolder {
    private StoreFolder() {}

    /** Removes the store of a folder, and the folder where it held nothing else. */
    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(Store.FILE));
        Files.deleteIfExists(folder.resolve(Store.FILE + ".wal"));
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(folder);
    }
}
