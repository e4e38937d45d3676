package concert.measure.all;

import concert.measure.Moment;
import concert.measure.Table;
import concert.measure.Tally;
import concert.model.View;
import concert.model.record.TickRecord;
import java.util.List;
import java.util.function.Consumer;

/** Measures a run while it goes on: given each tick as it ends, fills a table with every measure. */
public final class Recorder implements Consumer<TickRecord> {
    private final View world;
    private final Tally tally = new Tally();
    private final Table table;

    /** Watches that world from its first tick on. */
    public Recorder(View world) {
        this(world, new Table(Measures.names()), List.of());
    }

    /** Goes on watching a world of which the given ticks are played, and measured in the table, which is copied. */
    public Recorder(View world, Table soFar, List<TickRecord> played) {
        this.world = world;
        this.table = soFar.copy();
        played.forEach(tally::add);
    }

    /** Measures the world as it stands; called once per tick, after the tick's last change. */
    @Override
    public void accept(TickRecord record) {
        tally.add(record);
        Moment now = new Moment(world, record, tally);
        table.add(Measures.ALL.stream().mapToDouble(each -> each.of(now)).toArray());
    }

    /** What was measured so far. */
    public Table table() {
        return table;
    }
}
