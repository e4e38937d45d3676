package concert.experiment.fit;

import concert.experiment.fit.FitOrder.What;
import concert.history.data.FieldData;
import concert.history.data.PactKind;
import concert.run.Runner;
import concert.scenario.book.Library;
import concert.text.Slug;
import concert.theory.Opportunity;
import concert.theory.book.Parameter;
import concert.theory.book.Theory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/** Estimation from the field's data: opportunity first, one set for all, then each theory's weights. */
public final class Fitting {
    private final FieldData data;
    private final FitOrder order;

    public Fitting(FieldData data, FitOrder order) {
        this.data = data;
        this.order = order;
    }

    /**
     * What came of it.
     *
     * @param order what was to be fitted
     * @param values every number found, in order of theory
     * @param scores every era under every set of weights
     * @param theories with the weights found
     * @param failures of theories that could not be fitted, in words
     */
    public record Outcome(
            FitOrder order,
            List<FittedValue> values,
            List<EraScore> scores,
            List<Theory> theories,
            List<String> failures) {}

    /** Fits; {@code step} is called after each theory. */
    public Outcome run(Runner runner, Runnable step, BooleanSupplier stopped) throws IOException {
        Outcome outcome =
                new Outcome(order, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (order.what() != What.THEORY) {
            for (PactKind each : PactKind.values()) {
                opportunity(each, outcome);
            }
        }
        if (order.what() != What.OPPORTUNITY) {
            HistoricalTicks history = new HistoricalTicks(data);
            history.prepare(order.train());
            order.tests().forEach(history::prepare);
            List<TheoryJob.Fitted> fitted = new ArrayList<>();
            runner.run(
                    order.theories(),
                    new TheoryJob(history, order),
                    (theory, each) -> {
                        fitted.add(each);
                        step.run();
                    },
                    stopped);
            fitted.sort(Comparator.comparing(each ->
                    each.theory() == null ? each.failure() : each.theory().name()));
            fitted.forEach(each -> add(each, outcome));
        }
        return outcome;
    }

    /** Where the folder of results keeps a theory with the weights found. */
    public static String file(Theory theory) {
        return Library.FITTED + Slug.of(TheoryJob.bare(theory.name())) + ".yaml";
    }

    private static void add(TheoryJob.Fitted each, Outcome outcome) {
        if (each.theory() == null) {
            outcome.failures().add(each.failure());
        } else {
            outcome.values().addAll(each.values());
            outcome.scores().addAll(each.scores());
            outcome.theories().add(each.theory());
        }
    }

    private void opportunity(PactKind kind, Outcome outcome) {
        OpportunityFit fit = new OpportunityFit(data, kind);
        String pacts = kind.name().toLowerCase(Locale.ROOT);
        OpportunityFit.Found found;
        try {
            found = fit.fit(order.train().from(), order.train().to());
        } catch (IllegalArgumentException nothing) {
            outcome.failures().add("opportunity of " + pacts + " pacts: " + nothing.getMessage());
            return;
        }
        double[] values = components(found.values());
        for (int at = 0; at < values.length; at++) {
            Parameter each = Opportunity.PARAMETERS.get(at);
            outcome.values()
                    .add(new FittedValue(
                            "opportunity",
                            pacts,
                            order.train(),
                            "parameters." + each.key(),
                            values[at],
                            found.errors()[at],
                            each.standard()));
        }
        score(fit, found.values(), pacts, order.train(), outcome);
        order.tests().forEach(era -> score(fit, found.values(), pacts, era, outcome));
    }

    private static double[] components(Opportunity of) {
        return new double[] {of.distance(), of.relief(), of.pastPact(), of.comrades()};
    }

    private void score(OpportunityFit fit, Opportunity values, String pacts, Era era, Outcome outcome) {
        OpportunityFit.Score score = fit.score(values, era.from(), era.to());
        boolean train = era.equals(order.train());
        String role = train ? EraScore.TRAIN : EraScore.TEST;
        int free = train ? Opportunity.PARAMETERS.size() : 0;
        outcome.scores()
                .add(new EraScore(
                        "opportunity", pacts, EraScore.FITTED, role, era, score.treaties(), 0, score.told(), free));
        outcome.scores()
                .add(new EraScore(
                        "opportunity", pacts, EraScore.NONE, role, era, score.treaties(), 0, score.nothing(), 0));
    }
}
