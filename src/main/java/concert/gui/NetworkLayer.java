package concert.gui;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The network on its map, as the chart of it is drawn; states can be pointed at and inspected. */
final class NetworkLayer extends FieldPortrayal2D {
    /** Width of a map on a sheet, at which symbols have their usual size. */
    private static final double USUAL = 1240;

    /** Letters must be readable on a map however small. */
    private static final double LEAST = .72;

    private final Laboratory lab;
    private final MapScene scene;

    NetworkLayer(Laboratory lab, MapScene scene) {
        this.lab = lab;
        this.scene = scene;
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    /** Symbols grow by the root of what the map grows by, so that zooming in makes room between them. */
    private static double scale(DrawInfo2D info) {
        return Math.max(LEAST, Math.sqrt(info.draw.width / USUAL));
    }

    @Override
    protected void hitOrDraw(Graphics2D g, DrawInfo2D info, Bag hits) {
        synchronized (lab.state.schedule) {
            if (scene.course() == null) {
                return;
            }
            if (g != null) {
                g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
                g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
                scene.drawing(info.draw).draw(g, info.draw, scale(info));
                return;
            }
            int state = scene.drawing(info.draw)
                    .stateAt(new java.awt.geom.Point2D.Double(info.clip.x, info.clip.y), info.draw, scale(info));
            if (state >= 0) {
                hits.add(new LocationWrapper(new StateMark(scene, state), null, this));
            }
        }
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return new StateInspector(lab, (StateMark) wrapper.getObject());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        StateMark mark = (StateMark) wrapper.getObject();
        return StateCard.of(mark.scene().course(), mark.state()).getName();
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        StateMark mark = (StateMark) wrapper.getObject();
        synchronized (lab.state.schedule) {
            return StateCard.of(mark.scene().course(), mark.state()).tip();
        }
    }
}
