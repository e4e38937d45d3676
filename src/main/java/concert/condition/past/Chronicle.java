package concert.condition.past;

import concert.measure.SoFar;
import concert.measure.Table;
import concert.model.Calendar;
import concert.model.View;
import concert.model.event.Event;
import concert.model.event.Shock;
import concert.model.event.War;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What happened up to a tick, for conditions to be held against: of a run that goes on, or of one that is over. States
 * are indices in order of code. The tick before the first stands for the world as it was at the start.
 */
public final class Chronicle {
    /**
     * From this share of the capability of all sovereign states on, a state is a major power: it takes in Italy in 1914
     * (.036) and Japan in 1925 (.042), and leaves out the Ottoman Empire (.020) and Spain (.019).
     */
    public static final double MAJOR = .03;

    private static final double KILOMETRES = 1000;

    private final View world;
    private final Calendar calendar;
    private final List<TickRecord> ticks;
    private final Table measured;
    private final Map<Integer, Double> sums = new HashMap<>();

    /** The chronicle of a world as it stands after the ticks given; whoever goes on with the world makes a new one. */
    public Chronicle(View world, Calendar calendar, SoFar soFar) {
        this.world = world;
        this.calendar = calendar;
        this.ticks = soFar.ticks();
        this.measured = soFar.measured();
    }

    /** The world as it stands now. */
    public View world() {
        return world;
    }

    public Calendar calendar() {
        return calendar;
    }

    /** The tick that is over, -1 before the first. */
    public int last() {
        return ticks.size() - 1;
    }

    /** What is recorded of a tick; {@code tick} from 0 to the last. */
    public TickRecord.States states(int tick) {
        return ticks.get(tick).states();
    }

    /** Every treaty there ever was, in order of signing. */
    public List<Treaty> treaties() {
        return world.everyTreaty();
    }

    /** The wars of a span, in order. */
    public List<War> wars(Span span) {
        List<War> wars = new ArrayList<>();
        for (int tick = Math.max(0, span.first()); tick <= Math.min(last(), span.last()); tick++) {
            wars.addAll(ticks.get(tick).wars());
        }
        return wars;
    }

    /** A state's share of the capability of all sovereign states at the end of a tick, of the first for one before it. */
    public double share(int tick, int state) {
        if (ticks.isEmpty()) {
            return Double.NaN;
        }
        int at = Math.max(0, Math.min(last(), tick));
        TickRecord.States then = states(at);
        double sum = sums.computeIfAbsent(at, none -> sum(then));
        return then.sovereign()[state] ? then.capability()[state] / sum : 0;
    }

    private static double sum(TickRecord.States then) {
        double sum = 0;
        for (int each = 0; each < then.capability().length; each++) {
            sum += then.sovereign()[each] ? then.capability()[each] : 0;
        }
        return sum;
    }

    public boolean major(int tick, int state) {
        return share(tick, state) >= MAJOR;
    }

    /** Whether a state decided for itself at the end of a tick. */
    public boolean sovereign(int tick, int state) {
        return ticks.isEmpty()
                ? world.sovereign(state)
                : states(Math.max(0, tick)).sovereign()[state];
    }

    /** Whether a state had nuclear arms at the end of a tick; nobody ever gives them up. */
    public boolean nuclear(int tick, int state) {
        if (!world.nuclear(state)) {
            return false;
        }
        for (int later = Math.max(0, tick + 1); later < ticks.size(); later++) {
            for (Event each : ticks.get(later).events()) {
                if (each instanceof Shock.Nuclear gained && gained.state() == state) {
                    return false;
                }
            }
        }
        return true;
    }

    public boolean border(int one, int two) {
        return world.history().border(one, two);
    }

    /** Between two capitals in km. */
    public double apart(int one, int two) {
        return KILOMETRES * world.state(one).distanceTo(world.state(two));
    }

    /** A measure's value in a tick, NaN where it does not apply or is not known yet. */
    public double measure(String name, int tick) {
        return tick < 0 || tick >= measured.ticks() ? Double.NaN : measured.get(tick, name);
    }
}
