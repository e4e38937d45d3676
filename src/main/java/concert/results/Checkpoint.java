package concert.results;

import concert.engine.Simulation;
import concert.measure.Recorder;
import concert.scenario.Faults;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A run half-way: the simulation and what was measured of it. Written by Java's serialization, so open only files of
 * your own.
 *
 * @param version of Concert that wrote it
 * @param sha256 of the scenario it runs
 */
record Checkpoint(String version, String sha256, Simulation simulation, Recorder recorder) implements Serializable {

    /** Writes it under a temporary name and moves it to its place. */
    void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path partial = file.resolveSibling("." + file.getFileName() + ".part");
        try (ObjectOutputStream out =
                new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(partial)))) {
            out.writeObject(this);
        }
        Files.move(partial, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads one of a scenario.
     *
     * @throws Faults when it is none, of another version or of another scenario
     */
    static Checkpoint load(Path file, String sha256) throws IOException {
        Checkpoint found = read(file);
        if (!found.version.equals(Version.current())) {
            throw Faults.of(file.toString(), "is of version " + found.version + ". Maybe run the scenario anew?");
        }
        if (!found.sha256.equals(sha256)) {
            throw Faults.of(
                    file.toString(), "is of another scenario, seed or theory. Maybe the options it was saved under?");
        }
        return found;
    }

    private static Checkpoint read(Path file) throws IOException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return (Checkpoint) in.readObject();
        } catch (ObjectStreamException | ClassNotFoundException | ClassCastException | EOFException other) {
            throw Faults.of(
                    file.toString(), "is no checkpoint of this version. Maybe the file that --checkpoint left?");
        }
    }
}
