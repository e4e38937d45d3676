package concert.theory.book;

import concert.model.Calendar;
import concert.model.World;
import concert.model.event.Shock;
import java.util.List;

/**
 * What a run starts from: a first world, how each state judges, what will happen from outside.
 *
 * @param calendar names of the ticks
 * @param world the first world; the run works on it
 * @param parameters the world's own
 * @param rules of each state, in the order of the world's states
 * @param shocks scripted events, in order of tick
 * @param seed of every random number, any value
 * @param ticks how many to run
 */
public record Setup(
        Calendar calendar,
        World world,
        Parameters parameters,
        List<Rules> rules,
        List<Shock> shocks,
        long seed,
        int ticks) {

    /** The same on another first world of the same states. */
    public Setup on(World other) {
        return new Setup(calendar, other, parameters, rules, shocks, seed, ticks);
    }
}
