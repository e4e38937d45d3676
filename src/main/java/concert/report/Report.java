package concert.report;

import concert.chart.Charts;
import concert.chart.draw.Caption;
import concert.chart.draw.DrawnChart;
import concert.experiment.claim.table.ClaimTable;
import concert.report.batch.BatchPage;
import concert.report.claim.ClaimsPage;
import concert.report.compare.ComparisonPage;
import concert.report.page.Figures;
import concert.report.page.Fragment;
import concert.report.page.Page;
import concert.report.replay.ReplaySection;
import concert.report.run.MeasureTable;
import concert.report.run.Reproduction;
import concert.report.run.RunHeading;
import concert.report.run.RunPageData;
import concert.report.run.SummarySection;
import concert.report.run.TreatyCards;
import concert.report.run.WarTable;
import concert.results.folder.Manifest;
import concert.results.folder.ResultsFolder;
import concert.results.words.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The page of a results folder: one file that holds all it shows. */
public final class Report {
    /** The page of one run, or of several. */
    public static final String FILE = Page.FILE;

    /** The page of theories compared. */
    public static final String COMPARISON = "comparison.html";

    private Report() {}

    /**
     * Makes the page of a results folder anew, of one run, of several or of theories compared or of claims, from its
     * CSV files, manifest and scenario.
     *
     * @param force whether a page that was changed by hand is replaced
     * @return the page
     * @throws IllegalArgumentException saying what is wrong with the folder, and the likely mend
     */
    public static Path make(Path folder, boolean force) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException((Files.exists(folder) ? "is a file" : "there is no such folder")
                    + ". Maybe results/europe-1914, once that has been run?");
        }
        Path manifest = folder.resolve(Manifest.FILE);
        if (!Files.exists(manifest)) {
            throw new IllegalArgumentException(
                    "holds no " + Manifest.FILE + ". Maybe the folder is not one that a run left?");
        }
        Manifest known = read(manifest);
        if (known.content().containsKey(Manifest.EXPERIMENT)) {
            throw new IllegalArgumentException("holds an experiment. Maybe `concert experiment "
                    + known.text(Manifest.EXPERIMENT) + " --resume`, which makes its page anew?");
        }
        if (known.content().containsKey("hindcast")) {
            throw new IllegalArgumentException("holds a hindcast, whose page is made with its scores. Maybe open "
                    + folder.resolve("hindcast.html") + ", or `concert hindcast` again?");
        }
        boolean claims = Files.exists(folder.resolve(ClaimTable.FILE));
        String file = claims ? ClaimsPage.FILE : file(known);
        String page = claims
                ? ClaimsPage.again(folder)
                : any(folder, known, List.of()).html();
        ResultsFolder.at(folder, force).renew(part -> Files.writeString(part.resolve(file), page));
        return folder.resolve(file);
    }

    private static Manifest read(Path manifest) throws IOException {
        try {
            return Manifest.read(manifest);
        } catch (IllegalArgumentException damaged) {
            String mend = damaged.getMessage().contains("Maybe") ? "" : ". Maybe the run was interrupted?";
            throw new IllegalArgumentException(
                    Manifest.FILE + " cannot be read: " + damaged.getMessage() + mend, damaged);
        }
    }

    /**
     * Leaves the page in a folder whose manifest need not have been written yet.
     *
     * @param drawn the folder's charts, when they have been drawn already; none to have them drawn
     */
    public static void leave(Path folder, Manifest manifest, List<DrawnChart> drawn) throws IOException {
        Path part = folder.resolve(file(manifest) + ".part");
        Files.writeString(part, any(folder, manifest, drawn).html());
        Files.move(part, folder.resolve(file(manifest)), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String file(Manifest manifest) {
        return manifest.compared() ? COMPARISON : FILE;
    }

    private static Page any(Path folder, Manifest manifest, List<DrawnChart> drawn) throws IOException {
        if (manifest.compared()) {
            return new ComparisonPage(folder, manifest).page();
        }
        return manifest.several() ? BatchPage.of(folder, manifest, drawn) : page(folder, manifest, drawn);
    }

    private static Page page(Path folder, Manifest manifest, List<DrawnChart> drawn) throws IOException {
        RunPageData run = RunPageData.read(folder, manifest);
        List<Fragment> parts = new ArrayList<>();
        parts.add(SummarySection.of(run, Summary.of(run.files(), folder, manifest)));
        parts.add(ReplaySection.of(run.files(), run.scenario()));
        parts.add(Figures.section(
                Figures.drawn(drawn, () -> Charts.sheets(folder, Caption.of(manifest))), run.measures()));
        parts.add(new TreatyCards(run).fragment());
        parts.add(WarTable.section(run));
        parts.add(MeasureTable.section(run));
        parts.add(Reproduction.section(manifest, run.scenario().sources()));
        return new Page(run.scenario().name() + " - Concert", RunHeading.of(run), parts);
    }
}
