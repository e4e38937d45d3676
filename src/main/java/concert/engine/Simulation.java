package concert.engine;

import concert.engine.choice.Weighing;
import concert.engine.seat.Seat;
import concert.engine.seat.Seats;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.tick.UnitOfDay;
import concert.model.World;
import concert.model.event.War;
import concert.model.record.RunRecord;
import concert.model.record.TickRecord;
import concert.model.treaty.Treaty;
import concert.theory.book.Setup;
import concert.theory.reason.Reasons;
import java.io.NotSerializableException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import sim.engine.SimState;

/**
 * A run: the eight phases on MASON's schedule, tick after tick, of which NEGOTIATE is several steps: offers are put and
 * answered, members leave, and what each state did is read off before wars undo any of it. All random numbers are keyed
 * ({@link Streams}); MASON's own generator is never used. Between ticks a
 * {@link SimulationSnapshot} holds all that it is.
 */
public final class Simulation extends SimState {
    private static final long serialVersionUID = 1;

    private final Setup first;
    private final World world;
    private final List<TickRecord> records = new ArrayList<>();
    private final List<RunRecord.Turn> turns = new ArrayList<>();
    private Setup current;
    private List<Consumer<TickRecord>> listeners;
    private Seats seats;
    private Phases machine;
    private Tick now;
    private UnitOfDay unit = new UnitOfDay(Double.NaN);

    /** A run about to begin; it works on the world of the setup. */
    public Simulation(Setup setup) {
        this(setup, setup);
        Initialisation.begin(world, setup.rules(), setup.parameters());
        start();
    }

    /**
     * A run that goes on from where a snapshot was taken.
     *
     * @param first what it began from; it works on that world
     * @param current what holds since the last {@link #turn}, or the same as {@code first}
     */
    public Simulation(Setup first, Setup current, SimulationSnapshot from) {
        this(first, current);
        world.restore(from.world());
        turns.addAll(from.memory().turns());
        records.addAll(from.ticks());
        unit = new UnitOfDay(from.memory().unit());
        start();
    }

    private Simulation(Setup first, Setup current) {
        super(0);
        this.first = first;
        this.current = current;
        world = first.world();
    }

    /** All it holds between two ticks, copied; a seat is not part of it. */
    public SimulationSnapshot snapshot() {
        return new SimulationSnapshot(
                new RunMemory(List.copyOf(turns), unit.kept()), world.snapshot(), List.copyOf(records));
    }

    /** The same run as it stands between two ticks, going its own way, without seats and listeners. */
    public Simulation copy() {
        return new Simulation(first.on(world.blank()), current, snapshot());
    }

    /** Refuses Java's own way of saving objects, which MASON's class lets in. */
    private Object writeReplace() throws NotSerializableException {
        throw new NotSerializableException("a run is saved as a snapshot");
    }

    @Override
    public void start() {
        super.start();
        for (Phase phase : Phase.values()) {
            schedule.scheduleRepeating(played(), phase.ordinal(), phase, 1.0);
        }
    }

    /** Calls a listener with the record of every tick from now on; the world then stands as the tick left it. */
    public void listen(Consumer<TickRecord> listener) {
        if (listeners == null) {
            listeners = new ArrayList<>();
        }
        listeners.add(listener);
    }

    /**
     * Puts a person, or a script, in a state's place from the next move on; null gives it back to its theory. May be
     * called from any thread. A snapshot holds what was decided in a seat, not the seat.
     *
     * @throws IllegalArgumentException when there is no such state
     */
    public void seat(int state, Seat seat) {
        if (state < 0 || state >= world.size()) {
            throw new IllegalArgumentException("no state " + state);
        }
        seats().put(state, seat);
    }

    /**
     * Puts a person, or a script, in the place of the state of that code.
     *
     * @throws IllegalArgumentException when no state has it
     */
    public void seat(String code, Seat seat) {
        if (world.indexOf(code) < 0) {
            throw new IllegalArgumentException("no state has the code \"" + code + "\"");
        }
        seat(world.indexOf(code), seat);
    }

    /** Made when asked for, since a snapshot holds none. */
    private synchronized Seats seats() {
        if (seats == null) {
            seats = new Seats(world.size());
        }
        return seats;
    }

    /** The world as it stands. */
    public World world() {
        return world;
    }

    /** Ticks played so far. */
    public int played() {
        return records.size();
    }

    /** Ticks to play in all. */
    public int ticks() {
        return first.ticks();
    }

    /** Plays one tick; false when there was none left. */
    public boolean tick() {
        return played() < ticks() && schedule.step(this);
    }

    /** What states will weigh in the next tick, when they come to choose; the run itself stays where it is. */
    public Weighing weighing() {
        Simulation ahead = copy();
        for (Phase phase : List.of(Phase.DRIVE, Phase.PERCEIVE, Phase.ARM)) {
            ahead.run(phase);
        }
        return ahead.machine.weigher().read(ahead.now);
    }

    /** Plays to the end. */
    public RunRecord play() {
        while (tick()) {
            // each tick does its own work
        }
        return record();
    }

    /** What has been played so far. */
    public RunRecord record() {
        List<Treaty> treaties = List.copyOf(world.everyTreaty());
        return new RunRecord(
                first.calendar(),
                world.states(),
                theories(first),
                Reasons.names(),
                treaties,
                List.copyOf(records),
                List.copyOf(turns));
    }

    private static List<String> theories(Setup setup) {
        return setup.rules().stream().map(each -> each.theory().name()).toList();
    }

    /**
     * Goes on under other rules, parameters and shocks from the next tick on; the world stays as it is.
     *
     * @throws IllegalArgumentException when the rules are not one for each state
     */
    public void turn(Setup other) {
        if (other.rules().size() != world.size()) {
            throw new IllegalArgumentException(other.rules().size() + " rules for " + world.size() + " states");
        }
        Initialisation.adapt(world, current.parameters(), other.parameters());
        current = other;
        machine = null;
        turns.add(new RunRecord.Turn(played(), theories(other)));
    }

    /** Plays one phase of the tick that is under way, or begins one. */
    void run(Phase phase) {
        if (machine == null) {
            TickContext scene = new TickContext(world, current.rules(), current.parameters(), seats(), unit);
            machine = new Phases(scene, new Streams(first.seed(), world.states()));
        }
        if (now == null) {
            now = new Tick(played(), world, begins());
        }
        machine.step(phase).run(now);
        if (now.record() != null) {
            keep(now.record());
        }
    }

    private Tick.Start begins() {
        int tick = played();
        boolean[] defeated = new boolean[world.size()];
        for (War war : tick == 0 ? List.<War>of() : records.get(tick - 1).wars()) {
            for (int loser : war.side(!war.defenderWon())) {
                defeated[loser] = true;
            }
        }
        int wars = records.stream().mapToInt(each -> each.wars().size()).sum();
        return new Tick.Start(
                current.shocks().stream().filter(each -> each.tick() == tick).toList(), defeated, wars);
    }

    private void keep(TickRecord record) {
        now = null;
        records.add(record);
        if (listeners != null) {
            listeners.forEach(each -> each.accept(record));
        }
    }
}
