package concert.experiment.calibration;

import concert.document.Faults;
import concert.experiment.calibration.population.Particle;
import concert.run.Runner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * The worlds of an order played under values whose facts are to be shown, several times as often as a particle and
 * under seeds that are the same for all values.
 */
record Check(CalibrationOrder order, List<Double> values) {

    /**
     * The facts told.
     *
     * @return nothing when it was stopped before
     * @throws Faults when a run came to no end
     */
    Optional<List<ToldFact>> told(Runner runner, Runnable step, BooleanSupplier stopped) throws IOException {
        Particle particle = new Particle(0, 0, values);
        TrialTask.Seen[] seen = new TrialTask.Seen[CalibrationOrder.CHECKED];
        runner.run(
                IntStream.range(0, seen.length)
                        .mapToObj(block -> new TrialTask.Job(particle, block))
                        .toList(),
                new TrialTask(order),
                (job, each) -> {
                    seen[job.block()] = each;
                    step.run();
                },
                stopped);
        if (stopped.getAsBoolean()) {
            return Optional.empty();
        }
        List<ToldFact.Shown> runs = new ArrayList<>();
        for (TrialTask.Seen each : seen) {
            if (each.end() != Trial.End.TOLD) {
                throw Faults.of(order.worlds().get(0).label(), each.cause());
            }
            runs.addAll(each.runs());
        }
        return Optional.of(ToldFact.of(runs, order.bands()));
    }
}
