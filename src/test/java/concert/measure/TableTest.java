package concert.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.all.Recorder;
import concert.model.World;
import concert.model.record.TickRecord;
import concert.model.treaty.TreatyKind;
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
}
