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

    private record Fitted(double[] truth, double precision, WeightFit.Found found) {
        boolean covers(int weight) {
            return Math.abs(found.weights()[weight] - truth[weight]) <= 2 * found.errors()[weight];
        }

        boolean coversPrecision() {
            return Math.abs(found.precision() - precision) <= 2 * found.precisionError();
        }
    }

    private static Fitted fit(String theory, int seed) {
        List<ObservedTick> history = SyntheticHistory.of(20, seed, 60, theory, List.of("parameters.move-rate=0.5"));
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
        return new Fitted(truth, precision, found);
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
        long precise = all.stream().filter(Fitted::coversPrecision).count();
        assertTrue(precise >= .9 * HISTORIES, "precision covered in " + precise);
    }
}
