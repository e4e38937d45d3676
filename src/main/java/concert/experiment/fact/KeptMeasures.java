package concert.experiment.fact;

import concert.experiment.compare.ComparisonPlan;
import concert.experiment.design.Job;
import concert.experiment.store.Store;
import concert.experiment.store.StoredRow;
import concert.experiment.store.row.MeasureRow;
import concert.results.table.Frame;
import concert.text.NumberFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a study kept of its finished runs, from which it shows whether a run played again is the same.
 *
 * @param runs by number, each measure's value for the run as files write it, empty where it does not apply
 */
record KeptMeasures(Map<Integer, Map<String, String>> runs) {
    private static final String RUNS = "runs.csv";

    /** Those of an experiment's store. */
    static KeptMeasures ofStore(Path folder) throws IOException {
        Map<Integer, Map<String, String>> runs = new TreeMap<>();
        try (Store store = Store.read(folder)) {
            store.done().stream().forEach(run -> runs.put(run, new HashMap<>()));
            StoredRow.each(store, "SELECT run, measure, value FROM measures", row -> {
                Map<String, String> run = runs.get(row.whole("run"));
                if (run != null) {
                    run.put(row.text("measure"), NumberFormat.of(row.number("value")));
                }
            });
        }
        return new KeptMeasures(runs);
    }

    /**
     * Those of a comparison's table of runs.
     *
     * @throws IllegalArgumentException when it is missing or damaged
     */
    static KeptMeasures ofTable(Path folder, ComparisonPlan plan) throws IOException {
        Frame table = Frame.read(folder.resolve(RUNS));
        Map<String, Integer> numbers = new HashMap<>();
        for (Job each : plan.jobs()) {
            numbers.put(plan.rivals().get(each.point() - 1).name() + " " + each.seed(), each.run());
        }
        List<String> measures = plan.measures();
        Map<Integer, Map<String, String>> runs = new TreeMap<>();
        for (int row = 0; row < table.rows(); row++) {
            Integer run = numbers.get(table.text(row, "theory") + " " + table.text(row, "seed"));
            if (run != null && table.text(row, "failure").isEmpty()) {
                Map<String, String> values = new HashMap<>();
                for (String each : measures) {
                    values.put(each, table.text(row, each));
                }
                runs.put(run, values);
            }
        }
        return new KeptMeasures(runs);
    }

    /** The numbers of the runs that came to their end. */
    Set<Integer> finished() {
        return runs.keySet();
    }

    /** In what a run played again is another than the one that was kept, in words; empty where it is the same. */
    String difference(int run, List<MeasureRow> again) {
        Map<String, String> kept = runs.get(run);
        List<String> others = new ArrayList<>();
        for (MeasureRow each : again) {
            String now = NumberFormat.of(each.value());
            String then = kept.getOrDefault(each.measure(), "");
            if (!now.equals(then)) {
                others.add(each.measure() + " is " + shown(now) + " and was " + shown(then));
            }
        }
        return others.isEmpty()
                ? ""
                : "played again it is another run: " + others.get(0)
                        + (others.size() == 1 ? "" : ", and " + (others.size() - 1) + " measures more")
                        + ". Maybe files of the folder were changed, or another version of Concert played it?";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "empty" : value;
    }
}
