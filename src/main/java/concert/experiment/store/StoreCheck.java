package concert.experiment.store;

import concert.document.Faults;
import concert.experiment.design.Job;
import concert.experiment.design.Point;
import concert.experiment.design.RunPlan;
import concert.results.table.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the rows of a store are such as a design's runs leave: each run, point and seed the design's, each row once, of
 * a run that is done, and no number infinite. Rows that are not were put there by something else, and nothing is told
 * from them.
 */
public final class StoreCheck {
    private static final String MEND = " Maybe the file was changed by hand; a copy of it, or another --out?";

    private final Store store;
    private final List<Faults> found = new ArrayList<>();

    private StoreCheck(Store store) {
        this.store = store;
    }

    /** Throws {@link Faults} with all that is wrong with the rows of a store for a design. */
    public static void against(Store store, RunPlan design) {
        StoreCheck check = new StoreCheck(store);
        check.runs(design);
        check.factors(design);
        check.measures(design);
        check.rows();
        Faults.settle(check.found);
    }

    /** Throws {@link Faults} with all that is wrong with the rows of a store whatever its design. */
    public static void rowsOf(Store store) {
        StoreCheck check = new StoreCheck(store);
        check.status();
        check.rows();
        Faults.settle(check.found);
    }

    private void fault(String what) {
        found.add(Faults.of(store.name(), what + MEND));
    }

    private void none(String what, String query) {
        List<String> rows = new ArrayList<>();
        store.query(query + " LIMIT 1", row -> rows.add(row.getString(1)));
        rows.forEach(each -> fault(what.replace("#", String.valueOf(each))));
    }

    private void runs(RunPlan design) {
        List<Job> jobs = design.jobs();
        TreeSet<Integer> foreign = new TreeSet<>();
        TreeSet<Integer> others = new TreeSet<>();
        store.query("SELECT run, point, replication, seed FROM runs", row -> {
            int run = row.getInt(1);
            if (run < 1 || run > jobs.size()) {
                foreign.add(run);
            } else if (!jobs.get(run - 1).equals(new Job(run, row.getInt(2), row.getInt(3), row.getLong(4)))) {
                others.add(run);
            }
        });
        if (!foreign.isEmpty()) {
            fault("holds a run " + foreign.first() + " that the design has not.");
        }
        if (!others.isEmpty()) {
            fault("holds run " + others.first() + " with another point, replication or seed than the design gives it.");
        }
        status();
    }

    private void status() {
        none(
                "holds run #, which is neither done nor failed of a reason.",
                "SELECT run FROM runs WHERE NOT (status = 'done' AND reason IS NULL"
                        + " OR status = 'failed' AND reason IS NOT NULL)");
    }

    private void factors(RunPlan design) {
        Set<String> there = new HashSet<>();
        int[] rows = new int[1];
        store.query("SELECT point, path, value FROM factors", row -> {
            there.add(row.getInt(1) + " " + row.getString(2) + " = " + row.getString(3));
            rows[0]++;
        });
        Set<String> ours = new HashSet<>();
        for (Point each : design.points()) {
            for (Map.Entry<String, String> setting : each.settings().entrySet()) {
                ours.add(each.number() + " " + setting.getKey() + " = " + setting.getValue());
            }
        }
        if (rows[0] != ours.size() || !there.equals(ours)) {
            fault("holds other points than the design's.");
        }
    }

    private void measures(RunPlan design) {
        if (design.measures().isEmpty()) {
            none("holds a measure \"#\" that the design does not keep.", "SELECT measure FROM measures");
            return;
        }
        String ours = design.measures().stream().map(each -> "'" + each + "'").collect(Collectors.joining(", "));
        for (String each : List.of("measures", "ticks")) {
            none(
                    "holds a measure \"#\" that the design does not keep.",
                    "SELECT measure FROM " + each + " WHERE measure NOT IN (" + ours + ")");
        }
        none(
                "holds run #, which is done, without all of its measures.",
                "SELECT run FROM runs WHERE status = 'done' AND run NOT IN (SELECT run FROM measures GROUP BY run"
                        + " HAVING count(*) = " + design.measures().size() + ")");
    }

    private void rows() {
        for (StoreTable<?> each : StoreTable.ALL) {
            String table = each.name();
            if (each.leftByRuns() && each != StoreTable.RUNS) {
                none(
                        "has a row in the table " + table + " of run #, which is not done.",
                        "SELECT run FROM " + table + " WHERE run NOT IN (SELECT run FROM runs WHERE status = 'done')");
            }
            if (each != StoreTable.RUNS) {
                String key = String.join(", ", each.key());
                none(
                        "has a row twice in the table " + table + ", of "
                                + each.key().get(0) + " #.",
                        "SELECT " + each.key().get(0) + " FROM " + table + " GROUP BY " + key + " HAVING count(*) > 1");
            }
            infinite(each);
        }
    }

    private void infinite(StoreTable<?> table) {
        for (Column<?> each : table.columns()) {
            if (each.type() == Column.Type.NUMBER) {
                none(
                        "has a number that is none (#) in " + table.name() + "." + each.name() + ".",
                        "SELECT " + each.name() + " FROM " + table.name() + " WHERE NOT isfinite(" + each.name() + ")");
            }
        }
    }
}
