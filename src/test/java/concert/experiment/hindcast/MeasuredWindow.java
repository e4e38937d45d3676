package concert.experiment.hindcast;

import concert.experiment.hindcast.score.ScoreRow;
import concert.history.data.FieldData;
import concert.run.LocalRunner;
import concert.theory.book.Theory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The years over which version 0.1.0 was measured by another program on the same data. */
enum MeasuredWindow {
    FREE_BEFORE_1914(10, 1871, 1890, 1900),
    FREE_INTERWAR(10, 1920, 1925),
    FREE_AFTER_1950(10, 1950, 1960),
    YEARLY_BEFORE_1914(1, 1870, 1913),
    YEARLY_INTERWAR(1, 1918, 1938);

    private final int horizon;
    private final int[] years;

    MeasuredWindow(int horizon, int... years) {
        this.horizon = horizon;
        this.years = years;
    }

    /** Free runs from each of its years, or one year ahead from each between the first and the last, pooled. */
    HindcastResults play(FieldData data, List<Theory> theories, int runs) throws IOException {
        List<HindcastOrder> orders = new ArrayList<>();
        if (horizon == 1) {
            orders.add(new HindcastOrder(years[0], years[1], years[1], List.of(1), theories, runs, 1));
        } else {
            for (int each : years) {
                orders.add(new HindcastOrder(each, each + horizon, horizon, List.of(horizon), theories, runs, 1));
            }
        }
        Foreseen all = play(data, orders);
        HindcastOrder first = orders.get(0);
        int every = horizon == 1 ? first.every() : 1;
        HindcastOrder scored = new HindcastOrder(
                first.from(), years[years.length - 1] + horizon, every, first.horizons(), theories, runs, 1);
        return HindcastResults.of(scored, all, data.states());
    }

    private static Foreseen play(FieldData data, List<HindcastOrder> orders) throws IOException {
        Foreseen all = new Foreseen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (HindcastOrder each : orders) {
            Foreseen one = new Hindcast(data, each)
                    .run(new LocalRunner(2), () -> {}, () -> false)
                    .orElseThrow();
            all.cases().addAll(one.cases());
            all.structures().addAll(one.structures());
            all.threats().addAll(one.threats());
            all.worlds().putAll(one.worlds());
        }
        return all;
    }

    /** The mean over the origins of a score. */
    static double mean(HindcastResults results, String theory, String target, String metric) {
        return results.scores().stream()
                .filter(each -> each.origin() != null && each.theory().equals(theory))
                .filter(each -> each.target().equals(target) && each.metric().equals(metric))
                .mapToDouble(each -> each.value().estimate())
                .average()
                .orElse(Double.NaN);
    }

    /** The pooled scores of some results: theory, target and metric, joined by spaces. */
    static Map<String, ScoreRow> pooled(HindcastResults results) {
        Map<String, ScoreRow> pooled = new TreeMap<>();
        for (ScoreRow each : results.scores()) {
            if (each.origin() == null) {
                pooled.put(each.theory() + " " + each.target() + " " + each.metric(), each);
            }
        }
        return pooled;
    }
}
