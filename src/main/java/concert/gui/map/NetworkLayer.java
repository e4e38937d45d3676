package concert.gui.map;

import concert.gui.play.Workbench;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.util.function.DoubleSupplier;
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
    /** Pixels of a map on a sheet, at which symbols have their usual size. */
    private static final double USUAL = 1240 * 708;

    /** Letters must be readable on a map however small. */
    private static final double LEAST = .68;

    private final Workbench lab;
    private final MapScene scene;
    private final DoubleSupplier zoom;

    /** {@code zoom} is 1 when the whole map is seen. */
    NetworkLayer(Workbench lab, MapScene scene, DoubleSupplier zoom) {
        this.lab = lab;
        this.scene = scene;
        this.zoom = zoom;
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    /** Symbols grow by the root of what the map is zoomed by, so that zooming in makes room between them. */
    private double scale(DrawInfo2D info) {
        double whole = Math.sqrt(info.draw.width * info.draw.height / USUAL) / zoom.getAsDouble();
        return Math.max(LEAST, whole) * Math.sqrt(zoom.getAsDouble());
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
                    .stateAt(new Point2D.Double(info.clip.x, info.clip.y), info.draw, scale(info));
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
