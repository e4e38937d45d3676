package concert.results;

import concert.engine.Checkpoint;
import concert.engine.Simulation;
import concert.measure.Recorder;
import concert.scenario.Faults;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A run half-way: the simulation and what was measured of it, saved together since both look at one world.
 *
 * @param version of Concert that wrote it
 * @param sha256 of the scenario it runs
 */
record Halfway(String version, String sha256, Simulation simulation, Recorder recorder) implements Serializable {

    void save(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Checkpoint.save(this, file);
    }

    /**
     * Reads one of a scenario.
     *
     * @throws Faults when it is none, of another version or of another scenario
     */
    static Halfway load(Path file, String sha256) throws IOException {
        Halfway found = read(file);
        if (!found.version.equals(Version.current())) {
            throw Faults.of(file.toString(), "is of version " + found.version + ". Maybe run the scenario anew?");
        }
        if (!found.sha256.equals(sha256)) {
            throw Faults.of(
                    file.toString(), "is of another scenario, seed or theory. Maybe the options it was saved under?");
        }
        return found;
    }

    private static Halfway read(Path file) throws IOException {
        try {
            return Checkpoint.load(file, Halfway.class);
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (IOException unreadable) {
            throw Faults.of(
                    file.toString(), "is no checkpoint of this version. Maybe the file that --checkpoint left?");
        }
    }
}
