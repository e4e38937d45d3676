package concert.chart.plot;

import concert.chart.draw.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** Plots and axes in the house style: quiet grid, no frame, numbers without grouping. */
public final class AxisFactory {
    private static final int[] STEPS = {1, 2, 5};

    private AxisFactory() {}

    /** An axis over years that shows whole years only. */
    public static NumberAxis years(double from, double to) {
        return axis(from, to, whole(), "0");
    }

    /** An axis over counts from 0. */
    public static NumberAxis counts(double to) {
        return axis(0, Math.max(1, to), whole(), "0");
    }

    /** An axis over any range, its ticks as wide as they need to be. */
    public static NumberAxis figures(double from, double to) {
        TickUnits units = new TickUnits();
        for (int power = -4; power < 7; power++) {
            for (int step : STEPS) {
                units.add(new NumberTickUnit(step * StrictMath.pow(10, power), format("0.####")));
            }
        }
        return axis(from, to + (to - from) * 1e-9, units, "0.####"); // keeps the uppermost tick
    }

    /** An axis in percent from 0 to 1. */
    public static NumberAxis percent() {
        return axis(0, 1, unit(.25), "0 %");
    }

    /** An axis in percent from 0 to a share, its ticks as wide as they need to be. */
    public static NumberAxis shares(double to) {
        TickUnits units = new TickUnits();
        for (int power = -6; power < 1; power++) {
            for (int step : STEPS) {
                units.add(new NumberTickUnit(step * StrictMath.pow(10, power), format("0.#### %")));
            }
        }
        return axis(0, to, units, "0.#### %");
    }

    /** A plot with these axes; annotations are drawn over it. */
    public static XYPlot plot(NumberAxis across, NumberAxis up, RectangleInsets margins) {
        // The room asked for around a label is what keeps the library from setting ticks too close.
        up.setTickLabelInsets(new RectangleInsets(10, 4, 10, 4));
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(margins);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.addAnnotation(new PlotLayer((g, scale) -> grid(g, scale, up)));
        return plot;
    }

    /** Level lines at the ticks; the library draws its own only under data sets. */
    private static void grid(Graphics2D g, PlotLayer.Scale scale, NumberAxis up) {
        g.setPaint(Theme.GRID);
        g.setStroke(Theme.THIN);
        double size = up.getTickUnit().getSize();
        double from = Math.ceil(up.getLowerBound() / size);
        double lines = Math.floor(up.getUpperBound() / size) - from + 1;
        // where there are more, the library sets no ticks either; beyond 2^53 steps of one would lead nowhere
        int shown = up.isVisible() && lines <= ValueAxis.MAXIMUM_TICK_COUNT ? (int) lines : 0;
        for (int line = 0; line < shown; line++) {
            double y = scale.y((from + line) * size);
            g.draw(new Line2D.Double(scale.area().getMinX(), y, scale.area().getMaxX(), y));
        }
    }

    public static void draw(XYPlot plot, Graphics2D g, Rectangle2D area) {
        plot.draw(g, (Rectangle2D) area.clone(), null, null, null); // it trims what it is given
    }

    private static NumberAxis axis(double from, double to, TickUnits units, String format) {
        NumberAxis axis = new NumberAxis();
        axis.setAutoRange(false);
        axis.setRange(from, to);
        axis.setStandardTickUnits(units);
        axis.setNumberFormatOverride(format(format));
        axis.setAutoTickUnitSelection(true, false);
        axis.setTickLabelFont(Theme.font(Theme.SMALL));
        axis.setTickLabelInsets(new RectangleInsets(5, 8, 0, 8));
        axis.setTickLabelPaint(Theme.FAINT_INK);
        axis.setAxisLineVisible(false);
        axis.setTickMarkPaint(Theme.FAINT_INK);
        return axis;
    }

    private static TickUnits whole() {
        TickUnits units = new TickUnits();
        for (int power = 1; power < 1_000_000; power *= 10) {
            for (int step : STEPS) {
                units.add(new NumberTickUnit((double) step * power, format("0")));
            }
        }
        return units;
    }

    private static TickUnits unit(double size) {
        TickUnits units = new TickUnits();
        units.add(new NumberTickUnit(size));
        units.add(new NumberTickUnit(2 * size));
        return units;
    }

    private static DecimalFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    }
}
