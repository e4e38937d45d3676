package concert.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.all.Recorder;
import concert.model.World;
import concert.model.event.War;
import concert.model.event.War.Contribution;
import concert.model.record.TickRecord;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {
    private static Table column(double... values) {
        Table table = new Table(List.of("x"));
        for (double each : values) {
            table.add(new double[] {each});
        }
        return table;
    }

    @Test
    void aBandHoldsTheMiddleFourFifths() {
        List<Table> runs =
                IntStream.rangeClosed(0, 10).mapToObj(each -> column(each)).toList();
        Band band = Band.of(runs, "x");
        assertEquals(5, band.mean()[0], 1e-12);
        assertEquals(1, band.low()[0], 1e-12);
        assertEquals(9, band.high()[0], 1e-12);
    }

    @Test
    void aBandLeavesOutWhatDoesNotApply() {
        Band band = Band.of(List.of(column(Double.NaN, Double.NaN, 4), column(2, Double.NaN)), "x");
        assertArrayEquals(new double[] {2, Double.NaN, 4}, band.mean());
        assertArrayEquals(new double[] {2, Double.NaN, 4}, band.low());
        assertArrayEquals(new double[] {2, Double.NaN, 4}, band.high());
    }

    @Test
    void anUnknownColumnIsRefusedWithTheKnown() {
        Table table = column(1);
        String message = assertThrows(IllegalArgumentException.class, () -> table.column("y"))
                .getMessage();
        assertTrue(message.contains("\"y\"") && message.contains("[x]"), message);
        assertThrows(IllegalArgumentException.class, () -> table.add(new double[2]));
    }

    @Test
    void rowsAreCopies() {
        Table table = column(1);
        table.row(0)[0] = 9;
        assertEquals(1, table.get(0, "x"));
    }

    @Test
    void aRecorderGoesOnWhereAnotherStopped() {
        World world = Sample.random(1, 10);
        Recorder recorder = new Recorder(world);
        TickRecord first = Sample.quiet(world);
        recorder.accept(first);
        World same = world.blank();
        same.restore(world.snapshot());
        Recorder resumed = new Recorder(same, List.of(), recorder.table(), List.of(first));
        Sample.sign(same, TreatyKind.OFFENCE, 0, 1);
        resumed.accept(Sample.quiet(same));
        double[] offence = resumed.table().column("treaties_offence");
        assertEquals(offence[0] + 1, offence[1]);
        assertEquals(1, recorder.table().ticks());
    }

    /** One call of the first tick answered, one of the second not: one of two, whoever recorded the first. */
    @Test
    void aRateGoesOnAddingUpWhereAnotherRecorderStopped() {
        World world = Sample.world(5);
        Recorder recorder = new Recorder(world);
        TickRecord first = Sample.record(world, List.of(), List.of(war(true)));
        recorder.accept(first);
        Recorder resumed = new Recorder(world, List.of(), recorder.table(), List.of(first));
        resumed.accept(Sample.record(world, List.of(), List.of(war(false))));
        assertEquals(.5, resumed.table().get(1, "honour_rate"));
    }

    /** A measure of one's own sees the run up to here, what Concert's measures say of this tick included. */
    @Test
    void aMeasureOfOnesOwnMayReadTheOthers() {
        World world = Sample.world(3);
        Measure both = Measure.of(
                "ticks_and_states",
                Unit.STATES,
                "Ten for each tick and one for each state.",
                now -> now.soFar().ticks().size() * 10
                        + now.soFar().measured().get(now.record().tick(), "states"));
        Recorder recorder = new Recorder(world, List.of(both));
        recorder.accept(Sample.quiet(world));
        assertEquals(13, recorder.table().get(0, "ticks_and_states"));
    }

    private static War war(boolean honoured) {
        Contribution given = honoured ? Contribution.FORCE : Contribution.NOTHING;
        return new War(1, 0, 0, 1, .5, .5, 1, 1, .5, true, List.of(new War.Call(2, true, 1, 0, 0, given, honoured, 1)));
    }
}
