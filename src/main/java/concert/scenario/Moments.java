package concert.scenario;

import concert.model.Calendar;

/** Years and fractions of years as ticks. */
final class Moments {
    /** So that a fraction cut to four decimals, 1914.0833 for February, still falls into its own tick. */
    private static final double SLACK = 0.01;

    private Moments() {}

    /** The tick in which a moment falls; negative before the first. */
    static int tick(double year, Calendar calendar) {
        return (int) Math.floor((year - calendar.start()) * calendar.perYear() + SLACK);
    }

    static boolean within(double year, Calendar calendar, int ticks) {
        int tick = tick(year, calendar);
        return tick >= 0 && tick < ticks;
    }
}
