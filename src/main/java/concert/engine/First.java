package concert.engine;

import static concert.theory.Parameter.*;

import concert.model.World;
import concert.theory.Cohesion;
import concert.theory.Parameters;
import concert.theory.Rules;
import java.util.List;

/** Brings a first world to life: what its file leaves to the model. */
final class First {
    private First() {}

    static void begin(World world, List<Rules> rules, Parameters parameters) {
        world.pledges().believe(parameters.get(PARTIAL_TERMS_KNOWN), parameters.get(MEAN_OBLIGATION));
        Relations.begin(world, rules, parameters);
        for (int me = 0; me < world.size(); me++) {
            world.effort[me] = parameters.get(SOLO_EFFORT) * world.economy[me];
        }
        Cohesion cohesion = new Cohesion(world, rules);
        world.treaties().forEach(cohesion::gauge);
        world.refreshPledges();
    }
}
