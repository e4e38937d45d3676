package concert.chart.many;

import concert.chart.data.Bands;
import concert.chart.draw.Theme;
import concert.chart.plot.PlotLayer;
import concert.chart.plot.ValueLines;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A mean line over its band: {@code at} gives the place of each tick on the axis across. */
record BandPainter(double[] at, Bands.Line line, Color colour) implements PlotLayer.Ink {

    @Override
    public void draw(Graphics2D g, PlotLayer.Scale scale) {
        g.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 70));
        for (int from = 0; from < at.length; from++) {
            int to = from;
            while (to < at.length && !Double.isNaN(line.low()[to])) {
                to++;
            }
            if (to > from) {
                g.fill(area(scale, from, to));
                from = to;
            }
        }
        g.setPaint(colour);
        g.setStroke(Theme.BOLD);
        g.draw(ValueLines.path(scale, at, line.mean()));
    }

    private Path2D area(PlotLayer.Scale scale, int from, int to) {
        Path2D area = new Path2D.Double();
        area.moveTo(scale.x(at[from]), scale.y(line.high()[from]));
        for (int tick = from; tick < to; tick++) {
            area.lineTo(scale.x(at[tick]), scale.y(line.high()[tick]));
        }
        for (int tick = to - 1; tick >= from; tick--) {
            area.lineTo(scale.x(at[tick]), scale.y(line.low()[tick]));
        }
        area.closePath();
        return area;
    }
}
