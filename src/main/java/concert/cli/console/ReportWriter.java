package concert.cli.console;

import concert.chart.Charts;
import concert.chart.draw.Caption;
import concert.chart.draw.ChartSource;
import concert.chart.draw.DrawnChart;
import concert.chart.draw.NoFontsException;
import concert.report.Report;
import concert.results.folder.Manifest;
import concert.run.RunArtifacts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** Draws the charts and makes the report, or says once in a line why there are none; the run is kept all the same. */
public final class ReportWriter implements RunArtifacts {
    private final boolean none;
    private final PrintWriter err;
    private boolean told;
    private volatile boolean failed;

    /** Draws, unless {@code none} is wanted. */
    public ReportWriter(boolean none, PrintWriter err) {
        this.none = none;
        this.err = err;
    }

    /** Whether a chart could not be drawn through a fault of the program. */
    public boolean failed() {
        return failed;
    }

    @Override
    public void run(Path folder, Manifest manifest) throws IOException {
        adorn(() -> Charts.draw(folder, Caption.of(manifest)), folder, manifest);
    }

    @Override
    public void batch(Path folder, Manifest manifest) throws IOException {
        adorn(() -> Charts.drawBands(folder, Caption.of(manifest)), folder, manifest);
    }

    /** Makes the page of theories compared, which is made even where no charts are wanted. */
    public void comparison(Path folder, Manifest manifest) throws IOException {
        try {
            Report.leave(folder, manifest, List.of());
        } catch (RuntimeException fault) {
            fault("The page", fault.toString());
        }
    }

    private void adorn(ChartSource source, Path folder, Manifest manifest) throws IOException {
        if (none) {
            return;
        }
        List<DrawnChart> drawn = List.of();
        try {
            drawn = source.draw();
            drawn.stream().filter(chart -> !chart.sound()).forEach(chart -> fault("Charts", chart.fault()));
        } catch (NoFontsException blank) {
            tell(blank.getMessage());
        } catch (RuntimeException fault) {
            fault("Charts", fault.toString());
        }
        try {
            Report.leave(folder, manifest, drawn);
        } catch (RuntimeException fault) {
            fault("The report", fault.toString());
        }
    }

    private void fault(String missing, String what) {
        failed = true;
        tell(missing + " could not be made: " + what + ". This is a fault of Concert; the CSV files are whole.");
    }

    private synchronized void tell(String message) {
        if (!told) {
            told = true;
            err.println(message);
        }
    }
}
