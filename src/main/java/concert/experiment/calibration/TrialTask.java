package concert.experiment.calibration;

import concert.document.Faults;
import concert.experiment.calibration.population.Particle;
import concert.experiment.fact.RunYears;
import concert.model.number.CounterRng;
import concert.run.PausableRun;
import concert.run.RunTask;
import concert.run.Runner;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Plays the worlds of a calibration under the values of a particle, and keeps what facts are told of. */
final class TrialTask implements RunTask<TrialTask.Job, TrialTask.Seen> {
    private static final long serialVersionUID = 1;

    private final transient CalibrationOrder order;

    /**
     * A particle to be tried.
     *
     * @param block of runs, from 0; each has seeds of its own
     */
    record Job(Particle particle, int block) {}

    /**
     * What its runs showed.
     *
     * @param cause of an end without runs, or empty
     */
    record Seen(List<ToldFact.Shown> runs, Trial.End end, String cause) {}

    TrialTask(CalibrationOrder order) {
        this.order = order;
    }

    @Override
    public Seen play(Job job) throws IOException {
        Overrides settings = FreeParameter.settings(order.parameters(), job.particle.values());
        List<ToldFact.Shown> shown = new ArrayList<>();
        for (int place = 0; place < order.worlds().size(); place++) {
            TrialWorld world = order.worlds().get(place);
            Scenario opened;
            try {
                opened = world.opened().apply(settings);
            } catch (Faults together) {
                return new Seen(
                        List.of(), Trial.End.REFUSED, together.list().get(0).message());
            }
            for (int run = 0; run < order.budget().runs(); run++) {
                int number = job.block * order.budget().runs() + run;
                long seed = CounterRng.key(order.seed(), job.particle.number(), place, number) & Long.MAX_VALUE;
                shown.add(new ToldFact.Shown(
                        world.theory(),
                        RunYears.of(PausableRun.play(opened.with(seed), Runner.unlessDropped(tick -> {})))));
            }
        }
        return new Seen(shown, Trial.End.TOLD, "");
    }

    @Override
    public Seen failed(Job job, Throwable cause) {
        return new Seen(List.of(), Trial.End.FAILED, RunTask.reason(cause).replaceAll("\\s+", " "));
    }

    /** What a particle that was played comes to. */
    Trial told(Particle particle, Seen seen) {
        if (seen.end != Trial.End.TOLD) {
            return Trial.without(particle, seen.end, seen.cause);
        }
        FactDistance distance = FactDistance.of(ToldFact.of(seen.runs, order.bands()));
        return Double.isInfinite(distance.all())
                ? Trial.without(particle, Trial.End.REFUSED, "no fact can be told of its runs")
                : new Trial(particle, Trial.End.TOLD, distance, "");
    }
}
