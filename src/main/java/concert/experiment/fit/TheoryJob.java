package concert.experiment.fit;

import concert.run.RunTask;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fits theories one by one to the same history and scores each on other years. */
record TheoryJob(HistoricalTicks history, FitOrder order) implements RunTask<Theory, TheoryJob.Fitted> {
    private static final String WHAT = "theory";

    /**
     * What came of one theory.
     *
     * @param theory with the weights found, or null when it failed
     * @param failure why there is none, empty when there is one
     */
    record Fitted(Theory theory, List<FittedValue> values, List<EraScore> scores, String failure) {}

    @Override
    public Fitted play(Theory theory) {
        List<ObservedTick> ticks =
                history.of(theory, order.train().from(), order.train().to());
        double[] assumed = Reasons.names().stream().mapToDouble(theory::weight).toArray();
        SigningLikelihood likelihood = new SigningLikelihood(ticks);
        WeightFit.Found found = new WeightFit(likelihood, assumed).fit();
        List<FittedValue> values = new ArrayList<>();
        Map<String, Double> weights = new HashMap<>(theory.weights());
        for (int reason = 0; reason < assumed.length; reason++) {
            if (assumed[reason] != 0) {
                String name = Reasons.names().get(reason);
                weights.put(name, found.weights()[reason]);
                values.add(new FittedValue(
                        WHAT,
                        theory.name(),
                        order.train(),
                        "weights." + name,
                        found.weights()[reason],
                        found.errors()[reason],
                        assumed[reason]));
            }
        }
        return new Fitted(fitted(theory, weights), values, scores(theory, likelihood, found, assumed), "");
    }

    private Theory fitted(Theory theory, Map<String, Double> weights) {
        return new Theory(
                theory.name() + "-fitted",
                theory.family(),
                theory.source(),
                theory.about() + " Weights fitted to what was signed, joined and left in " + order.train() + ".",
                theory.exponents(),
                weights,
                theory.parameters());
    }

    private List<EraScore> scores(
            Theory theory, SigningLikelihood likelihood, WeightFit.Found found, double[] assumed) {
        List<EraScore> scores = new ArrayList<>();
        Map<String, double[]> sets = sets(found.weights(), assumed);
        for (String set : List.of("fitted", "assumed", "none")) {
            double sum =
                    likelihood.of(sets.get(set), new LikelihoodPieces.Sum()).sum();
            int free = set.equals("fitted") ? found.fitted() : 0;
            scores.add(new EraScore(
                    WHAT,
                    theory.name(),
                    set,
                    "train",
                    order.train(),
                    likelihood.events(),
                    likelihood.impossible(),
                    sum,
                    free));
        }
        for (Era era : order.tests()) {
            scores.addAll(test(theory, era, sets));
        }
        return scores;
    }

    private static Map<String, double[]> sets(double[] found, double[] assumed) {
        return Map.of("fitted", found, "assumed", assumed, "none", new double[assumed.length]);
    }

    /** Scores years one by one, so that none need be kept. */
    private List<EraScore> test(Theory theory, Era era, Map<String, double[]> sets) {
        Map<String, Double> sums = new HashMap<>();
        int events = 0;
        int impossible = 0;
        for (int year = era.from(); year <= era.to(); year++) {
            SigningLikelihood likelihood = new SigningLikelihood(history.of(theory, year, year));
            events += likelihood.events();
            impossible += likelihood.impossible();
            sets.forEach((set, weights) -> sums.merge(
                    set, likelihood.of(weights, new LikelihoodPieces.Sum()).sum(), Double::sum));
        }
        List<EraScore> scores = new ArrayList<>();
        for (String set : List.of("fitted", "assumed", "none")) {
            scores.add(new EraScore(WHAT, theory.name(), set, "test", era, events, impossible, sums.get(set), 0));
        }
        return scores;
    }

    @Override
    public Fitted failed(Theory theory, Throwable cause) {
        return new Fitted(null, List.of(), List.of(), theory.name() + ": " + RunTask.reason(cause));
    }
}
