package concert.experiment.fit;

import concert.experiment.fit.likelihood.ConstantRates;
import concert.experiment.fit.likelihood.LikelihoodPieces;
import concert.experiment.fit.likelihood.ObservedTick;
import concert.experiment.fit.likelihood.SigningLikelihood;
import concert.experiment.fit.likelihood.TrialNumbers;
import concert.run.RunTask;
import concert.scenario.book.Library;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import concert.theory.reason.Reasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
        double[] assumed =
                Reasons.weights().stream().mapToDouble(theory::weight).toArray();
        double precision = theory.parameters().getOrDefault(Parameter.PRECISION, Parameter.PRECISION.standard());
        SigningLikelihood likelihood = new SigningLikelihood(ticks);
        WeightFit.Found found = new WeightFit(likelihood, assumed, precision).fit();
        List<FittedValue> values = new ArrayList<>();
        Map<String, Double> weights = new HashMap<>(theory.weights());
        for (int at = 0; at < assumed.length; at++) {
            if (!Double.isNaN(found.errors()[at])) {
                String name = Reasons.weights().get(at);
                weights.put(name, found.weights()[at]);
                values.add(value(theory, "weights." + name, found.weights()[at], found.errors()[at], assumed[at]));
            }
        }
        Map<Parameter, Double> parameters = new HashMap<>(theory.parameters());
        if (!Double.isNaN(found.precisionError())) {
            String path = "parameters." + Parameter.PRECISION.key();
            parameters.put(Parameter.PRECISION, found.precision());
            values.add(value(theory, path, found.precision(), found.precisionError(), precision));
        }
        Theory fitted = fitted(theory, weights, parameters);
        return new Fitted(fitted, values, scores(theory, likelihood, found, assumed), "");
    }

    private FittedValue value(Theory theory, String path, double found, double error, double assumed) {
        return new FittedValue(WHAT, theory.name(), order.train(), path, found, error, assumed);
    }

    /** The name of a theory without the sign of having been fitted. */
    static String bare(String name) {
        return name.startsWith(Library.FITTED) ? name.substring(Library.FITTED.length()) : name;
    }

    private Theory fitted(Theory theory, Map<String, Double> weights, Map<Parameter, Double> parameters) {
        return new Theory(
                Library.FITTED + bare(theory.name()),
                theory.family(),
                theory.source(),
                theory.about()
                        + " The weights here are not the assumed ones but fitted to what was signed, joined and left in "
                        + order.train() + ", and may say otherwise.",
                theory.exponents(),
                weights,
                parameters);
    }

    private List<EraScore> scores(
            Theory theory, SigningLikelihood likelihood, WeightFit.Found found, double[] assumed) {
        ConstantRates rates = ConstantRates.of(likelihood);
        Map<String, TrialNumbers> sets = sets(found, assumed);
        List<EraScore> scores = new ArrayList<>();
        sums(likelihood, sets, rates).forEach((set, sum) -> {
            int free = set.equals(EraScore.FITTED) ? found.fitted() : set.equals(EraScore.CONSTANT) ? rates.count() : 0;
            scores.add(new EraScore(
                    WHAT,
                    theory.name(),
                    set,
                    EraScore.TRAIN,
                    order.train(),
                    likelihood.events(),
                    likelihood.impossible(),
                    sum,
                    free));
        });
        for (Era era : order.tests()) {
            scores.addAll(test(theory, era, sets, rates));
        }
        return scores;
    }

    private static Map<String, TrialNumbers> sets(WeightFit.Found found, double[] assumed) {
        Map<String, TrialNumbers> sets = new LinkedHashMap<>();
        sets.put(EraScore.FITTED, TrialNumbers.of(found.weights(), found.precision()));
        sets.put(EraScore.ASSUMED, TrialNumbers.of(assumed, Double.NaN));
        sets.put(EraScore.NONE, TrialNumbers.of(new double[assumed.length], Double.NaN));
        return sets;
    }

    /** The log-likelihood under each set of weights and under the constant rates. */
    private static Map<String, Double> sums(
            SigningLikelihood likelihood, Map<String, TrialNumbers> sets, ConstantRates rates) {
        Map<String, Double> sums = new LinkedHashMap<>();
        sets.forEach((set, weights) ->
                sums.put(set, likelihood.of(weights, new LikelihoodPieces.Sum()).sum()));
        sums.put(
                EraScore.CONSTANT,
                likelihood.of(rates, new LikelihoodPieces.Sum()).sum());
        return sums;
    }

    /** Scores years one by one, so that none need be kept. */
    private List<EraScore> test(Theory theory, Era era, Map<String, TrialNumbers> sets, ConstantRates rates) {
        Map<String, Double> sums = new LinkedHashMap<>();
        int events = 0;
        int impossible = 0;
        for (int year = era.from(); year <= era.to(); year++) {
            SigningLikelihood likelihood = new SigningLikelihood(history.of(theory, year, year));
            events += likelihood.events();
            impossible += likelihood.impossible();
            sums(likelihood, sets, rates).forEach((set, sum) -> sums.merge(set, sum, Double::sum));
        }
        List<EraScore> scores = new ArrayList<>();
        for (Map.Entry<String, Double> each : sums.entrySet()) {
            scores.add(new EraScore(
                    WHAT, theory.name(), each.getKey(), EraScore.TEST, era, events, impossible, each.getValue(), 0));
        }
        return scores;
    }

    @Override
    public Fitted failed(Theory theory, Throwable cause) {
        return new Fitted(null, List.of(), List.of(), theory.name() + ": " + RunTask.reason(cause));
    }
}
