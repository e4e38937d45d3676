package concert.gui;

import concert.chart.Look;
import concert.model.World;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;
import sim.util.Bag;

/** The states: hue and shape by camp, area by capability, names where there is room, the greatest first. */
final class StateLayer extends FieldPortrayal2D {
    private static final double LEAST = 5;
    private static final double MOST = 24;
    private static final Color HALO = new Color(255, 255, 255, 215);

    private final MapScene scene;

    StateLayer(MapScene scene) {
        this.scene = scene;
    }

    @Override
    public Portrayal getDefaultPortrayal() {
        return new SimplePortrayal2D();
    }

    @Override
    protected void hitOrDraw(Graphics2D g, DrawInfo2D info, Bag hits) {
        if (!scene.lit()) {
            return;
        }
        Camps camps = Camps.of(scene.world());
        int[] order = bySize();
        if (g == null) {
            hit(info, hits, order);
            return;
        }
        for (int at = order.length - 1; at >= 0; at--) {
            draw(g, info, camps, order[at]);
        }
        name(g, info, order);
    }

    private int[] bySize() {
        World world = scene.world();
        return IntStream.range(0, world.size())
                .boxed()
                .sorted(Comparator.comparingDouble(each -> -world.capability(each)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The greatest state has the greatest area; on a crowded map all are smaller. */
    private double radius(int state, DrawInfo2D info) {
        World world = scene.world();
        double most = IntStream.range(0, world.size())
                .mapToDouble(world::capability)
                .max()
                .orElse(1);
        double share = most > 0 ? Math.sqrt(world.capability(state) / most) : 0;
        double room = Math.sqrt(info.draw.width * info.draw.height / Math.max(1, world.size())) / 7;
        return LEAST + (Math.max(LEAST + 2, Math.min(MOST, room)) - LEAST) * share;
    }

    private void hit(DrawInfo2D info, Bag hits, int[] order) {
        for (int at = order.length - 1; at >= 0; at--) {
            Point2D.Double place = scene.at(order[at], info);
            double reach = radius(order[at], info) * 1.2;
            Rectangle2D around = new Rectangle2D.Double(place.x - reach, place.y - reach, 2 * reach, 2 * reach);
            if (around.intersects(info.clip)) {
                hits.add(new LocationWrapper(new StateMark(scene, order[at]), null, this));
                return;
            }
        }
    }

    private void draw(Graphics2D g, DrawInfo2D info, Camps camps, int state) {
        Point2D.Double place = scene.at(state, info);
        Shape shape = camps.shape(state, place.x, place.y, radius(state, info));
        boolean free = scene.world().sovereign(state);
        g.setPaint(free ? camps.hue(state) : Look.PAPER);
        g.fill(shape);
        g.setPaint(free ? Look.PAPER : camps.hue(state));
        g.setStroke(new BasicStroke(1.6f));
        g.draw(shape);
    }

    private void name(Graphics2D g, DrawInfo2D info, int[] order) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (int state : order) {
            Point2D.Double place = scene.at(state, info);
            double radius = radius(state, info);
            taken.add(new Rectangle2D.Double(place.x - radius, place.y - radius, 2 * radius, 2 * radius));
        }
        g.setFont(Look.font(Screen.LETTERING).deriveFont(Font.BOLD));
        FontMetrics metrics = g.getFontMetrics();
        for (int state : order) {
            String name = title(state);
            Rectangle2D box = Labels.place(
                    metrics.getStringBounds(name, g), scene.at(state, info), radius(state, info), taken, info.draw);
            if (box != null) {
                taken.add(box);
                g.setPaint(HALO);
                g.fill(box);
                g.setPaint(Look.INK);
                g.drawString(name, (float) box.getX(), (float) (box.getY() + metrics.getAscent()));
            }
        }
    }

    private String title(int state) {
        String name = scene.world().state(state).name();
        return name.isBlank() ? scene.world().state(state).code() : name;
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
        return new StateInspector((Laboratory) gui, (StateMark) wrapper.getObject());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return title(((StateMark) wrapper.getObject()).state());
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        StateMark mark = (StateMark) wrapper.getObject();
        return StateCard.of(scene.course(), mark.state()).tip();
    }
}
