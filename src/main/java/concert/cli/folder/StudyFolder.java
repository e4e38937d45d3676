package concert.cli.folder;

import concert.document.Faults;
import concert.experiment.Merge;
import concert.experiment.compare.table.RepeatedComparison;
import concert.experiment.design.Design;
import concert.experiment.design.Marks;
import concert.experiment.fact.StudyReplay;
import concert.experiment.store.Store;
import concert.results.folder.Manifest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of an experiment or a comparison, whose runs keep no tables of their own and are played again. */
public final class StudyFolder {
    private StudyFolder() {}

    /** What plays the runs of a folder again; null where it is that of no such study. Throws {@link Faults}. */
    public static StudyReplay replay(Path folder) throws IOException {
        Path manifest = folder.resolve(Manifest.FILE);
        if (!Files.isRegularFile(manifest)) {
            if (Store.in(folder)) {
                throw Faults.of(
                        folder.toString(),
                        "holds a store of runs and not yet what it starts from. Maybe go on with --resume first?");
            }
            return null;
        }
        try {
            Manifest known = Manifest.read(manifest);
            if (known.content().containsKey(Manifest.EXPERIMENT)) {
                Design design = ExperimentFolder.open(folder, known).design();
                check(folder, design);
                return StudyReplay.of(design, folder);
            }
            return known.compared() ? StudyReplay.of(RepeatedComparison.of(manifest)) : null;
        } catch (IllegalArgumentException damaged) {
            throw Faults.of(folder.toString(), damaged.getMessage());
        }
    }

    /** The store must hold runs of the design whose files lie beside it. */
    private static void check(Path folder, Design design) throws IOException {
        if (!Store.in(folder)) {
            throw Faults.of(
                    folder.resolve(Store.FILE).toString(), "is not there; it holds the runs. Maybe restore it?");
        }
        List<String> others = Marks.changed(Merge.marks(folder), design.marks());
        if (!others.isEmpty()) {
            throw Faults.of(
                    folder.toString(),
                    "holds runs of another design than that of its files: " + String.join(", ", others)
                            + " differ. Maybe files in played/ were changed, or a theory that they name?");
        }
    }
}
