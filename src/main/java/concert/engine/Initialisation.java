package concert.engine;

import static concert.theory.book.Parameter.*;

import concert.model.Descent;
import concert.model.World;
import concert.theory.Cohesion;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.Arrays;
import java.util.List;

/** Brings a first world to life: what its file leaves to the model. */
final class Initialisation {
    private Initialisation() {}

    static void begin(World world, List<Rules> rules, Parameters parameters) {
        world.pledges().believe(parameters.get(PARTIAL_TERMS_KNOWN), parameters.get(MEAN_OBLIGATION));
        world.pledges().read(parameters.scale());
        unborn(world);
        Relations.begin(world, rules, parameters);
        Arrays.fill(world.attackedChance, parameters.firstWarChance());
        Arrays.fill(world.attackingChance, parameters.firstWarChance());
        for (int me = 0; me < world.size(); me++) {
            world.effort[me] = parameters.get(SOLO_EFFORT) * world.economy[me];
        }
        Cohesion cohesion = new Cohesion(world, rules);
        world.treaties().forEach(each -> Arm.gauge(cohesion, each));
        world.refreshPledges();
        world.history.notice(world);
    }

    /** Leaves nothing with states that are not there yet. */
    private static void unborn(World world) {
        Descent descent = new Descent(world);
        for (int me = 0; me < world.size(); me++) {
            if (!world.exists(me)) {
                descent.clear(me);
            }
        }
    }

    /** What a world computes once, computed anew where the parameters it hangs on change. */
    static void adapt(World world, Parameters old, Parameters now) {
        if (differ(old, now, PARTIAL_TERMS_KNOWN, MEAN_OBLIGATION)) {
            world.pledges().believe(now.get(PARTIAL_TERMS_KNOWN), now.get(MEAN_OBLIGATION));
            world.refreshPledges();
        }
        if (!old.scale().equals(now.scale())) {
            world.pledges().read(now.scale());
            world.refreshPledges();
        }
        if (differ(old, now, LOSS_OF_STRENGTH)) {
            Relations.near(world, now);
        }
        if (differ(old, now, RIVALRY_AFFINITY)) {
            Relations.rest(world, now);
        }
    }

    private static boolean differ(Parameters old, Parameters now, Parameter... which) {
        for (Parameter each : which) {
            if (old.get(each) != now.get(each)) {
                return true;
            }
        }
        return false;
    }
}
