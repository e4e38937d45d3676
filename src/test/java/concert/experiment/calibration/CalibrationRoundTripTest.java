package concert.experiment.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.experiment.calibration.CalibrationOrder.Budget;
import concert.experiment.calibration.population.Posterior;
import concert.experiment.fact.FactBand;
import concert.experiment.fact.FactRow;
import concert.model.number.CounterRng;
import concert.results.folder.ResultsFolder;
import concert.run.LocalRunner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The round trip: parameters that are known are found again from the facts of runs that Concert made itself. */
class CalibrationRoundTripTest {
    @TempDir
    private Path folder;

    private Calibration.Outcome calibrate(CalibrationOrder order, String name) throws IOException {
        ResultsFolder place = ResultsFolder.at(folder.resolve(name), false).around(ParticleFile.FILE);
        ParticleFile file = ParticleFile.open(place, order, false);
        Calibration calibration = new Calibration(order, new LocalRunner(2));
        List<ToldFact> start = calibration.start(() -> {}, () -> false).orElseThrow();
        CalibrationFolder.begin(order, List.of(), file, place);
        return calibration.run(start, file, () -> {}, () -> false).orElseThrow();
    }

    /** The intervals hold the truth, and say more than the prior did: values far from the truth are beyond them. */
    @Test
    void knownParametersAreFoundAgain() throws IOException {
        TrialWorld world = MadeUpHistory.world(80);
        List<FreeParameter> truth = MadeUpHistory.two(.2, .4);
        List<FactBand> history = MadeUpHistory.bands(truth, world, 20);
        List<FreeParameter> blind = MadeUpHistory.two(.45, 1.5);
        CalibrationOrder order =
                new CalibrationOrder(blind, List.of(world), List.of(), history, new Budget(60, 4, 1), 1);
        Calibration.Outcome outcome = calibrate(order, "one");
        Posterior failure = outcome.found().get(0).posterior();
        Posterior reluctance = outcome.found().get(1).posterior();
        String found = failure + " " + reluctance;
        assertTrue(failure.low() <= .2 && .2 <= failure.high(), found);
        assertTrue(reluctance.low() <= .4 && .4 <= reluctance.high(), found);
        assertTrue(failure.high() < .49 && reluctance.high() < 1.95, found);
        assertTrue(outcome.found().get(0).narrowed() > .2, found);
        assertTrue(outcome.found().get(1).narrowed() > .1, found);
        List<FactChange> facts = outcome.facts(false);
        assertTrue(
                Calibration.Outcome.distance(facts, true) < Calibration.Outcome.distance(facts, false) / 2,
                "the facts come nearer");
        assertEquals(2, outcome.facts().size());
        assertEquals(
                60 + 30 * (outcome.generations().size() - 1), outcome.trials().size());
    }

    /** Truths anywhere in the prior, one run for a history: nine of ten 95 % intervals and more hold them, and narrow. */
    @Test
    @Tag("slow")
    void ninetyPercentOfTheIntervalsHoldTheTruth() throws IOException {
        int histories = 20;
        int held = 0;
        double narrowed = 0;
        TrialWorld world = MadeUpHistory.world(100);
        List<FactBand> scale = MadeUpHistory.bands(MadeUpHistory.two(.25, .5), world, 40);
        for (int seed = 1; seed <= histories; seed++) {
            double failure = .5 * CounterRng.uniform(CounterRng.key(seed, 1));
            double reluctance = -1 + 3 * CounterRng.uniform(CounterRng.key(seed, 2));
            List<FactBand> history = seen(world, List.of(failure, reluctance), seed, scale);
            CalibrationOrder order = new CalibrationOrder(
                    MadeUpHistory.two(.25, .5), List.of(world), List.of(), history, new Budget(120, 5, 1), seed);
            List<Found> found = calibrate(order, "history-" + seed).found();
            held += holds(found.get(0), failure) + holds(found.get(1), reluctance);
            narrowed += (found.get(0).narrowed() + found.get(1).narrowed()) / (2 * histories);
        }
        assertTrue(held >= .9 * 2 * histories, held + " of " + 2 * histories + " intervals hold the truth");
        assertTrue(narrowed > .15, "narrowed by " + narrowed);
    }

    private static int holds(Found found, double truth) {
        return found.posterior().low() <= truth && truth <= found.posterior().high() ? 1 : 0;
    }

    /** One run as history: its facts with bands as wide as those of a scale. */
    private static List<FactBand> seen(TrialWorld world, List<Double> values, long seed, List<FactBand> scale)
            throws IOException {
        List<FactBand> bands = new ArrayList<>();
        for (FactRow each : MadeUpHistory.told(world, MadeUpHistory.two(0, 0), values, 7_000 + seed)) {
            scale.stream()
                    .filter(band -> band.fact().equals(each.name()) && !Double.isNaN(each.value()))
                    .forEach(band -> bands.add(new FactBand(
                            band.fact(),
                            band.from(),
                            band.to(),
                            each.value() - (band.high() - band.low()) / 2,
                            each.value() + (band.high() - band.low()) / 2,
                            "a run of Concert")));
        }
        assertFalse(bands.isEmpty(), "the run shows something");
        return bands;
    }
}
