package concert.bench;

import concert.engine.Simulation;
import concert.measure.all.Recorder;
import concert.model.record.RunRecord;
import concert.scenario.Scenario;
import concert.scenario.book.Overrides;
import concert.scenario.library.Scenarios;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One full tick, every equation on, and 200 ticks with every measure, of made-up worlds of four sizes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class TickBenchmark {
    private static final int TICKS = 200;

    @Param({"10", "50", "195", "800"})
    public int states;

    private Scenario scenario;
    private Simulation running;

    /** Reads the world and plays its first ticks. */
    @Setup
    public void open() {
        scenario = Scenarios.open("random:n=" + states + ",seed=1", Overrides.of(List.of("ticks=" + TICKS)));
        running = begin();
    }

    private Simulation begin() {
        return new Simulation(scenario.setup());
    }

    /** A tick of a run that begins again when it is over. */
    @Benchmark
    public boolean tick() {
        if (!running.tick()) {
            running = begin();
            running.tick();
        }
        return running.played() > 0;
    }

    /** A whole run of 200 ticks. */
    @Benchmark
    public RunRecord run() {
        Simulation run = begin();
        run.listen(new Recorder(run.world()));
        return run.play();
    }
}
