package concert.engine.tick;

import static concert.theory.book.Parameter.SPREAD_MEMORY;
import static concert.theory.book.Parameter.UNITS_OF_DAY;

import concert.theory.book.Parameters;

/**
 * u, the unit in which values are read on a day: how large those are that states weigh (E5). Their root mean square and
 * not their deviation: else a theory to which everybody is worth the same would sign with everybody.
 */
public final class UnitOfDay {
    /** Values smaller than this tell no unit. */
    private static final double LEAST = 1e-6;
    /** Fewer values tell none either. */
    private static final int FEWEST = 2;

    private double value;

    /** As it was kept; NaN before the first day. */
    public UnitOfDay(double kept) {
        this.value = kept;
    }

    /** u above 0, in the unit of V; 1 before anything was weighed. */
    public double value() {
        return Double.isNaN(value) ? 1 : value;
    }

    /** As it is to be kept; NaN before the first day. */
    public double kept() {
        return value;
    }

    /** Reads the offers of a day, so many of that sum of squares: u(t) = .8 u(t-1) + .2 of the day's; the first alone. */
    public void read(Parameters world, double squares, int count) {
        if (!world.on(UNITS_OF_DAY)) {
            value = 1;
            return;
        }
        double today = count < FEWEST ? 0 : Math.sqrt(squares / count);
        if (today >= LEAST) {
            double memory =
                    Double.isNaN(value) ? 0 : StrictMath.pow(world.get(SPREAD_MEMORY), 1.0 / world.ticksPerYear());
            value = memory == 0 ? today : memory * value + (1 - memory) * today;
        }
    }
}
