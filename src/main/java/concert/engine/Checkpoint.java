package concert.engine;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A run saved between two ticks and read back; the resumed run leaves the bytes of the uninterrupted one. */
public final class Checkpoint {
    private static final ObjectInputFilter OURS = ObjectInputFilter.Config.createFilter(
            "concert.**;sim.**;ec.util.**;java.base/java.lang.**;java.base/java.util.**;!*");

    private Checkpoint() {}

    /** Writes a run, or what holds one, to a file, under a temporary name first. */
    public static void save(Serializable run, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            try (ObjectOutputStream out = new ObjectOutputStream(
                    new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(draft))))) {
                out.writeObject(run);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * Reads a run back. Only classes of the run itself are let in.
     *
     * @throws IOException when it cannot be read or is no checkpoint of this version
     */
    public static Simulation load(Path file) throws IOException {
        return load(file, Simulation.class);
    }

    /** A copy in memory of a run, or of what holds one, as it stands between two ticks. */
    public static <T extends Serializable> T copy(T run, Class<T> type) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(run);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(OURS);
            return type.cast(in.readObject());
        } catch (IOException | ClassNotFoundException unlikely) {
            throw new IllegalStateException(unlikely);
        }
    }

    /** Reads back what was saved, as {@link #load(Path)} does. */
    public static <T> T load(Path file, Class<T> type) throws IOException {
        try (ObjectInputStream in =
                new ObjectInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))))) {
            in.setObjectInputFilter(OURS);
            T run = type.cast(in.readObject());
            while (in.read() >= 0) {
                // to the end, where the checksum is compared
            }
            return run;
        } catch (ClassNotFoundException | RuntimeException failure) {
            throw new InvalidClassException("not a checkpoint of this version: " + failure.getMessage());
        }
    }
}
