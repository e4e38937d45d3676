package concert.report.replay;

import concert.chart.network.CampSymbol;
import concert.chart.network.Camps;
import concert.chart.network.NetworkHistory;
import concert.model.State;
import concert.results.Frames;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The camps at each tick with the emblems that the charts give them. */
record CampsPart(NetworkHistory history, int states) {
    private static final double FLATNESS = .01;

    static CampsPart of(Frames frames, List<State> states) throws IOException {
        return new CampsPart(NetworkHistory.read(frames, states), states.size());
    }

    /** By tick and state, the place of its emblem among all. */
    List<int[]> byTick() {
        List<int[]> byTick = new ArrayList<>();
        Camps before = null;
        for (int tick = 0; tick < history.ticks(); tick++) {
            Camps now = Camps.of(history.at(tick));
            Camps camps = before == null ? now : now.after(before);
            byTick.add(emblems(camps));
            before = camps;
        }
        return byTick;
    }

    private int[] emblems(Camps camps) {
        int[] emblems = new int[states];
        Arrays.fill(emblems, CampSymbol.ALONE.ordinal());
        for (Camps.Camp camp : camps.list()) {
            camp.members().forEach(state -> emblems[state] = camp.emblem().ordinal());
        }
        return emblems;
    }

    /** The outline of an emblem around the origin, as large as a circle of radius 1: x, y, x, y ...; none of a circle. */
    static double[] outline(CampSymbol emblem) {
        List<Double> corners = new ArrayList<>();
        double[] point = new double[6];
        for (PathIterator at = emblem.shape(0, 0, 1).getPathIterator(null, FLATNESS); !at.isDone(); at.next()) {
            if (at.currentSegment(point) != PathIterator.SEG_CLOSE) {
                corners.add(point[0]);
                corners.add(point[1]);
            }
        }
        boolean circle = corners.size() > 20;
        return circle
                ? new double[0]
                : corners.stream().mapToDouble(each -> each).toArray();
    }
}
