package concert.chart.data;

import concert.chart.data.RunData.Clash;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.PlotLayer;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The wars of a run over a plot of years: a bar above it for each tick at war. Where such ticks are rare, a grey band
 * runs down the plot and the wars are named, as far as there is room.
 */
public final class WarBands implements PlotLayer.Ink {
    private static final Font FONT = Theme.font(Theme.SMALL);
    private static final double STRIP = 20;
    private static final double LINE = 20;
    private static final int LINES = 3;

    private final Timeline time;
    private final Map<Integer, List<Clash>> byTick = new TreeMap<>();
    private final int most;

    public WarBands(Timeline time, List<Clash> wars) {
        this.time = time;
        for (Clash war : wars) {
            byTick.computeIfAbsent(war.tick(), tick -> new ArrayList<>()).add(war);
        }
        this.most = byTick.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The margin to leave above the plot. */
    public double room() {
        return byTick.isEmpty() ? 0 : STRIP + 10 + (rare() ? Math.min(LINES, byTick.size()) * LINE : 0);
    }

    /** What the bands mean, as the end of a sentence. */
    public String words() {
        if (byTick.isEmpty()) {
            return "no wars";
        }
        int count = byTick.values().stream().mapToInt(List::size).sum();
        String wars = count == 1 ? "1 war" : count + " wars";
        return rare()
                ? wars + (count == 1 ? " as a grey band" : " as grey bands")
                : wars + " as bars on top, at most " + most + " in a " + time.unit();
    }

    private boolean rare() {
        return byTick.size() <= 3 || byTick.size() * 5 <= time.ticks() * 2 && byTick.size() <= 30;
    }

    @Override
    public void draw(Graphics2D g, PlotLayer.Scale scale) {
        if (byTick.isEmpty()) {
            return;
        }
        double top = scale.area().getMinY() - 4;
        byTick.forEach((tick, wars) -> bar(g, scale, tick, wars.size()));
        g.setPaint(Theme.FAINT_INK);
        TextLayout.right(g, FONT, "wars", scale.area().getMinX() - 12, top - STRIP / 2);
        if (rare()) {
            names(g, scale, top - STRIP - LINE / 2);
        }
    }

    private void bar(Graphics2D g, PlotLayer.Scale scale, int tick, int wars) {
        double top = scale.area().getMinY() - 4;
        Rectangle2D slot = scale.box(time.year(tick) - time.step() / 2, time.year(tick) + time.step() / 2, 0, 0);
        double width = Math.min(slot.getWidth(), 16);
        double x = slot.getCenterX() - width / 2;
        if (rare()) {
            g.setPaint(Theme.GRID);
            g.fill(new Rectangle2D.Double(x, top, width, scale.area().getHeight() + 4));
        }
        double height = STRIP * wars / most;
        g.setPaint(Theme.FAINT_INK);
        g.fill(new Rectangle2D.Double(x, top - height, Math.max(1, width - 1), height));
    }

    /** Names each tick's war in the lowest line that is free there, or not at all. */
    private void names(Graphics2D g, PlotLayer.Scale scale, double y) {
        double[] free = new double[LINES];
        for (Map.Entry<Integer, List<Clash>> each : byTick.entrySet()) {
            String name = name(each.getValue());
            double half = TextLayout.width(FONT, name) / 2;
            double x = scale.x(time.year(each.getKey()));
            for (int line = 0; line < LINES; line++) {
                if (x - half >= free[line]) {
                    TextLayout.centred(g, FONT, name, x, y - line * LINE);
                    free[line] = x + half + 8;
                    break;
                }
            }
        }
    }

    private static String name(List<Clash> wars) {
        return wars.size() > 1
                ? wars.size() + " wars"
                : wars.get(0).attacker() + "\u2013" + wars.get(0).defender();
    }
}
