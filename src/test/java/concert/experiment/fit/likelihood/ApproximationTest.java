package concert.experiment.fit.likelihood;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.engine.Simulation;
import concert.engine.choice.Weighing;
import concert.run.RunRequest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The likelihood's chances against how often the engine signs, joins and leaves when one tick is played many times. */
@Tag("slow")
class ApproximationTest {
    private static final int TIMES = 500;

    /** Treaties are signed in the first tick. */
    private static final List<String> SIGNING = List.of("parameters.settling=0");

    /** How often a thing was to happen by the likelihood, and how often it did. */
    private static final class Calibration implements LikelihoodPieces {
        private final Map<String, double[]> sums = new TreeMap<>();

        @Override
        public void may(Happening what, long cluster, boolean happened, double chance) {
            boolean move = List.of(Happening.ACCESSION, Happening.END_OF_TWO, Happening.EXIT)
                    .contains(what);
            double[] sum = sums.computeIfAbsent(move ? what.name() : "signature", none -> new double[2]);
            sum[0] += Math.min(1, chance);
            sum[1] += happened ? 1 : 0;
        }

        @Override
        public void add(long cluster, double logLikelihood) {
            throw new IllegalStateException("told without its chance");
        }

        @Override
        public double[] parts() {
            return new double[0];
        }

        /** How often it was to happen, and how often it did. */
        double[] sum(String what) {
            return sums.getOrDefault(what, new double[2]);
        }
    }

    private static Simulation run(String world, String theory, int seed) {
        return new Simulation(RunRequest.of(world)
                .withTheory(theory)
                .withSeed(seed)
                .withSettings(SIGNING)
                .open()
                .setup());
    }

    private static ObservedTick played(String world, String theory, int seed, Weighing weighing) {
        Simulation run = run(world, theory, seed);
        run.tick();
        int[] places = IntStream.range(0, weighing.states()).toArray();
        return ObservedTick.of(weighing, places, run.record().ticks().get(0).events());
    }

    @ParameterizedTest
    @CsvSource({
        "'random:n=14,seed=4', balance-of-threat",
        "'random:n=14,seed=4', institutionalism",
        "europe-1914, balance-of-threat",
        "europe-1914, constructivism"
    })
    void whatIsSignedJoinedAndLeftComesAsOftenAsTheLikelihoodSays(String world, String theory) {
        Weighing weighing = run(world, theory, 1).weighing();
        assertArrayEquals(
                weighing.offers()[0][0], run(world, theory, 2).weighing().offers()[0][0], "one picture for all seeds");
        TickLikelihood once = new TickLikelihood(weighing);
        once.weigh(new TrialNumbers(weighing.rules().get(0).weights(), Double.NaN));
        Calibration told = new Calibration();
        for (int seed = 1; seed <= TIMES; seed++) {
            ObservedTick tick = played(world, theory, seed, weighing);
            new SigningLikelihood(List.of(tick)).of(at -> once, told);
        }
        within(told, "signature", .65, 1.1);
        within(told, Happening.ACCESSION.name(), .75, 1.1);
        within(told, Happening.EXIT.name(), .9, 1.15);
        within(told, Happening.END_OF_TWO.name(), .93, 1.07);
    }

    /** Treaties signed in one tick do not move each other in the likelihood; in the engine they make some others idle; three deviations of a count are its own. */
    private static void within(Calibration told, String what, double low, double high) {
        double[] sum = told.sum(what);
        double noise = 3 * Math.sqrt(sum[0]);
        boolean near = sum[1] >= low * sum[0] - noise && sum[1] <= high * sum[0] + noise;
        assertTrue(near, what + ": was to come " + sum[0] + " times and came " + sum[1]);
    }

    /** What the page of the fit says of its approximation was measured on worlds in which all of it happens. */
    @Test
    void everythingThatTheLikelihoodTellsOfHappensInTheWorldsPlayed() {
        Weighing weighing = run("europe-1914", "balance-of-threat", 1).weighing();
        assertFalse(weighing.askings().isEmpty());
        assertTrue(weighing.holdings().stream().anyMatch(each -> each.members() == 2));
        assertTrue(weighing.holdings().stream().anyMatch(each -> each.members() > 2));
    }
}
