package concert.experiment.hindcast.benchmark;

import concert.experiment.fit.OpportunityFit;
import concert.experiment.hindcast.dyad.DyadCase;
import concert.experiment.hindcast.dyad.DyadCases;
import concert.experiment.hindcast.dyad.Reading;
import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.history.data.Pair;
import concert.theory.Opportunity;
import concert.theory.book.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The forecasts that a theory is measured by. All learn from years up to the origin alone.
 *
 * <ul>
 * <li>persistence: what is allied stays, what is not stays so.
 * <li>distance: a logit of log distance between capitals, one for the allied and one for the others.
 * <li>ref: the allied part with the constant hazard of a pact in the earlier years; others as distance.
 * <li>meeting: who meets whom (E5's m with the registry's coefficients), scaled to the pacts of earlier
 *     years; the allied as ref.
 * <li>logit: on all of {@link PairFigures}, one for the allied and one for the others, with a ridge of 1.
 * </ul>
 */
public final class Benchmarks {
    /** In the order of the tables. */
    public static final List<String> NAMES = List.of("persistence", "distance", "ref", "meeting", "logit");

    private static final Opportunity OPPORTUNITY = Opportunity.of(Parameters.standard());

    private static final double RIDGE = 1;

    private final FieldData data;
    private final PairFigures figures;
    private final PactKind kind;
    private final DyadCases cases;
    private final DyadCases standing;
    private final Map<Integer, Training> trainings = new TreeMap<>();
    private Training hazards;

    /**
     * Of pacts of a kind, as they are read.
     *
     * @param figures of the same data, which all benchmarks may share
     */
    public Benchmarks(FieldData data, PairFigures figures, PactKind kind, Reading reading) {
        this.data = data;
        this.figures = figures;
        this.kind = kind;
        this.cases = new DyadCases(data, kind, reading);
        this.standing = new DyadCases(data, kind, Reading.STANDING);
    }

    /** Whether there are earlier years to learn from. */
    public boolean ready(int origin, int horizon) {
        return training(horizon).any(origin);
    }

    private Training training(int horizon) {
        return trainings.computeIfAbsent(horizon, each -> new Training(data, figures, cases, each));
    }

    /** The share of pacts that outlive a year. */
    private double kept(int origin) {
        hazards = hazards == null ? new Training(data, figures, standing, 1) : hazards;
        return hazards.share(origin, true);
    }

    /** The chance that each pair is allied so many years after an origin, or within them, by the name of the forecast. */
    public Map<String, double[]> chances(int origin, int horizon, List<DyadCase> cases) {
        List<Pair> pairs = cases.stream().map(DyadCase::pair).toList();
        Map<String, double[]> chances = new LinkedHashMap<>();
        double[] before =
                cases.stream().mapToDouble(each -> each.before() ? 1 : 0).toArray();
        List<double[]> distances = pairs.stream()
                .map(each -> new double[] {figures.logDistance(origin, each)})
                .toList();
        double[] distance = logit(origin, horizon, before, distances);
        double kept = Math.pow(kept(origin), horizon);
        chances.put("persistence", before);
        chances.put("distance", distance);
        chances.put("ref", kept(before, kept, distance));
        chances.put("meeting", kept(before, kept, met(origin, horizon, pairs, before)));
        chances.put("logit", logit(origin, horizon, before, figures.of(origin, pairs)));
        return chances;
    }

    private double[] logit(int origin, int horizon, double[] before, List<double[]> figures) {
        boolean full = !figures.isEmpty() && figures.get(0).length > 1;
        Logit[] fits = new Logit[2];
        for (int at = 0; at < fits.length; at++) {
            List<Logit.Row> rows = training(horizon).rows(origin, at == 1, full);
            fits[at] = rows.isEmpty() ? null : Logit.fit(rows, full ? RIDGE : 0.01);
        }
        double[] chances = new double[before.length];
        for (int at = 0; at < chances.length; at++) {
            Logit fit = fits[before[at] > 0 ? 1 : 0];
            chances[at] = fit == null ? before[at] : fit.chance(figures.get(at));
        }
        return chances;
    }

    private static double[] kept(double[] before, double kept, double[] others) {
        double[] chances = new double[before.length];
        for (int at = 0; at < chances.length; at++) {
            chances[at] = before[at] > 0 ? kept : others[at];
        }
        return chances;
    }

    /** 1 - exp(-c m), with c such that the mean of c m over those not allied is the rate of pacts in earlier years. */
    private double[] met(int origin, int horizon, List<Pair> pairs, double[] before) {
        OpportunityFit history = new OpportunityFit(data, kind);
        List<Integer> states = List.copyOf(new TreeSet<>(pairs.stream()
                .flatMap(each -> List.of(each.low(), each.high()).stream())
                .toList()));
        Map<Integer, Double> sizes = history.sizes(states, origin);
        double[] m = new double[before.length];
        double sum = 0;
        int apart = 0;
        for (int at = 0; at < m.length; at++) {
            m[at] = Math.exp(OPPORTUNITY.log(history.between(pairs.get(at), sizes, origin)));
            sum += before[at] > 0 ? 0 : m[at];
            apart += before[at] > 0 ? 0 : 1;
        }
        double rate = -Math.log1p(-training(horizon).share(origin, false));
        for (int at = 0; at < m.length; at++) {
            m[at] = -Math.expm1(-rate * m[at] * apart / sum);
        }
        return m;
    }
}
