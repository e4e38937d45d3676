package concert.model;

import java.util.Locale;

/**
 * What the ticks are called.
 *
 * @param start label of the first tick, a year
 * @param perYear ticks in a year: 1, 4 or 12
 */
public record Calendar(int start, int perYear) {

    /** The moment a tick stands for, in years. */
    public double year(int tick) {
        return start + (double) tick / perYear;
    }

    /** The year as written in files: whole, or with four decimals when ticks are shorter than a year. */
    public String label(int tick) {
        return perYear == 1 ? Integer.toString(start + tick) : String.format(Locale.ROOT, "%.4f", year(tick));
    }

    /** The tick that a year begins with. */
    public int tickOf(int year) {
        return (year - start) * perYear;
    }

    /** The rate per tick that amounts to {@code rate} a year: 1 - (1 - rate)^(1/perYear). */
    public double perTick(double rate) {
        return perYear == 1 ? rate : 1 - StrictMath.pow(1 - Math.min(1, rate), 1.0 / perYear);
    }
}
