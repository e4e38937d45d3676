package concert.measure.all;

import concert.measure.Measure;
import concert.measure.Moment;
import concert.measure.SoFar;
import concert.measure.Table;
import concert.measure.Tally;
import concert.model.View;
import concert.model.record.TickRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Measures a run while it goes on: given each tick as it ends, fills a table with every measure. */
public final class Recorder implements Consumer<TickRecord> {
    private final View world;
    private final Tally tally = new Tally();
    private final Table table;
    private final List<TickRecord> ticks = new ArrayList<>();

    /** Watches that world from its first tick on. */
    public Recorder(View world) {
        this(world, List.of());
    }

    /** The same with measures of the user's own after those of every world. */
    public Recorder(View world, List<Measure> own) {
        this(world, new Table(Measures.names(), own), List.of());
    }

    /** Goes on watching a world of which the given ticks are played, and measured in the table, which is copied. */
    public Recorder(View world, Table soFar, List<TickRecord> played) {
        this.world = world;
        this.table = soFar.copy();
        played.forEach(tally::add);
        ticks.addAll(played);
    }

    /** Measures the world as it stands; called once per tick, after the tick's last change. */
    @Override
    public void accept(TickRecord record) {
        tally.add(record);
        ticks.add(record);
        Moment now = new Moment(world, record, tally, soFar());
        double[] row = new double[table.columns().size()];
        Arrays.fill(row, Double.NaN);
        for (int at = 0; at < Measures.ALL.size(); at++) {
            row[at] = Measures.ALL.get(at).of(now);
        }
        table.add(row);
        table.own().forEach(each -> table.set(each.name(), each.of(now)));
    }

    /** What was measured so far. */
    public Table table() {
        return table;
    }

    /** The run so far; it goes on with the run. */
    public SoFar soFar() {
        return new SoFar(ticks, table);
    }
}
