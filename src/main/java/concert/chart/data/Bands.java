package concert.chart.data;

import concert.chart.data.RunData.Life;
import concert.results.row.TreatyRow;
import concert.results.table.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What several runs of one scenario tell the charts.
 *
 * @param lines by measure, in the order of the file
 * @param lives the treaties of each run
 */
public record Bands(Timeline time, Map<String, Line> lines, List<List<Life>> lives) {
    public static final String FILE = "measures-bands.csv";

    /** The mean and the bounds of the middle four fifths of the runs, at each tick; NaN where no run has a value. */
    public record Line(double[] mean, double[] low, double[] high) {
        Line(int ticks) {
            this(new double[ticks], new double[ticks], new double[ticks]);
        }

        public double most() {
            double most = 0;
            for (double each : high) {
                most = each > most ? each : most;
            }
            return most;
        }
    }

    public int runs() {
        return lives.size();
    }

    /** Reads the folder that holds measures-bands.csv and one results folder per run. */
    public static Bands read(Path parent) throws IOException {
        Frame frame = Frame.read(parent.resolve(FILE));
        TreeMap<Integer, Double> years = new TreeMap<>();
        for (int row = 0; row < frame.rows(); row++) {
            years.put((int) frame.number(row, "tick"), frame.number(row, "year"));
        }
        Timeline time = new Timeline(
                years.values().stream().mapToDouble(Double::doubleValue).toArray());
        Map<String, Line> lines = new LinkedHashMap<>();
        for (int row = 0; row < frame.rows(); row++) {
            Line line = lines.computeIfAbsent(frame.text(row, "measure"), name -> new Line(time.ticks()));
            int tick = (int) frame.number(row, "tick");
            line.mean()[tick] = frame.number(row, "mean");
            line.low()[tick] = frame.number(row, "low");
            line.high()[tick] = frame.number(row, "high");
        }
        return new Bands(time, lines, lives(parent));
    }

    private static List<List<Life>> lives(Path parent) throws IOException {
        List<Path> files;
        try (Stream<Path> folders = Files.list(parent)) {
            files = folders.map(folder -> folder.resolve("treaties.csv"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
        List<List<Life>> lives = new ArrayList<>();
        for (Path file : files) {
            lives.add(RunData.lives(TreatyRow.of(Frame.read(file))));
        }
        return List.copyOf(lives);
    }
}
