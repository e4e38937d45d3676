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
    private final List<Measure> own;
    private final Tally tally = new Tally();
    private final List<TickRecord> ticks = new ArrayList<>();
    private final Table table;

    /** Watches that world from its first tick on. */
    public Recorder(View world) {
        this(world, List.of());
    }

    /** The same, with measures beside Concert's own; these may read what those say of the same tick. */
    public Recorder(View world, List<Measure> own) {
        this(world, own, new Table(names(own)), List.of());
    }

    /** Goes on watching a world of which the given ticks are played, and measured in the table, which is copied. */
    public Recorder(View world, List<Measure> own, Table soFar, List<TickRecord> played) {
        this.world = world;
        this.own = List.copyOf(own);
        this.table = soFar.copy();
        played.forEach(tally::add);
        ticks.addAll(played);
    }

    /** The columns of a table: Concert's measures and those beside them. */
    public static List<String> names(List<Measure> own) {
        List<String> names = new ArrayList<>(Measures.names());
        own.forEach(each -> names.add(each.name()));
        return names;
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
        own.forEach(each -> table.put(table.ticks() - 1, each.name(), each.of(now)));
    }

    /** What was measured so far. */
    public Table table() {
        return table;
    }

    /** What was played and measured so far; goes on with the run. */
    public SoFar soFar() {
        return new SoFar(ticks, table);
    }
}
