package concert.gui;

import concert.chart.Atlas;
import concert.chart.Look;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The land under the states, where the world has any. */
final class LandLayer extends FieldPortrayal2D {
    private static final Color SEA = new Color(0xF3F7FA);
    private static final Color LAND = new Color(0xE6E2DA);
    private static final Color SHORE = new Color(0xC4BDB0);

    private final MapScene scene;

    LandLayer(MapScene scene) {
        this.scene = scene;
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
        Atlas atlas = scene.atlas(info);
        Rectangle2D pane = atlas.pane();
        g.setPaint(SEA);
        g.fill(new Rectangle2D.Double(
                info.draw.x + pane.getX() * info.draw.width,
                info.draw.y,
                pane.getWidth() * info.draw.width,
                info.draw.height));
        Path2D land = outline(atlas, info);
        g.setPaint(LAND);
        g.fill(land);
        g.setPaint(SHORE);
        g.setStroke(new BasicStroke(1));
        g.draw(land);
        g.setPaint(Look.INK);
    }

    private static Path2D outline(Atlas atlas, DrawInfo2D info) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : atlas.land()) {
            for (int at = 0; at < ring.length; at += 2) {
                double x = info.draw.x + ring[at] * info.draw.width;
                double y = info.draw.y + ring[at + 1] * info.draw.width;
                if (at == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }
}
