package concert.report;

import concert.chart.Charts;
import concert.chart.NoFontsException;
import concert.chart.Plate;
import concert.results.Manifest;
import concert.results.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The page of a results folder: one file that holds all it shows. */
public final class Report {
    public static final String FILE = "report.html";

    private Report() {}

    /**
     * Makes the page of a results folder anew, of one run or of several, from its CSV files, manifest and scenario.
     *
     * @return the page
     * @throws IllegalArgumentException saying what is wrong with the folder, and the likely mend
     */
    public static Path make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException((Files.exists(folder) ? "is a file" : "there is no such folder")
                    + ". Maybe results/europe-1914, once that has been run?");
        }
        Path manifest = folder.resolve(Manifest.FILE);
        if (!Files.exists(manifest)) {
            throw new IllegalArgumentException(
                    "holds no " + Manifest.FILE + ". Maybe the folder is not one that a run left?");
        }
        leave(folder, Manifest.read(manifest));
        Manifest.sign(folder);
        return folder.resolve(FILE);
    }

    /** Leaves the page in a folder whose manifest need not have been written yet. */
    public static void leave(Path folder, Manifest manifest) throws IOException {
        String html = manifest.several()
                ? BatchPage.of(folder, manifest).html()
                : page(folder, manifest).html();
        Path part = folder.resolve(FILE + ".part");
        Files.writeString(part, html);
        Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Page page(Path folder, Manifest manifest) throws IOException {
        Dossier run = Dossier.read(folder, manifest);
        List<Fragment> parts = new ArrayList<>();
        parts.add(SummarySection.of(run, Summary.of(run.files())));
        parts.add(Figures.section(plates(() -> Charts.plates(run.files())), run.measures()));
        parts.add(new Cards(run).fragment());
        parts.add(WarTable.section(run));
        parts.add(MeasureTable.section(run));
        parts.add(Repeat.section(manifest, run.scenario().sources()));
        return new Page(run.scenario().name() + " - Concert", Heading.of(run), parts);
    }

    /** Draws. */
    interface Easel {
        List<Plate> draw() throws IOException;
    }

    /** The charts, or none where this Java has no fonts: the rest of the page needs none. */
    static List<Plate> plates(Easel easel) throws IOException {
        try {
            return easel.draw();
        } catch (NoFontsException blank) {
            return List.of();
        }
    }
}
