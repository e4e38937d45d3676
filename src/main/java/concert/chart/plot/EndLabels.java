package concert.chart.plot;

import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Names written to the right of a plot at the height where their lines or areas end, moved apart where they crowd. */
public final class EndLabels implements PlotLayer.Ink {
    /** The least distance of two names. */
    public static final double PITCH = 30;

    private static final double GAP = 34;
    private static final double CHIP = 20;

    /** One name: {@code value} on the plot's upright axis; without a paint it stands bold and without a chip. */
    public record Label(String text, Theme.Paint paint, double value) {
        private Font font() {
            return paint == null ? Theme.bold(Theme.PLAIN) : Theme.font(Theme.PLAIN);
        }
    }

    private record Placed(Label label, double wanted, double y) {}

    private final List<Label> labels;

    public EndLabels(List<Label> labels) {
        this.labels = List.copyOf(labels);
    }

    /** The margin to leave at the right of the plot. */
    public double room() {
        double widest = 0;
        for (Label each : labels) {
            widest = Math.max(widest, TextLayout.width(each.font(), each.text()));
        }
        return widest + GAP + CHIP + 14;
    }

    @Override
    public void draw(Graphics2D g, PlotLayer.Scale scale) {
        double edge = scale.area().getMaxX();
        for (Placed each : placed(scale)) {
            double x = edge + GAP;
            g.setPaint(Theme.FAINT_INK);
            g.setStroke(each.label().paint() == null ? Theme.LINE : Theme.THIN);
            g.draw(new Line2D.Double(edge + 4, each.wanted(), x - 4, each.y()));
            if (each.label().paint() != null) {
                chip(g, each.label().paint(), x, each.y());
                x += CHIP + 10;
            }
            g.setPaint(Theme.INK);
            TextLayout.left(g, each.label().font(), each.label().text(), x + 2, each.y());
        }
    }

    /** A small square in a colour and its pattern, centred at a height. */
    public static void chip(Graphics2D g, Theme.Paint paint, double x, double y) {
        Rectangle2D square = new Rectangle2D.Double(x, y - CHIP / 2, CHIP, CHIP);
        paint.hatch().fill(g, square, paint.colour());
        g.setPaint(new Color(0x8A8A8A));
        g.setStroke(Theme.stroke(1));
        g.draw(square);
    }

    private List<Placed> placed(PlotLayer.Scale scale) {
        List<Label> sorted = new ArrayList<>(labels);
        Collections.reverse(sorted); // labels come from the bottom up, heights from the top down
        sorted.sort(Comparator.comparingDouble((Label each) -> scale.y(each.value())));
        double[] wanted =
                sorted.stream().mapToDouble(each -> scale.y(each.value())).toArray();
        double[] y = apart(wanted, scale.area().getMinY(), scale.area().getMaxY() + 6);
        List<Placed> placed = new ArrayList<>();
        for (int at = 0; at < y.length; at++) {
            placed.add(new Placed(sorted.get(at), wanted[at], y[at]));
        }
        return placed;
    }

    /** Heights for names of the usual size. */
    public static double[] apart(double[] wanted, double top, double bottom) {
        return apart(wanted, top, bottom, PITCH);
    }

    /** Rising heights at least a pitch apart, each crowd of them centred on where it belongs, as far as it fits. */
    public static double[] apart(double[] wanted, double top, double bottom, double pitch) {
        double[] y = wanted.clone();
        for (int last = 1; last < y.length; last++) {
            int first = last;
            while (first > 0 && y[first] < y[first - 1] + pitch) {
                first = crowd(wanted, y, new int[] {first - 1, last}, pitch);
            }
        }
        for (int at = 0; at < y.length; at++) {
            y[at] = Math.max(y[at], top + at * pitch);
        }
        for (int at = y.length - 1; at >= 0; at--) {
            y[at] = Math.min(y[at], bottom - (y.length - 1 - at) * pitch);
        }
        return y;
    }

    /** Sets the crowd that the first of these belongs to, up to the last, around its mean; tells where it begins. */
    private static int crowd(double[] wanted, double[] y, int[] ends, double pitch) {
        int first = ends[0];
        int last = ends[1];
        while (first > 0 && y[first] - y[first - 1] <= pitch + 1e-9) {
            first--;
        }
        double middle = Arrays.stream(wanted, first, last + 1).average().orElse(0);
        for (int at = first; at <= last; at++) {
            y[at] = middle + (at - (first + last) / 2.0) * pitch;
        }
        return first;
    }
}
