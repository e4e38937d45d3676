package concert.engine;

import static concert.theory.book.Parameter.MEAN_OBLIGATION;
import static concert.theory.book.Parameter.PARTIAL_TERMS_KNOWN;

import concert.engine.choice.Options;
import concert.engine.tick.Streams;
import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.event.Event;
import concert.model.event.Shock;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.reason.Reasons;
import concert.world.VersionOne;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A tiny world built by hand, states A, B, C ... side by side, and the engine's phases at one tick of it; the numbers are
 * those of {@link VersionOne} but for what a test sets.
 */
public final class Small {
    public static final int A = 0;
    public static final int B = 1;
    public static final int C = 2;
    public static final int D = 3;
    public static final int E = 4;

    private static final Calendar YEARS = new Calendar(0, 1);

    final World world;
    final Parameters parameters;
    public final TickContext scene;
    final Phases machine;
    public Tick tick;

    private Small(World world, List<Rules> rules, Parameters parameters) {
        this.world = world;
        this.parameters = parameters;
        world.pledges().believe(parameters.get(PARTIAL_TERMS_KNOWN), parameters.get(MEAN_OBLIGATION));
        world.refreshPledges();
        world.readThreats();
        scene = new TickContext(world, rules, parameters);
        machine = new Phases(scene, new Streams(1, world.states()));
        tick = new Tick(0, world);
    }

    /** States of the given capability, alike, at one place, trusting .6, fearing nobody. */
    public static World world(double... capability) {
        World world = new World(
                IntStream.range(0, capability.length)
                        .mapToObj(me -> new State(String.valueOf((char) ('A' + me)), "State " + me, 0, 0, 0))
                        .toList(),
                1);
        System.arraycopy(capability, 0, world.capability, 0, capability.length);
        System.arraycopy(capability, 0, world.economy, 0, capability.length);
        return world;
    }

    public static Small of(World world, Map<Parameter, Double> parameters) {
        return of(world, Collections.nCopies(world.size(), rules(parameters)), parameters);
    }

    public static Small of(World world, List<Rules> rules, Map<Parameter, Double> parameters) {
        return new Small(world, rules, Rules.world(VersionOne.with(parameters), YEARS));
    }

    public static Rules rules(Map<Parameter, Double> parameters) {
        return Reasons.rules(Worlds.written("balance-of-threat"), VersionOne.with(parameters), YEARS);
    }

    public Options options() {
        return machine.deliberation().options();
    }

    /** Computes cohesion, stakes and effort of the day. */
    public Small ready() {
        run(Phase.ARM);
        return this;
    }

    /** Lets a state challenge another; every war costs more than either hopes for unless it is made certain. */
    public Small crisis(int challenger, int target) {
        return begin(tick.number(), new Shock.Crisis(tick.number(), challenger, target))
                .run(Phase.CONFRONT);
    }

    /** Begins a tick that the scenario scripts these shocks for. */
    public Small begin(int number, Shock... shocks) {
        return begin(number, new Tick.Start(List.of(shocks), new boolean[world.size()], 0));
    }

    public Small begin(int number, Tick.Start start) {
        tick = new Tick(number, world, start);
        return this;
    }

    /** Plays one phase of the tick. */
    public Small run(Phase phase) {
        machine.step(phase).run(tick);
        return this;
    }

    /** The events of the tick as words: type, states, treaty and cause, whatever applies. */
    public List<String> events() {
        return tick.events().stream().map(this::words).toList();
    }

    private String words(Event each) {
        String who = code(each.state()) + code(each.other());
        String treaty = each.treaty() < 0 ? "" : " " + each.treaty();
        String cause = each.cause() == null ? "" : " " + each.cause().key();
        return each.type() + (who.isEmpty() ? "" : " " + who) + treaty + cause;
    }

    private String code(int state) {
        return state < 0 ? "" : world.state(state).code();
    }
}
