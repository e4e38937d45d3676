package concert.gui;

import concert.chart.Atlas;
import concert.model.State;
import concert.model.TickRecord;
import concert.model.World;
import concert.results.Course;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.function.Supplier;
import sim.portrayal.DrawInfo2D;

/** What every layer of one map looks at: the world on show and where its states stand. Read under the schedule's lock. */
final class MapScene {
    private final Supplier<Course> course;
    private Atlas atlas;
    private List<State> states;
    private double aspect;

    MapScene(Supplier<Course> course) {
        this.course = course;
    }

    /** Whether there is a world to show. */
    boolean lit() {
        return course.get() != null;
    }

    Course course() {
        return course.get();
    }

    World world() {
        return course.get().simulation().world();
    }

    /** The last tick that was played, or null before the first. */
    TickRecord last() {
        List<TickRecord> ticks = course.get().soFar().record().ticks();
        return ticks.isEmpty() ? null : ticks.get(ticks.size() - 1);
    }

    /** The map for a display as large as what is drawn. */
    Atlas atlas(DrawInfo2D info) {
        double wanted = info.draw.width / Math.max(1, info.draw.height);
        List<State> shown = world().states();
        if (atlas == null || Math.abs(wanted - aspect) > 1e-3 || !shown.equals(states)) {
            atlas = Atlas.of(shown, wanted);
            states = shown;
            aspect = wanted;
        }
        return atlas;
    }

    /** Where a state stands on the display, in pixels. */
    Point2D.Double at(int state, DrawInfo2D info) {
        Atlas map = atlas(info);
        return new Point2D.Double(
                info.draw.x + map.x(state) * info.draw.width, info.draw.y + map.y(state) * info.draw.width);
    }

    /** How large a pixel of the usual map is drawn: more when zoomed in, by the root, so that shapes do not cover all. */
    static double unit(DrawInfo2D info, MapDisplay display) {
        return Math.sqrt(Math.max(.25, display.getScale()));
    }
}
