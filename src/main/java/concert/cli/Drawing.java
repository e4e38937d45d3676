package concert.cli;

import concert.chart.Caption;
import concert.chart.Charts;
import concert.chart.Drawn;
import concert.chart.NoFontsException;
import concert.results.Adornment;
import concert.results.Version;
import concert.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts, or says once in a line why there are none; the run is kept all the same. */
final class Drawing implements Adornment {
    private final boolean none;
    private final PrintWriter err;
    private boolean told;
    private volatile boolean failed;

    /** Draws, unless {@code none} is wanted. */
    Drawing(boolean none, PrintWriter err) {
        this.none = none;
        this.err = err;
    }

    /** Whether a chart could not be drawn through a fault of the program. */
    boolean failed() {
        return failed;
    }

    private interface Pen {
        List<Drawn> draw() throws IOException;
    }

    @Override
    public void run(Path folder, Scenario scenario) throws IOException {
        draw(() -> Charts.draw(folder, caption(scenario, Long.toString(scenario.seed()))));
    }

    @Override
    public void batch(Path folder, List<Scenario> scenarios) throws IOException {
        Scenario first = scenarios.get(0);
        long last = scenarios.get(scenarios.size() - 1).seed();
        draw(() -> Charts.drawBands(folder, caption(first, first.seed() + " to " + last)));
    }

    private void draw(Pen pen) throws IOException {
        try {
            if (!none) {
                pen.draw().stream().filter(chart -> !chart.sound()).forEach(chart -> fault(chart.fault()));
            }
        } catch (NoFontsException blank) {
            tell(blank.getMessage());
        } catch (RuntimeException fault) {
            fault(fault.toString());
        }
    }

    private void fault(String what) {
        failed = true;
        tell("Charts are missing: " + what + ". This is a fault of Concert; the CSV files are whole.");
    }

    private synchronized void tell(String message) {
        if (!told) {
            told = true;
            err.println(message);
        }
    }

    private static Caption caption(Scenario scenario, String seed) {
        List<String> theories = List.copyOf(scenario.theories().keySet());
        String theory = theories.size() == 1 ? theories.get(0) : "mixed theories";
        return new Caption(scenario.name(), theory, seed, Version.current());
    }
}
