package concert.chart.data;

import concert.chart.plot.AxisRange;
import concert.model.Calendar;
import concert.results.row.MeasuresRow;
import java.util.List;
import java.util.Locale;

/**
 * The ticks of a run and the years they stand for.
 *
 * @param years of each tick, ascending; a quarter is .25
 */
public record Timeline(double[] years) {

    /** From what was measured, tick by tick. */
    public static Timeline of(List<MeasuresRow> ticks) {
        return new Timeline(ticks.stream()
                .mapToDouble(each -> Double.parseDouble(each.year()))
                .toArray());
    }

    public int ticks() {
        return years.length;
    }

    public boolean empty() {
        return years.length == 0;
    }

    /** Years from one tick to the next. */
    public double step() {
        return years.length > 1 ? years[1] - years[0] : 1;
    }

    /** The year of any tick, also of one before the run. */
    public double year(int tick) {
        return years[0] + tick * step();
    }

    public double first() {
        return year(0);
    }

    public double last() {
        return year(ticks() - 1);
    }

    /** Half a tick before the first. */
    public double from() {
        return first() - step() / 2;
    }

    /** Half a tick after the last. */
    public double to() {
        return last() + step() / 2;
    }

    /** All of it. */
    public AxisRange range() {
        return new AxisRange(from(), to());
    }

    /** The tick's name in a sentence: 1914, "year 14" where years are merely counted, April 1914 when ticks are shorter. */
    public String label(int tick) {
        double year = year(tick);
        return step() >= 1 ? whole(year) : Calendar.spoken(String.format(Locale.ROOT, "%.4f", year));
    }

    /** What one tick is called. */
    public String unit() {
        return step() >= .99 ? "year" : step() > .2 ? "quarter" : "month";
    }

    private static String whole(double year) {
        long label = Math.round(Math.floor(year + 1e-6));
        return label < 1000 ? "year " + label : Long.toString(label);
    }
}
