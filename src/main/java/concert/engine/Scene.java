package concert.engine;

import concert.model.View;
import concert.model.World;
import concert.theory.Cohesion;
import concert.theory.Outlook;
import concert.theory.Parameters;
import concert.theory.Prospects;
import concert.theory.Rules;
import java.util.List;

/** The world and what the phases of a tick compute over it; made anew where a run goes on from a snapshot. */
final class Scene {
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
    Scene(World world, List<Rules> rules, Parameters parameters) {
        this(world, rules, parameters, new Seats(world.size()));
    }

    Scene(World world, List<Rules> rules, Parameters parameters, Seats seats) {
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

    World world() {
        return world;
    }

    View view() {
        return world;
    }

    Rules rules(int state) {
        return each[state];
    }

    List<Rules> everyone() {
        return rules;
    }

    Parameters parameters() {
        return parameters;
    }

    Challenges challenges() {
        return challenges;
    }

    Stakes stakes() {
        return stakes;
    }

    Prospects prospects() {
        return prospects;
    }

    Cohesion cohesion() {
        return cohesion;
    }

    Outlook outlook() {
        return outlook;
    }

    Seats seats() {
        return seats;
    }
}
