package concert.gui;

import concert.chart.Look;
import concert.model.TickRecord;
import concert.model.Treaty;
import concert.model.TreatyKind;
import concert.model.War;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The ties between states: treaties by kind, in colour and in dash, and the wars of the tick as jagged lines. */
final class TreatyLayer extends FieldPortrayal2D {
    /** Pixels between two treaties of the same pair. */
    private static final double BESIDE = 4.5;

    private static final double TOOTH = 7;

    private final MapScene scene;

    TreatyLayer(MapScene scene) {
        this.scene = scene;
    }

    /** How the line of a kind is broken, so that colour is not all there is to tell by. */
    static Stroke stroke(TreatyKind kind) {
        return switch (kind) {
            case DEFENCE -> Look.stroke(3f);
            case OFFENCE -> dashed(3.4f, 14, 4);
            case ENTENTE -> dashed(2.6f, 9, 6);
            case COLLECTIVE -> dashed(2.6f, 14, 4, 3, 4);
            case NEUTRALITY -> dashed(2.6f, 3, 4);
            case NON_AGGRESSION -> dashed(2f, 2, 8);
        };
    }

    private static Stroke dashed(float width, float... dash) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    @Override
    protected void hitOrDraw(Graphics2D g, DrawInfo2D info, Bag hits) {
        if (g == null || !scene.lit()) {
            return;
        }
        int[][] drawn = new int[scene.world().size()][scene.world().size()];
        for (Treaty each : scene.world().treaties()) {
            g.setPaint(Look.of(each.kind()).colour());
            g.setStroke(stroke(each.kind()));
            tie(g, info, each.members(), drawn);
        }
        TickRecord last = scene.last();
        if (last != null) {
            last.wars().forEach(war -> fight(g, info, war));
        }
    }

    private void tie(Graphics2D g, DrawInfo2D info, int[] members, int[][] drawn) {
        for (int one : members) {
            for (int two : members) {
                if (one < two) {
                    int side = ++drawn[one][two];
                    double away = (side / 2) * BESIDE * (side % 2 == 0 ? 1 : -1);
                    g.draw(beside(scene.at(one, info), scene.at(two, info), away));
                }
            }
        }
    }

    private static Line2D beside(Point2D.Double from, Point2D.Double to, double away) {
        double length = Math.max(1, from.distance(to));
        double dx = -(to.y - from.y) / length * away;
        double dy = (to.x - from.x) / length * away;
        return new Line2D.Double(from.x + dx, from.y + dy, to.x + dx, to.y + dy);
    }

    /** Every fighter of one side against the lead of the other. */
    private void fight(Graphics2D g, DrawInfo2D info, War war) {
        for (int each : war.side(true)) {
            jagged(g, scene.at(each, info), scene.at(war.attacker(), info));
        }
        for (int each : war.side(false)) {
            jagged(g, scene.at(each, info), scene.at(war.defender(), info));
        }
    }

    private static void jagged(Graphics2D g, Point2D.Double from, Point2D.Double to) {
        jagged(g, from.x, from.y, to.x, to.y);
    }

    static void jagged(Graphics2D g, double x, double y, double toX, double toY) {
        Point2D.Double from = new Point2D.Double(x, y);
        Point2D.Double to = new Point2D.Double(toX, toY);
        double length = from.distance(to);
        int teeth = Math.max(2, (int) (length / TOOTH));
        double dx = (to.x - from.x) / teeth;
        double dy = (to.y - from.y) / teeth;
        Path2D.Double line = new Path2D.Double();
        line.moveTo(from.x, from.y);
        for (int at = 1; at < teeth; at++) {
            double out = TOOTH * .7 * (at % 2 == 0 ? 1 : -1) / Math.max(1, length);
            line.lineTo(from.x + at * dx - (to.y - from.y) * out, from.y + at * dy + (to.x - from.x) * out);
        }
        line.lineTo(to.x, to.y);
        g.setPaint(Look.PAPER);
        g.setStroke(Look.stroke(5f));
        g.draw(line);
        g.setPaint(Look.INK);
        g.setStroke(Look.stroke(2.2f));
        g.draw(line);
    }
}
