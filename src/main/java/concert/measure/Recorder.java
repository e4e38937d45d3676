package concert.measure;

import concert.model.TickRecord;
import concert.model.View;
import java.io.Serializable;
import java.util.function.Consumer;

/** Measures a run while it goes on: given each tick as it ends, fills a table with every measure. */
public final class Recorder implements Consumer<TickRecord>, Serializable {
    private static final long serialVersionUID = 1;

    private final View world;
    private final Tally tally = new Tally();
    private final Table table = new Table(Measures.names());

    /** Watches that world; for checkpoints the view itself has to be serializable, as the world is. */
    public Recorder(View world) {
        this.world = world;
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
