package concert.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.all.Measures;
import concert.measure.all.Recorder;
import concert.model.World;
import concert.model.event.War;
import concert.model.event.War.Contribution;
import concert.world.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which number stands for a run. */
class SummarisedTest {
    private static final double NONE = Double.NaN;

    @Test
    void eachKindIsWhatItSays() {
        double[] line = {1, NONE, 5, 3};
        assertEquals(3, Summarised.MEAN.of(line));
        assertEquals(3, Summarised.END.of(line));
        assertEquals(9, Summarised.SUM.of(line));
        assertEquals(3, Summarised.RATE.of(line));
        double[] over = {1, 2, NONE};
        assertEquals(1.5, Summarised.MEAN.of(over));
        assertTrue(Double.isNaN(Summarised.END.of(over)), "in the last tick the question does not arise");
        assertEquals(2, Summarised.RATE.of(over), "what was counted stays counted");
        assertEquals(4, Summarised.RATE.of(new double[] {4, NONE, NONE}));
        for (Summarised each : Summarised.values()) {
            assertTrue(Double.isNaN(each.of(new double[0])) && Double.isNaN(each.of(new double[] {NONE})));
        }
    }

    /** Nothing to answer, then 0 of 1, then twenty ticks of peace, then 2 of 4 more: 2 of 5, not the mean of the shares. */
    @Test
    void twoOfFiveCallsHonouredAreTwoFifths() {
        World world = Sample.world(6);
        Recorder recorder = new Recorder(world);
        recorder.accept(Sample.quiet(world));
        recorder.accept(Sample.record(world, List.of(), List.of(war(call(false)))));
        for (int tick = 0; tick < 20; tick++) {
            recorder.accept(Sample.quiet(world));
        }
        recorder.accept(
                Sample.record(world, List.of(), List.of(war(call(true), call(false), call(true), call(false)))));
        Measure rate = Measures.of("honour_rate");
        assertEquals(Summarised.RATE, rate.summarised());
        assertEquals(.4, rate.ofRun(recorder.table()), 1e-12);
        assertTrue(Average.of(recorder.table().column("honour_rate")) < .05, "the mean of a running share");
    }

    private static War war(War.Call... calls) {
        return new War(1, 0, 0, 1, .5, .5, 1, 1, .5, true, List.of(calls));
    }

    private static War.Call call(boolean honoured) {
        return new War.Call(2, true, 1, 0, 0, honoured ? Contribution.FORCE : Contribution.NOTHING, honoured, 1);
    }
}
