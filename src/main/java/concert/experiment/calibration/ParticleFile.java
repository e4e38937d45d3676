package concert.experiment.calibration;

import concert.document.Faults;
import concert.experiment.calibration.population.Particle;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.folder.Version;
import concert.results.table.Frame;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of the particles tried, which grows in the results folder row by row as their trials end, so that a
 * process killed at any moment leaves all rows but one; that folder's manifest says what they are of. In the end its
 * rows stand in the order of the particles.
 */
public final class ParticleFile {
    /** The name of the file. */
    public static final String FILE = Trial.FILE;

    private final Path file;
    private final CalibrationOrder order;
    private final Map<Integer, Trial> held;

    private ParticleFile(Path file, CalibrationOrder order, Map<Integer, Trial> held) {
        this.file = file;
        this.order = order;
        this.held = held;
    }

    /**
     * Looks at what a folder holds, changing nothing but a row that was cut off.
     *
     * @param resume whether particles that are there may be gone on with
     * @throws Faults when it holds particles and these may not, or are of another call
     */
    public static ParticleFile open(ResultsFolder place, CalibrationOrder order, boolean resume) throws IOException {
        Path file = place.place().resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return new ParticleFile(file, order, Map.of());
        }
        if (!resume) {
            throw Faults.of(place.place().toString(), "holds particles already. Maybe --resume, or another --out?");
        }
        same(place.place(), order);
        cut(file);
        Map<Integer, Trial> held = read(file, order.parameters());
        int most = Calibration.particles(order.budget());
        int last = held.keySet().stream().mapToInt(each -> each).max().orElse(0);
        if (last > most) {
            throw Faults.of(
                    file.toString(),
                    "holds " + last + " particles, more than the " + most
                            + " asked for here. Maybe more --generations?");
        }
        return new ParticleFile(file, order, held);
    }

    private static void same(Path folder, CalibrationOrder order) throws IOException {
        Map<String, Object> before;
        try {
            before = Manifest.read(folder.resolve(Manifest.FILE)).content();
        } catch (IllegalArgumentException | IOException none) {
            throw Faults.of(
                    folder.resolve(Manifest.FILE).toString(),
                    "does not say what the particles beside it are of. Maybe another --out?");
        }
        List<Faults> found = new ArrayList<>();
        Map<String, Object> now = new LinkedHashMap<>(order.marks());
        now.put("concert", Version.current());
        now.forEach((part, mark) -> {
            String was = String.valueOf(before.get(part));
            if (!was.equals(mark.toString())) {
                found.add(Faults.of(
                        folder.toString(),
                        part + " is " + was + " there and " + mark + " here. Maybe the call as it was, or another"
                                + " --out?"));
            }
        });
        Faults.settle(found);
    }

    /** Takes off a last row that a killed process did not finish. */
    private static void cut(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            long end = bytes.length();
            while (end > 0) {
                bytes.seek(end - 1);
                if (bytes.read() == '\n') {
                    break;
                }
                end--;
            }
            if (end < bytes.length()) {
                bytes.setLength(end);
            }
        }
    }

    private static Map<Integer, Trial> read(Path file, List<FreeParameter> parameters) throws IOException {
        try {
            Frame frame = Frame.read(file);
            Map<Integer, Trial> trials = new LinkedHashMap<>();
            for (int row = 0; row < frame.rows(); row++) {
                Trial trial = read(frame, row, parameters);
                if (trials.put(trial.particle().number(), trial) != null) {
                    throw new IllegalArgumentException(
                            FILE + ": particle " + trial.particle().number()
                                    + " stands twice. Maybe the file was edited? Another --out begins anew.");
                }
            }
            return trials;
        } catch (IllegalArgumentException damaged) {
            throw Faults.of(file.toString(), damaged.getMessage());
        }
    }

    private static Trial read(Frame frame, int row, List<FreeParameter> parameters) {
        List<Double> values = new ArrayList<>();
        parameters.forEach(each -> values.add(frame.number(row, each.column())));
        Map<String, Double> off = new LinkedHashMap<>();
        ToldFact.names().forEach(fact -> {
            double value = frame.number(row, "off_" + fact.replace('-', '_'));
            if (!Double.isNaN(value)) {
                off.put(fact, value);
            }
        });
        double distance = frame.number(row, "distance");
        return new Trial(
                new Particle(frame.whole(row, "particle"), frame.whole(row, "generation"), values),
                frame.filled(row, "end", Trial.End.class),
                new FactDistance(
                        Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance,
                        frame.number(row, "distance_told"),
                        frame.whole(row, "untold"),
                        off),
                frame.text(row, "cause"));
    }

    /**
     * The trial of a particle, null when it holds none.
     *
     * @throws Faults when what it holds under that number is another particle
     */
    Trial of(Particle asked) {
        Trial trial = held.get(asked.number());
        if (trial != null && !trial.particle().equals(asked)) {
            throw Faults.of(
                    file.toString(),
                    "particle " + asked.number()
                            + " is not the one that belongs there. Maybe the file was edited? Another"
                            + " --out begins anew.");
        }
        return trial;
    }

    /** Makes it ready to be appended to: as it is, or with its header alone, in a folder that is being written. */
    void begin(Path folder) throws IOException {
        if (Files.isRegularFile(file)) {
            Files.copy(file, folder.resolve(FILE));
        } else {
            Trial.table(order.parameters(), List.of()).write(folder);
        }
    }

    /** Puts its rows in the order of the particles. */
    void sort(List<Trial> all) throws IOException {
        Trial.table(order.parameters(), all).replace(file.getParent());
    }

    /** Appends a particle. */
    void append(Trial trial) throws IOException {
        Trial.table(order.parameters(), List.of(trial)).append(file.getParent());
    }
}
