package concert.experiment.stat.lives;

import concert.experiment.stat.MeanOfRuns;
import concert.measure.lasting.Survival;
import concert.measure.lasting.Survival.Spell;
import java.util.ArrayList;
import java.util.List;

/**
 * How long lives last that come in runs: the curve of all of them, with bounds that know that lives of one run share its luck.
 * Each run is left out in turn (the jackknife by cluster: Lipsitz, Dear &amp; Zhao 1994, Biometrics 50, 842-846), on the scale of
 * asin sqrt S, where the spread of a share does not depend on it (Borgan &amp; Liestoel 1990, Scandinavian Journal of Statistics
 * 17, 35-41); the bounds are of 95 % by Student's t of the runs less one.
 *
 * @param curve of all lives
 * @param low lower bound of each chance of the curve; NaN under two runs, and where no run makes a difference
 * @param high upper bound
 */
public record SurvivalOfRuns(Survival curve, double[] low, double[] high) {

    /** The curve of the lives of several runs. */
    public static SurvivalOfRuns of(List<List<Spell>> runs) {
        Survival curve = Survival.of(runs.stream().flatMap(List::stream).toList());
        int ages = curve.ages().length;
        SurvivalOfRuns survival = new SurvivalOfRuns(curve, new double[ages], new double[ages]);
        List<Survival> without = new ArrayList<>();
        for (int out = 0; out < runs.size(); out++) {
            List<List<Spell>> rest = new ArrayList<>(runs);
            rest.remove(out);
            without.add(Survival.of(rest.stream().flatMap(List::stream).toList()));
        }
        for (int at = 0; at < ages; at++) {
            survival.bound(at, without);
        }
        return survival;
    }

    private void bound(int at, List<Survival> without) {
        int age = curve.ages()[at];
        int n = without.size();
        double[] angles =
                without.stream().mapToDouble(each -> angle(each.at(age))).toArray();
        MeanOfRuns spread = MeanOfRuns.of(angles);
        if (n < 2 || spread.alike()) {
            low[at] = Double.NaN;
            high[at] = Double.NaN;
            return;
        }
        // (n - 1)/n times the sum of squares, the deviation being over n - 1
        double error = (n - 1) / Math.sqrt(n) * spread.deviation();
        double far = MeanOfRuns.quantile(n - 1) * error;
        double middle = angle(curve.chances()[at]);
        low[at] = share(Math.max(0, middle - far));
        high[at] = share(Math.min(Math.PI / 2, middle + far));
    }

    private static double angle(double share) {
        return Math.asin(Math.sqrt(Math.max(0, Math.min(1, share))));
    }

    private static double share(double angle) {
        return Math.sin(angle) * Math.sin(angle);
    }
}
