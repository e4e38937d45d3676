package concert.scenario;

import concert.document.FaultCollector;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Leaf;
import concert.model.Calendar;
import concert.text.ExactNumber;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as ticks. A moment is a number of years: 1914 or 1914.5 as written, {@code 1914-07} or {@code 1914-07-28} by
 * months of 31 days, so that every day of the calendar falls into its own month, quarter and year.
 */
public final class Moments {
    /**
     * In years, so that a fraction cut to three or four decimals, 1914.083 for February, still falls into its own tick
     * and the last day of a month does not fall into the next.
     */
    private static final double SLACK = 0.001;

    private static final Pattern DATE = Pattern.compile("(-?\\d{1,6})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int[] LAST = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** What the field's data, COW's and ATOP's among them, writes where a year is not known. */
    private static final Set<Double> MISSING = Set.of(-7.0, -8.0, -9.0, -66.0, -77.0, -88.0, -99.0, -999.0, -9999.0);
    /** Worlds that start later have nothing to say of those years. */
    private static final int KNOWN = 500;

    private Moments() {}

    /** Whether a year is a code for a missing one, in a world that starts so. */
    public static boolean missing(double year, double start) {
        return start >= KNOWN && MISSING.contains(year);
    }

    /** The tick in which a moment falls; negative before the first. */
    public static int tick(double year, Calendar calendar) {
        return (int) Math.floor((year - calendar.start() + SLACK) * calendar.perYear()) - calendar.first();
    }

    public static boolean within(double year, Calendar calendar, int ticks) {
        int tick = tick(year, calendar);
        return tick >= 0 && tick < ticks;
    }

    /** Whether a value is written with a month, rather than as a number. */
    public static boolean dated(Tree tree) {
        return tree instanceof Leaf leaf && DATE.matcher(leaf.text()).matches();
    }

    /**
     * The moment written there, a date or a number, or NaN after saying what is wrong with it.
     *
     * @param year what it may be
     * @param label what it is of
     */
    public static double read(Tree tree, Quantity year, String label, FaultCollector findings) {
        Matcher date = DATE.matcher(tree instanceof Leaf leaf ? leaf.text() : "");
        if (!date.matches()) {
            return year.read(tree, label, findings);
        }
        int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
        int month = Integer.parseInt(date.group(2));
        int of = Integer.parseInt(date.group(1));
        String mend = mend(date, of, month, day);
        if (!mend.isEmpty()) {
            findings.add(tree.place(), label + " is " + date.group() + ", which is no date. Maybe " + mend + "?");
            return Double.NaN;
        }
        double moment = of(of, month, day);
        if (moment < year.least() || moment > year.most()) {
            findings.add(
                    tree.place(), label + " is " + date.group() + "; it must be " + year.must() + "." + year.mend());
            return Double.NaN;
        }
        return moment;
    }

    /** A likely date in place of one that the calendar does not have, empty for one that it has. */
    private static String mend(Matcher date, int year, int month, int day) {
        if (month < 1 || month > MONTHS) {
            boolean swapped = date.group(3) != null && day >= 1 && day <= MONTHS && month >= 1 && month <= DAYS;
            return swapped ? text(year, day, month) : year + "-07";
        }
        int last = month == 2 && leap(year) ? LAST[1] + 1 : LAST[month - 1];
        if (day < 1 || day > last) {
            return text(year, month, day < 1 ? 1 : last);
        }
        boolean full = date.group(2).length() == 2
                && (date.group(3) == null || date.group(3).length() == 2);
        String whole = date.group(3) == null ? text(year, month, 1).replaceFirst("-01$", "") : text(year, month, day);
        return full ? "" : whole;
    }

    private static boolean leap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static String text(int year, int month, int day) {
        return String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
    }

    /** The moment at which a day begins. */
    private static double of(int year, int month, int day) {
        return year + ((month - 1) * DAYS + day - 1) / (double) (MONTHS * DAYS);
    }

    /** A moment as people write it and {@link #read} reads it back: a year, a month, a day, else a number. */
    public static String show(double moment) {
        double year = Math.floor(moment);
        if (year == moment || Double.isNaN(moment)) {
            return ExactNumber.show(moment);
        }
        int days = (int) Math.rint((moment - year) * MONTHS * DAYS);
        int month = days / DAYS + 1;
        int day = days % DAYS + 1;
        if (month > MONTHS || of((int) year, month, day) != moment) {
            return ExactNumber.show(moment);
        }
        String text = text((int) year, month, day);
        return day == 1 ? text.substring(0, text.length() - "-01".length()) : text;
    }
}
