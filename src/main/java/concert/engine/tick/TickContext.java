package concert.engine.tick;

import concert.engine.seat.Seats;
import concert.model.View;
import concert.model.World;
import concert.theory.Cohesion;
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
    private final Prospects prospects;
    private final Cohesion cohesion;
    private final Outlook outlook;
    private final Seats seats;

    /** A scene in which theories alone decide. */
    public TickContext(World world, List<Rules> rules, Parameters parameters) {
        this(world, rules, parameters, new Seats(world.size()));
    }

    public TickContext(World world, List<Rules> rules, Parameters parameters, Seats seats) {
        this.world = world;
        this.rules = rules;
        this.each = rules.toArray(Rules[]::new);
        this.parameters = parameters;
        this.challenges = new Challenges(world, rules, parameters);
        this.stakes = new Stakes(world, rules, challenges.rates(), parameters);
        this.prospects = new Prospects(world, rules, parameters);
        this.cohesion = new Cohesion(world, rules);
        this.outlook = new Outlook(world, rules, parameters, prospects);
        this.seats = seats;
    }

    public World world() {
        return world;
    }

    public View view() {
        return world;
    }

    public Rules rules(int state) {
        return each[state];
    }

    public List<Rules> everyone() {
        return rules;
    }

    public Parameters parameters() {
        return parameters;
    }

    public Challenges challenges() {
        return challenges;
    }

    public Stakes stakes() {
        return stakes;
    }

    public Prospects prospects() {
        return prospects;
    }

    public Cohesion cohesion() {
        return cohesion;
    }

    public Outlook outlook() {
        return outlook;
    }

    public Seats seats() {
        return seats;
    }
}
