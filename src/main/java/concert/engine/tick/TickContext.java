package concert.engine.tick;

import concert.engine.seat.Seats;
import concert.model.View;
import concert.model.World;
import concert.theory.Cohesion;
import concert.theory.CommonThreat;
import concert.theory.Prospects;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.reason.Outlook;
import java.util.List;

/** The world and what the phases of a tick compute over it; made anew where a run goes on from a snapshot. */
public final class TickContext {
    private final World world;
    private final List<Rules> rules;
    private final Rules[] each;
    private final Parameters parameters;
    private final Challenges challenges;
    private final Stakes stakes;
    private final CommonThreat common;
    private final Prospects prospects;
    private final Cohesion cohesion;
    private final Outlook outlook;
    private final Seats seats;
    private final UnitOfDay unit;

    /** A scene in which theories alone decide. */
    public TickContext(World world, List<Rules> rules, Parameters parameters) {
        this(world, rules, parameters, new Seats(world.size()), new UnitOfDay(Double.NaN));
    }

    /**
     * A scene in which theories decide, save for states in whose place somebody sits.
     * @param rules of each state, in order of code
     * @param parameters those that are not a state's own
     * @param unit in which values are read, as the run remembers it
     */
    public TickContext(World world, List<Rules> rules, Parameters parameters, Seats seats, UnitOfDay unit) {
        this.world = world;
        this.rules = rules;
        this.each = rules.toArray(Rules[]::new);
        this.parameters = parameters;
        this.common = new CommonThreat(world, parameters);
        this.challenges = new Challenges(world, rules, parameters, common);
        this.stakes = new Stakes(world, rules, challenges.rates(), parameters);
        this.prospects = new Prospects(world, rules, parameters, common);
        this.cohesion = new Cohesion(world, rules);
        this.outlook = new Outlook(world, rules, parameters, prospects);
        this.seats = seats;
        this.unit = unit;
    }

    /** The world, to be changed through {@link Tick#happen} and by the steps whose columns they are. */
    public World world() {
        return world;
    }

    /** The world, to read. */
    public View view() {
        return world;
    }

    /** How one state judges. */
    public Rules rules(int state) {
        return each[state];
    }

    /** How each state judges, in order of code. */
    public List<Rules> everyone() {
        return rules;
    }

    /** The parameters that are not a state's own. */
    public Parameters parameters() {
        return parameters;
    }

    /** How far states fear the same (E11, E2). */
    public CommonThreat common() {
        return common;
    }

    /** How likely each quarrel is (E7). */
    public Challenges challenges() {
        return challenges;
    }

    /** What each state has at stake in others' quarrels (E4). */
    public Stakes stakes() {
        return stakes;
    }

    /** The cohesion that treaties not yet signed would have (E11). */
    public Prospects prospects() {
        return prospects;
    }

    /** The cohesion of treaties in force (E11). */
    public Cohesion cohesion() {
        return cohesion;
    }

    /** What states weigh by, shared by all steps and turned to one state at a time (E4). */
    public Outlook outlook() {
        return outlook;
    }

    /** In what unit values are read (E5). */
    public UnitOfDay unit() {
        return unit;
    }

    /** Who sits in which state's place. */
    public Seats seats() {
        return seats;
    }
}
