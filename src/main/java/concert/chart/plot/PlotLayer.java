package concert.chart.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Something drawn over a plot in the plot's own scale; it may also write into the plot's margins. */
public final class PlotLayer extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;

    /** Draws with a scale. */
    @FunctionalInterface
    public interface Ink {
        void draw(Graphics2D g, Scale scale);
    }

    /** From values to pixels; {@code area} is the plot's inner rectangle. */
    public record Scale(Rectangle2D area, ValueAxis across, ValueAxis up) {
        public double x(double value) {
            return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        public double y(double value) {
            return up.valueToJava2D(value, area, RectangleEdge.LEFT);
        }

        /** The rectangle between two values on each axis, its upper edge at {@code high}. */
        public Rectangle2D box(double from, double to, double low, double high) {
            return new Rectangle2D.Double(x(from), y(high), x(to) - x(from), y(low) - y(high));
        }
    }

    private final transient Ink ink;

    public PlotLayer(Ink ink) {
        this.ink = ink;
    }

    @Override
    public void draw(
            Graphics2D g,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int renderer,
            PlotRenderingInfo info) {
        Shape clip = g.getClip();
        g.setClip(null);
        ink.draw(g, new Scale(area, across, up));
        g.setClip(clip);
    }
}
