package concert.experiment;

import concert.document.Faults;
import concert.experiment.design.RunPlan;
import concert.experiment.store.Store;
import concert.experiment.store.StoreCheck;
import concert.results.folder.ResultsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts the parts of a design that several processes played into one store. */
public final class Merge {
    private Merge() {}

    /**
     * Merges the stores of some folders into a new one.
     *
     * @return how many runs it holds
     * @throws Faults when a folder holds no store, or two hold different designs
     */
    public static int of(List<Path> folders, Path target) throws IOException {
        check(folders, target);
        int[] runs = new int[1];
        ResultsFolder.write(target, part -> {
            try (Store store = Store.open(part, folders)) {
                for (Path each : folders) {
                    store.take(each);
                }
                runs[0] = store.held().cardinality();
            }
        });
        return runs[0];
    }

    /** What asked for the runs of the store of a folder. */
    public static String askedBy(Path folder) throws IOException {
        return marks(folder).getOrDefault(RunPlan.ASKED_BY, "");
    }

    /** What the runs of the store of a folder depend on, part by part. */
    public static Map<String, String> marks(Path folder) throws IOException {
        try (Store store = Store.read(folder)) {
            return store.marks();
        }
    }

    private static void check(List<Path> folders, Path target) throws IOException {
        List<Faults> found = new ArrayList<>();
        Map<String, String> first = null;
        if (Files.exists(target.resolve(Store.FILE))) {
            found.add(Faults.of(target.toString(), "holds an experiment already. Maybe another --out?"));
        }
        for (Path each : folders) {
            if (!Files.isRegularFile(each.resolve(Store.FILE))) {
                found.add(Faults.of(each.toString(), "holds no " + Store.FILE + ". Maybe the --out of an experiment?"));
                continue;
            }
            try (Store store = Store.read(each)) {
                StoreCheck.rowsOf(store);
                Map<String, String> marks = store.marks();
                List<String> changed = first == null ? List.of() : Executor.changed(first, marks);
                if (!changed.isEmpty()) {
                    found.add(Faults.of(
                            each.toString(),
                            "holds runs of another design than " + folders.get(0) + ": " + String.join(", ", changed)
                                    + " differ."));
                }
                first = first == null ? marks : first;
            }
        }
        Faults.settle(found);
    }
}
