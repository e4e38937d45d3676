package concert.model;

import java.util.Locale;

/**
 * What the ticks are called.
 *
 * @param start year of the first tick
 * @param perYear ticks in a year: 1, 4 or 12
 * @param first ticks of the start year that are over before the first tick: 6 for a start in July by months
 */
public record Calendar(int start, int perYear, int first) {
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };
    private static final int YEAR = MONTHS.length;

    /** Of ticks that begin with a year. */
    public Calendar(int start, int perYear) {
        this(start, perYear, 0);
    }

    /** The moment a tick stands for, in years. */
    public double year(int tick) {
        return start + (double) (first + tick) / perYear;
    }

    /** The year that a tick belongs to. */
    public int yearOf(int tick) {
        return start + Math.floorDiv(first + tick, perYear);
    }

    /** The year as written in files: whole, or with four decimals when ticks are shorter than a year. */
    public String label(int tick) {
        return perYear == 1 ? Integer.toString(start + tick) : String.format(Locale.ROOT, "%.4f", year(tick));
    }

    /** The date as people and file names write it: {@code 1914}, or {@code 1914-07} with the month a tick begins in. */
    public String date(int tick) {
        return perYear == 1
                ? Integer.toString(start + tick)
                : String.format(Locale.ROOT, "%d-%02d", yearOf(tick), month(tick));
    }

    /** The date as people say it: "1914", or "July 1914" with the month a tick begins in. */
    public String words(int tick) {
        return perYear == 1 ? Integer.toString(start + tick) : MONTHS[month(tick) - 1] + " " + yearOf(tick);
    }

    /** The month that a tick begins in, from 1. */
    private int month(int tick) {
        return Math.floorMod(first + tick, perYear) * YEAR / perYear + 1;
    }

    /** The date that a {@link #label} stands for, as {@link #date} writes it; what is no label is left as it is. */
    public static String dated(String label) {
        int month = monthOf(label);
        return month < 0 ? label : String.format(Locale.ROOT, "%d-%02d", yearOf(label), month + 1);
    }

    /** The date that a {@link #label} stands for, as {@link #words} says it; what is no label is left as it is. */
    public static String spoken(String label) {
        int month = monthOf(label);
        return month < 0 ? label : MONTHS[month] + " " + yearOf(label);
    }

    /** The month of a label with four decimals, from 0; -1 for any other text. */
    private static int monthOf(String label) {
        if (!label.matches("-?\\d{1,6}\\.\\d{4}")) {
            return -1;
        }
        double value = Double.parseDouble(label);
        return (int) Math.floorMod(StrictMath.round(value * YEAR), (long) YEAR);
    }

    private static long yearOf(String label) {
        return Math.floorDiv(StrictMath.round(Double.parseDouble(label) * YEAR), (long) YEAR);
    }

    /** The rate per tick that amounts to {@code rate} a year: 1 - (1 - rate)^(1/perYear). */
    public double perTick(double rate) {
        return perYear == 1 ? rate : 1 - StrictMath.pow(1 - Math.min(1, rate), 1.0 / perYear);
    }
}
