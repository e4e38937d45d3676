package concert.chart.life;

import concert.chart.draw.Picture;
import concert.chart.draw.TextLayout;
import concert.chart.draw.Theme;
import concert.chart.plot.AxisRange;
import concert.chart.plot.Legend;
import concert.chart.plot.PanelNotes;
import concert.chart.plot.Panels;
import concert.chart.plot.PlotLayer;
import concert.measure.lasting.Survival;
import concert.measure.lasting.Survival.Spell;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;

/**
 * Survival curves of named groups, each in a panel over the others in grey: kinds of treaties, or theories.
 *
 * @param groups the first is over all and not drawn behind the others
 * @param step years in a tick
 */
public record SurvivalPanels(List<Group> groups, double step) implements Picture.Body {
    private static final double RISK = 26;
    private static final Color BEHIND = new Color(0xC9C9C9);

    /** A group of lives in ticks. */
    public record Group(String name, Color colour, List<Spell> spells) {
        int oldest() {
            return spells.stream().mapToInt(Spell::to).max().orElse(0);
        }
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        int oldest = Math.max(1, groups.stream().mapToInt(Group::oldest).max().orElse(1));
        List<Survival> curves =
                groups.stream().map(group -> Survival.of(group.spells())).toList();
        List<Panels.Panel> panels = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            Group group = groups.get(at);
            int which = at;
            panels.add(new Panels.Panel(
                    group.name(),
                    (g2, x, y) -> PanelNotes.note(g2, x, y, note(group)),
                    1,
                    (g2, scale) -> group(g2, scale, which, curves)));
        }
        Rectangle2D above =
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - Legend.ROOM);
        new Panels(new AxisRange(0, oldest * step), AxisRange.SHARE, true, RISK).draw(g, above, panels);
        Legend.draw(
                g,
                area.getMinX(),
                area.getMaxY() - Legend.ROOM / 2 + 4,
                List.of(
                        new Legend.Item(
                                12, (g2, x, y) -> tick(g2, x + 6, y), "still in force at this age when the run ended"),
                        new Legend.Item(0, (g2, x, y) -> {}, "Under the years: how many are watched at this age")));
    }

    private String note(Group group) {
        double median = Survival.of(group.spells()).median() * step;
        String count = "n = " + group.spells().size();
        return count + (Double.isNaN(median) ? ", median not reached" : ", median " + PanelNotes.years(median));
    }

    private void group(Graphics2D g, PlotLayer.Scale scale, int which, List<Survival> curves) {
        if (which > 0) {
            others(g, scale, which, curves);
        }
        Group group = groups.get(which);
        Survival curve = curves.get(which);
        Color colour = group.colour();
        g.setPaint(new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 55));
        band(g, scale, curve, group.oldest());
        g.setPaint(colour);
        g.setStroke(Theme.BOLD);
        g.draw(steps(scale, curve, group.oldest()));
        for (Spell each : group.spells()) {
            if (!each.ended()) {
                tick(g, scale.x(each.to() * step), scale.y(curve.at(each.to())));
            }
        }
        risk(g, scale, group);
    }

    private void others(Graphics2D g, PlotLayer.Scale scale, int which, List<Survival> curves) {
        g.setPaint(BEHIND);
        g.setStroke(Theme.stroke(1.5f));
        for (int at = 1; at < curves.size(); at++) {
            if (at != which) {
                g.draw(steps(scale, curves.get(at), groups.get(at).oldest()));
            }
        }
    }

    private static void tick(Graphics2D g, double x, double y) {
        g.setPaint(Theme.INK);
        g.setStroke(Theme.stroke(2));
        g.draw(new Line2D.Double(x, y - 8, x, y + 8));
    }

    /** From 1 at age 0 down a step at each age of ending, as far as the oldest. */
    private Path2D steps(PlotLayer.Scale scale, Survival curve, int oldest) {
        Path2D path = new Path2D.Double();
        path.moveTo(scale.x(0), scale.y(1));
        double chance = 1;
        for (int at = 0; at < curve.ages().length; at++) {
            double x = scale.x(curve.ages()[at] * step);
            path.lineTo(x, scale.y(chance));
            chance = curve.chances()[at];
            path.lineTo(x, scale.y(chance));
        }
        path.lineTo(scale.x(oldest * step), scale.y(chance));
        return path;
    }

    /** One box from each age of ending to the next, where there is an interval. */
    private void band(Graphics2D g, PlotLayer.Scale scale, Survival curve, int oldest) {
        for (int at = 0; at < curve.ages().length; at++) {
            int until = at + 1 < curve.ages().length ? curve.ages()[at + 1] : oldest;
            if (!Double.isNaN(curve.low()[at])) {
                g.fill(scale.box(curve.ages()[at] * step, until * step, curve.low()[at], curve.high()[at]));
            }
        }
    }

    /** Under each age that is numbered, how many are watched then. */
    private void risk(Graphics2D g, PlotLayer.Scale scale, Group group) {
        double y = scale.area().getMaxY() + 46;
        double every = ((NumberAxis) scale.across()).getTickUnit().getSize();
        double free = Double.NEGATIVE_INFINITY;
        g.setPaint(Theme.FAINT_INK);
        for (double years = 0; years <= scale.across().getUpperBound(); years += every) {
            String count = String.valueOf(Survival.atRisk(group.spells(), (int) Math.round(years / step)));
            double half = TextLayout.width(Theme.font(Theme.SMALL), count) / 2;
            if (scale.x(years) - half > free) {
                TextLayout.centred(g, Theme.font(Theme.SMALL), count, scale.x(years), y);
                free = scale.x(years) + half + 6;
            }
        }
    }
}
