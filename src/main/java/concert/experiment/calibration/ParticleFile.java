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
 * The table of the particles tried, which grows in the results folder row by row in the order of the particles, so that
 * a
 * process killed at any moment leaves all rows but the last ones; that folder's manifest says what they are of.
 */
public final class ParticleFile {
    /** The name of the file. */
    public static final String FILE = Trial.FILE;

    private final Path file;
    private final CalibrationOrder order;
    private final List<Trial> held;

    private ParticleFile(Path file, CalibrationOrder order, List<Trial> held) {
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
            return new ParticleFile(file, order, List.of());
        }
        if (!resume) {
            throw Faults.of(place.place().toString(), "holds particles already. Maybe --resume, or another --out?");
        }
        same(place.place(), order);
        cut(file);
        List<Trial> held = Files.size(file) == 0 ? List.of() : read(file, order.parameters());
        int most = Calibration.particles(order.budget());
        if (held.size() > most) {
            throw Faults.of(
                    file.toString(),
                    "holds " + held.size() + " particles, more than the " + most
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

    private static List<Trial> read(Path file, List<FreeParameter> parameters) throws IOException {
        try {
            Frame frame = Frame.read(file);
            List<Trial> trials = new ArrayList<>();
            for (int row = 0; row < frame.rows(); row++) {
                trials.add(read(frame, row, parameters));
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

    /** How many particles it holds from before. */
    public int held() {
        return held.size();
    }

    /**
     * Those of some particles that it holds.
     *
     * @throws Faults when a row is not of the particle that belongs there
     */
    List<Trial> of(List<Particle> asked) {
        List<Trial> those = new ArrayList<>();
        for (Particle each : asked) {
            if (each.number() > held.size()) {
                break;
            }
            Trial trial = held.get(each.number() - 1);
            if (!trial.particle().equals(each)) {
                throw Faults.of(
                        file + ":" + (each.number() + 1),
                        "is not the particle that belongs there. Maybe the file was edited? Another --out begins"
                                + " anew.");
            }
            those.add(trial);
        }
        return those;
    }

    /** Makes it ready to be appended to: all that it held, under the header, in a folder that is being written. */
    void begin(Path folder) throws IOException {
        Trial.table(order.parameters(), held).write(folder);
    }

    /** Appends a particle. */
    void append(Trial trial) throws IOException {
        Trial.table(order.parameters(), List.of(trial)).append(file.getParent());
    }
}
