package concert.report.replay;

import concert.chart.Atlas;
import concert.model.State;
import concert.scenario.Scenario;
import concert.scenario.StateEntry;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the states stand and the land lies, in units of the map's width. */
final class MapPart {
    private static final double ASPECT = 1.55;

    private MapPart() {}

    /** The places that a scenario gives the states of its run. */
    static Map<String, Object> of(Scenario scenario, Roster roster) {
        Atlas atlas = Atlas.of(states(scenario, roster), ASPECT);
        Rectangle2D pane = atlas.pane();
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("height", atlas.height());
        part.put("pane", new double[] {pane.getX(), pane.getY(), pane.getWidth(), pane.getHeight()});
        part.put("land", atlas.land());
        part.put("at", each(roster, state -> new double[] {atlas.x(state), atlas.y(state)}));
        part.put("beyond", each(roster, atlas::beyond));
        return part;
    }

    private static <T> List<T> each(Roster roster, Function<Integer, T> what) {
        return roster.index().values().stream().map(what).toList();
    }

    private static List<State> states(Scenario scenario, Roster roster) {
        Map<String, State> known =
                scenario.states().stream().collect(Collectors.toMap(StateEntry::code, StateEntry::state));
        return roster.codes().stream().map(code -> found(known, code)).toList();
    }

    private static State found(Map<String, State> known, String code) {
        if (!known.containsKey(code)) {
            throw new IllegalArgumentException(
                    "state \"" + code + "\" of states.csv is not in scenario.yaml. Maybe they are of two runs?");
        }
        return known.get(code);
    }
}
