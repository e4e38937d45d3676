package concert.cli;

import concert.chart.Caption;
import concert.chart.Charts;
import concert.chart.NoFontsException;
import concert.report.Report;
import concert.results.Adornment;
import concert.results.Manifest;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;

/** Draws the charts and makes the report, or says once in a line why there are none; the run is kept all the same. */
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
        void draw() throws IOException;
    }

    @Override
    public void run(Path folder, Manifest manifest) throws IOException {
        draw(() -> Charts.draw(folder, Caption.of(manifest)));
        draw(() -> Report.leave(folder, manifest));
    }

    @Override
    public void batch(Path folder, Manifest manifest) throws IOException {
        draw(() -> Charts.drawBands(folder, Caption.of(manifest)));
        draw(() -> Report.leave(folder, manifest));
    }

    private void draw(Pen pen) throws IOException {
        try {
            if (!none) {
                pen.draw();
            }
        } catch (NoFontsException blank) {
            tell(blank.getMessage());
        } catch (RuntimeException fault) {
            failed = true;
            tell("Charts or report are missing: " + fault + ". This is a fault of Concert; the CSV files are whole.");
        }
    }

    private synchronized void tell(String message) {
        if (!told) {
            told = true;
            err.println(message);
        }
    }
}
