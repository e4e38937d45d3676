package concert.engine;

import static concert.theory.book.Parameter.*;

import concert.model.World;
import concert.model.number.Dyads;
import concert.model.number.StrictFunctions;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import java.util.List;

/** E10's starting points: affinity at rest from identity and rivalry, first trust from affinity, rivalry and regime. */
final class Relations {
    private Relations() {}

    /** Fills what a first world leaves open: proximity, affinity at rest, and affinity and trust where not a number. */
    static void begin(World world, List<Rules> rules, Parameters parameters) {
        near(world, parameters);
        rest(world, parameters);
        open(world, rules);
    }

    /** Derives affinity and trust wherever they are not a number. */
    static void open(World world, List<Rules> rules) {
        fill(world.affinity, world.affinityAtRest);
        Dyads given = world.trust.copy();
        trust(world, rules);
        keep(world.trust, given);
    }

    /** Proximity by distance. */
    static void near(World world, Parameters parameters) {
        double slope = parameters.get(LOSS_OF_STRENGTH);
        for (int me = 0; me < world.size(); me++) {
            for (int you = 0; you < world.size(); you++) {
                world.proximity.set(me, you, StrictMath.pow(1 + world.distance.get(me, you), -slope));
            }
        }
    }

    private static void fill(Dyads table, Dyads otherwise) {
        for (int at = 0; at < table.size() * table.size(); at++) {
            if (Double.isNaN(table.at(at))) {
                table.put(at, otherwise.at(at));
            }
        }
    }

    private static void keep(Dyads table, Dyads given) {
        for (int at = 0; at < table.size() * table.size(); at++) {
            if (!Double.isNaN(given.at(at))) {
                table.put(at, given.at(at));
            }
        }
    }

    /** A0 = 1 - 2 |z_i - z_j| / sqrt(m) - its mean over ordered pairs - kW W, within -1..1; 1 on the diagonal; over the states that are there. */
    static void rest(World world, Parameters parameters) {
        int n = world.size();
        double sum = 0;
        int there = 0;
        for (int me = 0; me < n; me++) {
            there += world.exists(me) ? 1 : 0;
            for (int you = 0; you < n; you++) {
                double raw = likeness(world.identity[me], world.identity[you]);
                world.affinityAtRest.set(me, you, raw);
                sum += me == you || !both(world, me, you) ? 0 : raw;
            }
        }
        double mean = there > 1 ? sum / ((double) there * (there - 1)) : 0;
        for (int me = 0; me < n; me++) {
            for (int you = 0; you < n; you++) {
                double rivalry = parameters.get(RIVALRY_AFFINITY) * world.rivalry.get(me, you);
                double rest = world.affinityAtRest.get(me, you) - mean - rivalry;
                double clipped = both(world, me, you) ? StrictFunctions.clip(rest, -1, 1) : 0;
                world.affinityAtRest.set(me, you, me == you ? 1 : clipped);
            }
        }
    }

    private static boolean both(World world, int me, int you) {
        return world.exists(me) && world.exists(you);
    }

    private static double likeness(double[] mine, double[] yours) {
        double squares = 0;
        for (int axis = 0; axis < mine.length; axis++) {
            squares += (mine[axis] - yours[axis]) * (mine[axis] - yours[axis]);
        }
        return mine.length == 0 ? 1 : 1 - 2 * Math.sqrt(squares) / Math.sqrt(mine.length);
    }

    /** First trust T = T0 + TA A - TW W + TD (d_i d_j - dd0), within T0min of 0 and 1. */
    static void trust(World world, List<Rules> rules) {
        for (int me = 0; me < world.size(); me++) {
            Rules mine = rules.get(me);
            double margin = mine.get(FIRST_TRUST_MARGIN);
            for (int you = 0; you < world.size(); you++) {
                double first = mine.get(FIRST_TRUST)
                        + mine.get(TRUST_AFFINITY) * world.affinity.get(me, you)
                        - mine.get(TRUST_RIVALRY) * world.rivalry.get(me, you)
                        + mine.get(TRUST_DEMOCRACY)
                                * (world.regime[me] * world.regime[you] - mine.get(TRUST_DEMOCRACY_ORIGIN));
                world.trust.set(me, you, StrictFunctions.clip(first, margin, 1 - margin));
            }
        }
    }
}
