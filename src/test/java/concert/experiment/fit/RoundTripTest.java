package concert.experiment.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.fit.likelihood.LikelihoodPieces;
import concert.experiment.fit.likelihood.ObservedTick;
import concert.experiment.fit.likelihood.SigningLikelihood;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Known weights are found again in histories that Concert made with them. */
class RoundTripTest {
    private static final int HISTORIES = 50;

    private record Fitted(double[] truth, WeightFit.Found found) {
        boolean covers(int reason) {
            return Math.abs(found.weights()[reason] - truth[reason]) <= 2 * found.errors()[reason];
        }
    }

    private static Fitted fit(String theory, int seed) {
        List<ObservedTick> history = SyntheticHistory.of(20, seed, 60, theory, List.of());
        double[] truth = history.get(0).weighing().rules().get(0).weights();
        SigningLikelihood likelihood = new SigningLikelihood(history);
        assertEquals(0, likelihood.impossible(), "signatures that E5 gives no chance, seed " + seed);
        WeightFit.Found found = new WeightFit(likelihood, truth).fit();
        for (double[] other : List.of(truth, new double[truth.length])) {
            double told = likelihood.of(other, new LikelihoodPieces.Sum()).sum();
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
            boolean free = truth[reason] != 0;
            assertTrue(!free || covered >= .9 * HISTORIES, "reason " + reason + " covered in " + covered);
        }
        notBent(all);
    }

    /** The mean over the histories lies by the truth: what the likelihood leaves out does not bend the strongest weight. */
    private static void notBent(List<Fitted> all) {
        double mean = all.stream()
                .mapToDouble(each -> each.found().weights()[0])
                .average()
                .orElseThrow();
        double error = all.stream()
                .mapToDouble(each -> each.found().errors()[0])
                .average()
                .orElseThrow();
        assertEquals(all.get(0).truth()[0], mean, 3 * error / Math.sqrt(all.size()));
    }
}
