package concert.experiment.hindcast.benchmark;

import concert.experiment.hindcast.dyad.DyadCase;
import concert.experiment.hindcast.dyad.DyadCases;
import concert.history.data.FieldData;
import concert.history.data.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of earlier years and what became of them so many years later. Of the many that stay apart each k-th is kept and
 * counts k times, so that at most some hundreds are read a year; every pact is. Spans that
 * touch a world war are left out: a coalition of half the world tells nothing of the years after.
 */
final class Training {
    private static final int KEPT = 300;

    /** A pair: its log distance, its other figures, whether it was allied, and whether it then was. */
    private record Past(double distance, double[] figures, boolean before, boolean after, double weight) {}

    private final FieldData data;
    private final PairFigures figures;
    private final DyadCases cases;
    private final int horizon;
    private final Map<Integer, List<Past>> years = new HashMap<>();

    Training(FieldData data, PairFigures figures, DyadCases cases, int horizon) {
        this.data = data;
        this.figures = figures;
        this.cases = cases;
        this.horizon = horizon;
    }

    /** Whether any year after the first, up to the last, is of a world war or of the settlement of the second. */
    private boolean war(int year) {
        int last = year + horizon;
        return year < 1918 && last >= 1914 || year < 1946 && last >= 1939;
    }

    /** Whether there is a year from which one may learn before the end of a year. */
    boolean any(int until) {
        return first() + horizon <= until;
    }

    private int first() {
        return Math.max(data.pacts().first(), data.states().first());
    }

    /**
     * Rows whose ends lie at the end of a year or before.
     *
     * @param before of those allied at the start, or of those not
     * @param full with all figures, or log distance alone
     */
    List<Logit.Row> rows(int until, boolean before, boolean full) {
        List<Logit.Row> rows = new ArrayList<>();
        for (int year = first(); year + horizon <= until; year++) {
            for (Past each : war(year) ? List.<Past>of() : years.computeIfAbsent(year, this::year)) {
                if (each.before == before) {
                    double[] x = full ? each.figures : new double[] {each.distance};
                    rows.add(new Logit.Row(x, each.after, each.weight));
                }
            }
        }
        return rows;
    }

    /** The share of those allied, or not, that were so many years later; 0 of none. */
    double share(int until, boolean before) {
        double all = 0;
        double after = 0;
        for (Logit.Row each : rows(until, before, false)) {
            all += each.weight();
            after += each.y() ? each.weight() : 0;
        }
        return all == 0 ? 0 : after / all;
    }

    private List<Past> year(int year) {
        List<DyadCase> all = cases.of(year, year + horizon);
        long apart = all.stream().filter(Training::apart).count();
        int each = (int) Math.max(1, apart / KEPT);
        List<DyadCase> kept = new ArrayList<>();
        int count = 0;
        for (DyadCase one : all) {
            if (!apart(one) || count++ % each == 0) {
                kept.add(one);
            }
        }
        double weight = (double) apart
                / Math.max(1, kept.stream().filter(Training::apart).count());
        return read(year, kept, all, weight);
    }

    private List<Past> read(int year, List<DyadCase> kept, List<DyadCase> all, double weight) {
        List<double[]> standard =
                figures.of(year, all.stream().map(DyadCase::pair).toList());
        Map<Pair, double[]> known = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            known.put(all.get(at).pair(), standard.get(at));
        }
        List<Past> past = new ArrayList<>();
        for (DyadCase one : kept) {
            past.add(new Past(
                    figures.logDistance(year, one.pair()),
                    known.get(one.pair()),
                    one.before(),
                    one.after(),
                    apart(one) ? weight : 1));
        }
        return past;
    }

    private static boolean apart(DyadCase one) {
        return !one.before() && !one.after();
    }
}
