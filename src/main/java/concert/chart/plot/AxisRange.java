package concert.chart.plot;

/** What an axis shows, from its low end to its high end. */
public record AxisRange(double from, double to) {
    public static final AxisRange SHARE = new AxisRange(0, 1);
}
