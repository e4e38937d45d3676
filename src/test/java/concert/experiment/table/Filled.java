package concert.experiment.table;

import concert.experiment.design.Design;
import concert.experiment.design.Job;
import concert.experiment.design.Point;
import concert.experiment.store.Result;
import concert.experiment.store.ResultRows;
import concert.experiment.store.Store;
import concert.experiment.store.StoreTable;
import concert.experiment.store.row.MeasureRow;
import concert.experiment.store.row.SignRow;
import concert.measure.degeneracy.Degeneracies;
import concert.measure.degeneracy.Degeneracy;
import concert.scenario.library.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A store filled with numbers that no run gave, so that what a summary must say is known. */
final class Filled {
    private Filled() {}

    /** Gives a measure of a run; NaN for one that does not apply, infinity for a run that failed. */
    interface Formula {
        double of(Point point, int replication, String measure);
    }

    static Design design(Path folder, String... lines) throws IOException {
        List<String> text = new ArrayList<>(List.of(
                "experiment: 1",
                "name: filled",
                "scenario: random:n=4,seed=1",
                "ticks: 2",
                "measures: [wars, cohesion]"));
        text.addAll(List.of(lines));
        Path file = Files.writeString(folder.resolve("filled.yaml"), String.join("\n", text) + "\n");
        return Design.of(Scenarios.design(file.toString()));
    }

    /** Every second run of a point from the second point on is said to be frozen. */
    static void fill(Path place, Design design, Formula formula) throws IOException {
        try (Store store = Store.open(place)) {
            store.begin(design, java.util.Map.of());
            List<Result> results = new ArrayList<>();
            for (Job job : design.jobs()) {
                results.add(result(job, design, formula));
            }
            store.add(results);
        }
    }

    private static Result result(Job job, Design design, Formula formula) {
        Point point = design.points().get(job.point() - 1);
        List<MeasureRow> measures = new ArrayList<>();
        for (String each : design.measures()) {
            double value = formula.of(point, job.replication(), each);
            if (Double.isInfinite(value)) {
                return new Result.Failed(job, "it was to fail");
            }
            measures.add(new MeasureRow(each, value, value, value, value));
        }
        List<SignRow> signs = new ArrayList<>();
        for (Degeneracy each : Degeneracies.ALL) {
            boolean found = each == Degeneracies.FROZEN && job.point() > 1 && job.replication() % 2 == 0;
            signs.add(new SignRow(each.name(), 0, found));
        }
        ResultRows rows = new ResultRows();
        rows.add(StoreTable.MEASURES, job.run(), measures);
        rows.add(StoreTable.DEGENERACIES, job.run(), signs);
        return new Result.Done(job, rows);
    }

    /** The value of a factor at a point. */
    static double at(Point point, String path) {
        return Double.parseDouble(point.settings().get(path));
    }
}
