package concert.report.replay;

import concert.chart.map.BaseMap;
import concert.model.State;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Where the states stand and the land lies, in units of the map's width. */
final class MapPart {
    private static final double ASPECT = 1.55;

    private MapPart() {}

    static Map<String, Object> of(List<State> states) {
        BaseMap atlas = BaseMap.of(states, ASPECT);
        Rectangle2D pane = atlas.pane();
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("height", atlas.height());
        part.put("pane", new double[] {pane.getX(), pane.getY(), pane.getWidth(), pane.getHeight()});
        part.put("land", atlas.land());
        part.put("at", each(atlas, state -> new double[] {atlas.x(state), atlas.y(state)}));
        part.put("beyond", each(atlas, atlas::beyond));
        return part;
    }

    private static <T> List<T> each(BaseMap atlas, IntFunction<T> what) {
        return IntStream.range(0, atlas.size()).mapToObj(what).toList();
    }
}
