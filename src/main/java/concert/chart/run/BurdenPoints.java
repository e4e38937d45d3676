package concert.chart.run;

import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisFactory;
import concert.chart.plot.Legend;
import concert.chart.plot.PlotLayer;
import concert.chart.plot.PointLabels;
import concert.chart.run.BurdenChart.Point;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/** The body of the burden chart: size on a logarithmic scale across, effort up. */
record BurdenPoints(List<Point> points) implements Picture.Body {
    private static final Font FONT = Theme.font(Theme.SMALL);
    private static final double R = 8;
    private static final double SAME = 1;
    private static final double BESIDE = 18;
    private static final Color GAP = new Color(0x8A8A8A);
    private static final double[] MARKS = {1, 2, 5};

    private static final List<Legend.Item> KEY = List.of(
            new Legend.Item(2 * R, (g, x, y) -> dot(g, x + R, y, true), "allied at least half of the time"),
            new Legend.Item(2 * R, (g, x, y) -> dot(g, x + R, y, false), "allied less or never"),
            new Legend.Item(
                    14,
                    (g, x, y) -> gap(g, x + 7, y - 12, y + 10),
                    "from the effort alone (bar) to the effort made (point)"));

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        Rectangle2D above =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - Legend.ROOM + 8);
        AxisFactory.draw(plot(), g, above);
        g.setPaint(Theme.FAINT_INK);
        TextLayout.left(g, FONT, "effort as a share of the economy", area.getMinX(), area.getMinY() + 18);
        Legend.draw(g, area.getMinX(), area.getMaxY() - Legend.ROOM / 2 + 6, KEY);
    }

    private XYPlot plot() {
        double least = points.stream().mapToDouble(Point::size).min().orElse(.01);
        double most = points.stream().mapToDouble(Point::size).max().orElse(1);
        double high = points.stream()
                .mapToDouble(each -> Math.max(each.burden(), each.alone()))
                .max()
                .orElse(1);
        NumberAxis across = AxisFactory.figures(Math.log10(least) - .12, Math.log10(most) + .2);
        across.setVisible(false);
        NumberAxis up = AxisFactory.shares(Math.max(high, 1e-6) * 1.08);
        XYPlot plot = AxisFactory.plot(across, up, new RectangleInsets(40, 0, 62, 10));
        up.setTickLabelInsets(new RectangleInsets(18, 4, 18, 4));
        plot.addAnnotation(new PlotLayer(this::scale));
        plot.addAnnotation(new PlotLayer(this::gaps));
        plot.addAnnotation(new PlotLayer(this::points));
        return plot;
    }

    /** The figures across, at 1, 2 and 5 times each power of ten. */
    private void scale(Graphics2D g, PlotLayer.Scale scale) {
        double bottom = scale.area().getMaxY();
        double free = 0;
        g.setStroke(Theme.THIN);
        for (int power = -9; power <= 0; power++) {
            for (double mark : MARKS) {
                double share = mark * StrictMath.pow(10, power);
                double x = scale.x(Math.log10(share));
                boolean inside =
                        x >= scale.area().getMinX() && x <= scale.area().getMaxX() && share <= 1;
                String text = figure(100 * share) + "\u00a0%";
                double half = TextLayout.width(FONT, text) / 2;
                if (inside && x - half > free) {
                    g.setPaint(Theme.FAINT_INK);
                    g.draw(new Line2D.Double(x, bottom, x, bottom + 6));
                    TextLayout.centred(g, FONT, text, x, bottom + 20);
                    free = x + half + 24;
                }
            }
        }
        g.setPaint(Theme.FAINT_INK);
        String title =
                "share of the economy of all sovereign states, logarithmic; equals side by side, named where there is room";
        TextLayout.right(g, FONT, title, scale.area().getMaxX(), bottom + 46);
    }

    private static String figure(double value) {
        return value >= 1
                ? String.valueOf(Math.round(value))
                : new BigDecimal(value)
                        .round(new MathContext(1))
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private void gaps(Graphics2D g, PlotLayer.Scale scale) {
        double[] x = across(scale);
        for (int at = 0; at < x.length; at++) {
            gap(
                    g,
                    x[at],
                    scale.y(points.get(at).alone()),
                    scale.y(points.get(at).burden()));
        }
    }

    private static void gap(Graphics2D g, double x, double alone, double made) {
        g.setPaint(GAP);
        g.setStroke(Theme.stroke(2));
        g.draw(new Line2D.Double(x, alone, x, made));
        g.draw(new Line2D.Double(x - 6, alone, x + 6, alone));
    }

    private void points(Graphics2D g, PlotLayer.Scale scale) {
        PointLabels labels = new PointLabels(scale.area(), R + 4);
        double[] x = across(scale);
        for (int at = 0; at < x.length; at++) {
            double y = scale.y(points.get(at).burden());
            double alone = scale.y(points.get(at).alone());
            dot(g, x[at], y, points.get(at).allied());
            labels.block(x[at] - R, y - R, 2 * R, 2 * R);
            labels.block(x[at] - 3, Math.min(y, alone) - 2, 6, Math.abs(y - alone) + 4);
        }
        for (int at = 0; at < x.length; at++) {
            name(g, labels, points.get(at), new double[] {
                x[at], scale.y(points.get(at).burden()), scale.y(points.get(at).alone())
            });
        }
    }

    /** The name at the point or else at the bar, or else the code at one of them. */
    private static void name(Graphics2D g, PointLabels labels, Point point, double[] at) {
        for (String name : List.of(point.name(), point.code())) {
            if (labels.write(g, name, at[0], at[1]) || labels.write(g, name, at[0], at[2])) {
                return;
            }
        }
    }

    /** Where each stands across, the largest first; those of one size side by side, lest their lines cover each other. */
    private double[] across(PlotLayer.Scale scale) {
        double[] x = points.stream()
                .mapToDouble(each -> scale.x(Math.log10(each.size())))
                .toArray();
        int from = 0;
        for (int at = 1; at <= x.length; at++) {
            if (at == x.length || x[from] - x[at] > SAME) {
                for (int tied = from; tied < at; tied++) {
                    x[tied] += BESIDE * ((from + at - 1) / 2.0 - tied);
                }
                from = at;
            }
        }
        return x;
    }

    private static void dot(Graphics2D g, double x, double y, boolean allied) {
        if (allied) {
            Ellipse2D circle = new Ellipse2D.Double(x - R, y - R, 2 * R, 2 * R);
            g.setPaint(Theme.BLUE);
            g.fill(circle);
            g.setPaint(Theme.PAPER);
            g.setStroke(Theme.THIN);
            g.draw(circle);
        } else {
            Rectangle2D square = new Rectangle2D.Double(x - R + 1, y - R + 1, 2 * R - 2, 2 * R - 2);
            g.setPaint(Theme.PAPER);
            g.fill(square);
            g.setPaint(Theme.VERMILION);
            g.setStroke(Theme.stroke(2.5f));
            g.draw(square);
        }
    }
}
