package concert.experiment.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.fit.likelihood.LikelihoodPieces;
import concert.experiment.fit.likelihood.ObservedTick;
import concert.experiment.fit.likelihood.SigningLikelihood;
import concert.experiment.fit.likelihood.TrialNumbers;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import concert.theory.reason.Reasons;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Known weights are found again in histories that Concert made with them. */
class RoundTripTest {
    private static final int HISTORIES = 50;
    /** Values in one unit throughout: the likelihood reads that of the day as it is expected, a run as it was drawn. */
    private static final List<String> SETTINGS = List.of(
            "parameters.move-rate=0.5",
            "parameters.units-of-day=0",
            "parameters.precision=25",
            "parameters.signing-cost=0.03",
            "parameters.signing-cost-depth=0.01",
            "parameters.attention-cost=0.01",
            "parameters.sunk-cost=0.07",
            "parameters.audience-cost=0.02",
            "parameters.exit-cost-institution=0.04");

    private record Fitted(double[] truth, WeightFit.Found found) {
        boolean covers(int weight) {
            return Math.abs(found.weights()[weight] - truth[weight]) <= 2 * found.errors()[weight];
        }
    }

    private static Fitted fit(String theory, int seed) {
        List<ObservedTick> history = SyntheticHistory.of(20, seed, 60, theory, SETTINGS);
        Rules rules = history.get(0).weighing().rules().get(0);
        double[] truth =
                Reasons.weights().stream().mapToDouble(rules.theory()::weight).toArray();
        double precision = rules.get(Parameter.PRECISION);
        SigningLikelihood likelihood = new SigningLikelihood(history);
        assertEquals(0, likelihood.impossible(), "signatures that E5 gives no chance, seed " + seed);
        WeightFit.Found found = new WeightFit(likelihood, truth, precision).fit();
        for (double[] other : List.of(truth, new double[truth.length])) {
            TrialNumbers trial = TrialNumbers.of(other, precision);
            double told = likelihood.of(trial, new LikelihoodPieces.Sum()).sum();
            assertTrue(found.logLikelihood() > told - .5, "a better place than the one found, seed " + seed);
        }
        return new Fitted(truth, found);
    }

    @Test
    @Tag("slow")
    void twoStandardErrorsCoverEachWeightInNineOfTenHistories() {
        List<Fitted> all = IntStream.rangeClosed(1, HISTORIES)
                .parallel()
                .mapToObj(seed -> fit("balance-of-threat", seed))
                .toList();
        double[] truth = all.get(0).truth();
        for (int reason = 0; reason < truth.length; reason++) {
            int place = reason;
            long covered = all.stream().filter(each -> each.covers(place)).count();
            boolean free = !Double.isNaN(all.get(0).found().errors()[reason]);
            assertTrue(!free || covered >= .9 * HISTORIES, "reason " + reason + " covered in " + covered);
        }
    }
}
