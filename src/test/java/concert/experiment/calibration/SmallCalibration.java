package concert.experiment.calibration;

import concert.cli.Shell;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import concert.scenario.write.ScenarioWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A calibration of two numbers that takes a second.
 *
 * @param world file of its scenario
 */
record SmallCalibration(Path world) {
    static final String COST = MadeUpHistory.named("cw");
    static final String FAILURE = MadeUpHistory.named("eps");
    static final List<String> PARAMETERS = List.of(COST, FAILURE + "=0..0.4");

    /** What it leaves. */
    static final List<String> FILES = List.of(
            "fit-runs.csv",
            "fit-facts.csv",
            "fit-generations.csv",
            "fit-particles.csv",
            "fit-population.csv",
            "data-dictionary.csv",
            "fit-runs.html",
            CalibrationFolder.SETTINGS);

    static SmallCalibration in(Path folder) throws IOException {
        Overrides small = Overrides.of(List.of("start=1871", "ticks=12"));
        return new SmallCalibration(Files.writeString(
                folder.resolve("small.yaml"), ScenarioWriter.writeWhole(Scenarios.open("random:n=5,seed=2", small))));
    }

    /** The command line. */
    List<Object> words(Path out, Object... more) {
        List<Object> words = new ArrayList<>(List.of("fit", "--what", "runs", "--scenario", world));
        words.addAll(List.of("--parameters", String.join(",", PARAMETERS), "--particles", 30, "--quiet"));
        words.addAll(List.of("--out", out));
        words.addAll(Arrays.asList(more));
        return words;
    }

    Shell fit(Path out, Object... more) {
        return Shell.run(words(out, more).toArray());
    }
}
